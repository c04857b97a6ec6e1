using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Pages.Admin.Merge;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;
using NumeriqueEnCommuns.Web.Forms;

namespace NumeriqueEnCommuns.Pages.Admin;

/// <summary>Parts of the admin area that its menu names.</summary>
public enum AdminSection { None, Dashboard, Sessions, Planner, Problems, Journal, Content, Import, Accounts, Backups }

/// <summary>A page of the admin area, the sign-in pages included.</summary>
public abstract class AdminPage : PageModel
{
    /// <summary>Field of a form that comes back, as it was typed, after its sender had to sign in again.</summary>
    public const string ResumeField = "reprise";

    /// <summary>Button of a form that only wants the form again, as it was typed: with one more line, for example. Nothing is saved.</summary>
    public const string AgainField = "encore";

    private const string NoticeKey = "notice";

    /// <summary>The heading, also first in the browser's title.</summary>
    public abstract string Title { get; }

    public virtual AdminSection Section => AdminSection.None;

    /// <summary>Asked of the request, so that a page's constructor names only what the page itself works with.</summary>
    public PublishedProgramme Programme => field ??= HttpContext.RequestServices.GetRequiredService<PublishedProgramme>();

    /// <summary>Whoever is signed in, as the journal knows them. Only for pages that ask for a sign-in.</summary>
    public Author Author => new(
        User.AccountId() ?? throw new InvalidOperationException("Nobody is signed in."),
        DisplayName ?? throw new InvalidOperationException("The account has no name."));

    public string? DisplayName => User.DisplayName();

    /// <summary>One sentence on what has just been done. It waits until a page shows it.</summary>
    public string? Notice { get => field ??= TempData[NoticeKey] as string; protected set; }

    /// <summary>Whether the page says its notice where it helps more than at the top.</summary>
    public virtual bool SaysItsNotice => false;

    /// <summary>Stands in the place of the page where two people changed the same field.</summary>
    public Dispute? Dispute { get; private set; }

    /// <summary>Why the form came back without having been stored.</summary>
    public StorageFault? NotStored { get; private set; }

    public bool IsResumed => IsPosted(ResumeField) && Request.Form[ResumeField] == "1";

    private bool IsUnfinished => IsPosted(AgainField) || IsPosted(MarkdownPreview.Button);

    /// <summary>Whether one more line was asked for in this list of the form.</summary>
    protected bool IsAskedAgain(string list) => IsPosted(AgainField) && Request.Form[AgainField] == list;

    protected IActionResult RedirectWithNotice(string path, string notice)
    {
        TempData[NoticeKey] = notice;
        return LocalRedirect(path);
    }

    protected IActionResult Show(Dispute dispute)
    {
        Dispute = dispute;
        return Page();
    }

    /// <summary>Where to go instead, for an address whose form stands on another page.</summary>
    protected virtual string? PathWhenResumed => null;

    /// <summary>Reads what the form's page needs besides the typed values: lists of choices, the thing that is edited.</summary>
    protected virtual Task ShowAgainAsync() => Task.CompletedTask;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!IsResumed && !IsUnfinished)
        {
            await base.OnPageHandlerExecutionAsync(context, async () => await ShownAgainIfNotStoredAsync(await next()));
            return;
        }

        ForgetErrors();
        await ShowAgainAsync();
        if (IsResumed)
            Notice = "Votre saisie est revenue. Vérifiez-la, puis enregistrez.";
        context.Result = PathWhenResumed is { } path ? LocalRedirect(path) : Page();
    }

    /// <summary>What the database does not take is no broken page: the form comes back as it was typed, and says why.</summary>
    private async Task<PageHandlerExecutedContext> ShownAgainIfNotStoredAsync(PageHandlerExecutedContext done)
    {
        if (!HttpMethods.IsPost(Request.Method) || PathWhenResumed is not null || StorageFault.Of(done.Exception) is not { } fault)
            return done;

        await ShowAgainAsync();
        HttpContext.RequestServices.GetRequiredService<ILogger<AdminPage>>().LogError(done.Exception, "Un enregistrement n’a pas eu lieu : {Cause}.", fault.Cause);
        (NotStored, Response.StatusCode) = (fault, fault.Status);
        (done.Result, done.ExceptionHandled) = (Page(), true);
        return done;
    }

    private bool IsPosted(string field) => HttpMethods.IsPost(Request.Method) && Request.HasFormContentType && Request.Form.ContainsKey(field);

    /// <summary>The typed values stay, those that could not be read too.</summary>
    protected void ForgetErrors()
    {
        foreach (var entry in ModelState.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }
    }
}
