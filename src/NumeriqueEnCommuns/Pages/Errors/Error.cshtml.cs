using Microsoft.AspNetCore.Diagnostics;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.Errors;

/// <summary>What stands in the place of a page that is not there or could not be made.</summary>
public sealed class ErrorModel(PublishedProgramme programme) : PublicPage(programme)
{
    private const int MostSuggestions = 6;

    public bool IsMissing { get; private set; }

    /// <summary>Pages whose address shares words with the one that was asked for.</summary>
    public IReadOnlyList<(string Text, string Path)> Suggestions { get; private set; } = [];

    public void OnGet(int code)
    {
        IsMissing = code is StatusCodes.Status404NotFound;
        Head = new PageHead(IsMissing ? "Page introuvable" : "Une erreur s’est produite", null, null);
        Response.StatusCode = Response.StatusCode is StatusCodes.Status200OK ? StatusCodes.Status404NotFound : Response.StatusCode;

        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;
        if (IsMissing && asked is not null)
            Suggestions = [.. NearAddresses.To(asked, Programme).Take(MostSuggestions)];
    }
}
