using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.Texts;

/// <summary>The texts of the edition: practical information, editorials, legal pages.</summary>
public sealed class TextModel(PublishedProgramme programme) : PublicPage(programme)
{
    public PublishedPage Text { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (Programme.Page(slug) is not { } text)
            return NotFound();

        Text = text;
        Head = new PageHead(text.Title, text.Text?.Beginning(200) ?? text.Title, text.Path, slug == RequiredPages.Practical ? Section.Practical : Section.None);
        return Page();
    }
}
