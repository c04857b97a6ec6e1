using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Errors;

/// <summary>What stands in the place of a page that is not there or could not be made, whatever the method that was used.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel(PublishedProgramme programme) : PublicPage(programme)
{
    private const int MostSuggestions = 6;

    public bool IsMissing => Response.StatusCode is StatusCodes.Status404NotFound;
    public bool IsGone => Response.StatusCode is StatusCodes.Status410Gone;
    public bool IsReserved => Response.StatusCode is StatusCodes.Status403Forbidden;
    public bool IsTooLong => Response.StatusCode is StatusCodes.Status413PayloadTooLarge;
    public bool IsTooOften => Response.StatusCode is StatusCodes.Status429TooManyRequests;
    public bool IsOurFault => Response.StatusCode >= StatusCodes.Status500InternalServerError;

    /// <summary>Pages whose address shares words with the one that was asked for.</summary>
    public IReadOnlyList<(string Text, string Path)> Suggestions { get; private set; } = [];

    /// <summary>Why the database does not answer, where that is what happened.</summary>
    public StorageFault? Fault { get; private set; }

    /// <summary>What was typed into a form that could not even be opened: its sender sends it again from here.</summary>
    public KeptForm? Kept { get; private set; }

    public string Heading => Fault is not null ? "La base de données ne répond pas" : IsMissing ? "Page introuvable" : IsGone ? "Page retirée" : IsOurFault ? "Une erreur s’est produite" : "Demande refusée";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (HttpContext.Features.Get<IExceptionHandlerPathFeature>() is { } failed && StorageFault.Of(failed.Error) is { } fault)
        {
            (Fault, Response.StatusCode) = (fault, fault.Status);
            Kept = await KeptAsync(failed.Path + Request.QueryString);
        }

        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // asked for by its own address, there is nothing here
        if (Response.StatusCode is StatusCodes.Status200OK)
            Response.StatusCode = StatusCodes.Status404NotFound;

        Head = new PageHead(Heading, null, null);
        if ((IsMissing || IsGone) && HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath is { } asked)
            Suggestions = [.. NearAddresses.To(asked, Programme).Take(MostSuggestions)];
    }

    /// <summary>Its token goes along: it is still that of the same person. Null for what another site sent, and for passwords.</summary>
    private async Task<KeptForm?> KeptAsync(string path) =>
        Request.HasFormContentType && Request.IsSentFromThisSite() && KeptForm.Of(path, await Request.ReadFormAsync()) is { IsTooLong: false, Fields.Count: > 0 } form ? form : null;
}
