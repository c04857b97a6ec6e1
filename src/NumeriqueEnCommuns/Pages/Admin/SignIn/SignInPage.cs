using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Pages.Admin.SignIn;

public enum SignInStep { Password, Code, Resume }

/// <summary>One step of coming in. Each step carries on where the person was going, and the form that was typed when the sign-in expired.</summary>
[AsStranger]
[RequestFormLimits(ValueLengthLimit = KeptForms.LongestSeal)]
[RequestSizeLimit(2 * KeptForms.LongestSeal)]
public abstract class SignInPage : AdminPage
{
    public const string Refusal = "L’adresse ou le mot de passe ne convient pas. Après cinq essais manqués, un compte reste fermé un quart d’heure.";

    [BindProperty(Name = "retour", SupportsGet = true)]
    public string? ReturnPath { get; set; }

    [BindProperty(Name = "saisie")]
    public string? Kept { get; set; }

    [BindProperty(Name = "rester")]
    [Display(Name = "Rester connecté·e quatorze jours sur cet appareil")]
    public bool Stay { get; set; }

    public virtual Credentials Form { get; set; } = new();

    public SignInStep Step { get; protected set; }

    /// <summary>Why the last attempt did not do.</summary>
    public string? Refused { get; protected set; }

    /// <summary>The kept form, once its sender is back.</summary>
    public KeptForm? Resumed { get; private set; }

    public override string Title => Step switch
    {
        SignInStep.Code => "Second facteur",
        SignInStep.Resume => "Votre saisie est gardée",
        _ => "Connexion",
    };

    public string Next => Url.IsLocalUrl(ReturnPath) ? ReturnPath : "/admin";

    /// <summary>With a password at least.</summary>
    public bool HasComeIn => Refused is null && Step is not SignInStep.Password;

    protected IActionResult Show(SignInStep step, string? refused = null)
    {
        (Step, Refused) = (step, refused);
        return Page();
    }

    protected async Task<IActionResult> WelcomeAsync(Account account)
    {
        if (HttpContext.RequestServices.GetRequiredService<KeptForms>().Open(Kept) is not { } form)
            return LocalRedirect(Next);

        // the page that follows holds a form for the person who is signed in by now
        HttpContext.User = await HttpContext.RequestServices.GetRequiredService<SignInManager<Account>>().CreateUserPrincipalAsync(account);
        Resumed = form;
        return Show(SignInStep.Resume);
    }
}

public sealed class Credentials
{
    [Display(Name = "Adresse électronique"), Required, StringLength(Account.LongestEmail), DataType(DataType.EmailAddress)]
    public string Email { get; set; } = "";

    [Display(Name = "Mot de passe"), Required, DataType(DataType.Password)]
    public string Password { get; set; } = "";
}
