using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Pages.Admin.SignIn;

/// <summary>
/// Any form of the admin area comes here when its sender is not signed in any more. It is sealed into the sign-in page and
/// goes nowhere else, so it needs no token; a form of another site does not come as far.
/// </summary>
[IgnoreAntiforgeryToken]
[RequestSizeLimit(4 * KeptForm.MostBytes)]
public sealed class KeptModel(KeptForms forms, IOptions<AntiforgeryOptions> antiforgery) : SignInPage
{
    private const string TooLong = "Votre connexion a expiré, et ce formulaire est trop long pour être gardé. Revenez en arrière avec votre navigateur, copiez votre texte, puis connectez-vous.";

    public IActionResult OnGet() => RedirectToPage("Index", new { retour = ReturnPath });

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Request.HasFormContentType || !Url.IsLocalUrl(ReturnPath))
            return Show(SignInStep.Password);
        if (await ReadAsync(ReturnPath) is not { IsTooLong: false } form)
            return Show(SignInStep.Password, TooLong);

        Kept = form.Fields.Count > 0 ? forms.Seal(form) : null;
        return Show(SignInStep.Password);
    }

    /// <summary>Null where it is longer than the server reads.</summary>
    private async Task<KeptForm?> ReadAsync(string path)
    {
        try
        {
            return KeptForm.Of(path, await Request.ReadFormAsync(), antiforgery.Value.FormFieldName, ResumeField);
        }
        catch (Exception tooLong) when (tooLong is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    /// <summary>The fields are those of another page: of them, nothing is this page's own.</summary>
    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ModelState.Clear();
        (ReturnPath, Kept, Stay) = (Request.Query["retour"], null, false);
        return next();
    }
}
