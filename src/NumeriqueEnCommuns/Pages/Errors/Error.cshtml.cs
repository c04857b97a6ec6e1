using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using NumeriqueEnCommuns.Published;

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

    public string Heading => IsMissing ? "Page introuvable" : IsGone ? "Page retirée" : IsOurFault ? "Une erreur s’est produite" : "Demande refusée";

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // asked for by its own address, there is nothing here
        if (Response.StatusCode is StatusCodes.Status200OK)
            Response.StatusCode = StatusCodes.Status404NotFound;

        Head = new PageHead(Heading, null, null);
        if ((IsMissing || IsGone) && HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath is { } asked)
            Suggestions = [.. NearAddresses.To(asked, Programme).Take(MostSuggestions)];
    }
}
