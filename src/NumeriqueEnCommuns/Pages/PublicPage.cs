using Microsoft.AspNetCore.Mvc.RazorPages;
using NumeriqueEnCommuns.Pages.Shared;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages;

/// <summary>Parts of the site that the main menu names.</summary>
public enum Section { None, Programme, Speakers, Tracks, Venues, Practical, Search, Agenda }

/// <summary>What a page says of itself to the browser, to search engines and to those who share it.</summary>
/// <param name="Title">Empty on the home page, which bears the edition's name alone.</param>
/// <param name="Path">The one address by which the page wants to be known; null for a page that is not to be indexed.</param>
public sealed record PageHead(string Title, string? Description, string? Path, Section Section = Section.None, string? JsonLd = null, CalendarOffer? Calendar = null)
{
    /// <summary>Of a further page of a list.</summary>
    /// <param name="number">From 1.</param>
    /// <param name="isPart">Whether a part of the list is shown: its pages are not those of the whole, which is to be known instead.</param>
    public PageHead OnPage(int number, bool isPart) => number == 1 ? this
        : this with { Title = $"{Title}, page {number}", Path = Path is null || isPart ? Path : PageNumber.PutInto(Path, number) };
}

/// <summary>A page of the public side: it reads the published programme and nothing else.</summary>
public abstract class PublicPage(PublishedProgramme programme) : PageModel
{
    public PublishedProgramme Programme { get; } = programme;

    public PageHead Head { get; protected set; } = new("", null, null);
}
