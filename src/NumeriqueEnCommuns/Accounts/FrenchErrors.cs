using Microsoft.AspNetCore.Identity;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>Identity's refusals in the words of the site.</summary>
public sealed class FrenchErrors : IdentityErrorDescriber
{
    public static IdentityError LastAdministrator { get; } =
        Error(nameof(LastAdministrator), "C’est le dernier compte d’administration en service. Donnez d’abord ce rôle à quelqu’un d’autre.");

    public override IdentityError DefaultError() => Error(nameof(DefaultError), "La modification n’a pas pu être enregistrée. Recommencez.");

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), "Ce compte vient d’être modifié par quelqu’un d’autre. Rechargez la page et recommencez.");

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "Ce n’est pas votre mot de passe actuel.");

    public override IdentityError DuplicateEmail(string email) => Error(nameof(DuplicateEmail), "Un compte a déjà cette adresse.");

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), "Un compte a déjà cette adresse.");

    public override IdentityError InvalidEmail(string? email) => Error(nameof(InvalidEmail), "Cette adresse n’est pas complète\u202f: écrivez-la comme «\u202fprenom@exemple.fr\u202f».");

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), "Cette adresse n’est pas complète\u202f: écrivez-la comme «\u202fprenom@exemple.fr\u202f».");

    private static IdentityError Error(string code, string sentence) => new() { Code = code, Description = sentence };
}
