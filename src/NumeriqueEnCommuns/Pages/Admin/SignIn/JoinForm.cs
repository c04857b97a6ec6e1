using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Pages.Admin.SignIn;

/// <summary>A new password, written twice.</summary>
public class NewPasswordForm
{
    public const string Hint = "Au moins 12 caractères. Une phrase de quelques mots est facile à retenir et difficile à deviner.";

    [Display(Name = "Mot de passe"), Required, DataType(DataType.Password)]
    public string Password { get; set; } = "";

    [Display(Name = "Le même, une seconde fois"), Required, DataType(DataType.Password)]
    [Compare(nameof(Password), ErrorMessage = "Les deux mots de passe sont différents. Écrivez deux fois le même.")]
    public string PasswordAgain { get; set; } = "";
}

/// <summary>The same, with the name that signs changes.</summary>
public class JoinForm : NewPasswordForm
{
    [Display(Name = "Nom"), Required, Signature, StringLength(Account.LongestName)]
    public string Name { get; set; } = "";
}

public sealed class FirstAccountForm : JoinForm
{
    [Display(Name = "Adresse électronique"), Required, EmailAddress, StringLength(Account.LongestEmail)]
    public string Email { get; set; } = "";
}

public static class Refusals
{
    public const string NameTaken = "Un autre compte porte ce nom. Ajoutez de quoi vous distinguer, par exemple une initiale.";

    /// <summary>Puts Identity's refusals beside the field that each is about.</summary>
    public static void Refuse(this ModelStateDictionary state, IdentityResult result, string emailField = "Form.Email", string passwordField = "Form.Password")
    {
        foreach (var error in result.Errors.DistinctBy(error => error.Description))
            state.AddModelError(error.Code.Contains("Email", StringComparison.Ordinal) || error.Code.Contains("UserName", StringComparison.Ordinal) ? emailField : error.Code is nameof(Passphrase) ? passwordField : "", error.Description);
    }
}
