using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web.Carrying;

/// <summary>
/// Takes a session into an agenda: a link to the same page that carries the agenda so begun. Pages are made for whoever has
/// chosen nothing; <see cref="PageForOne"/> tells these links what is chosen.
/// </summary>
public sealed class Stars(PageAddress page, HtmlEncoder encoder)
{
    private const string Session = "data-star";
    private const string Day = "data-day";

    private const string Unchosen = "Garder";
    private const string Chosen = "Gardée";
    private const string Heard = "<span class=\"visually-hidden\">";

    /// <param name="session">To be chosen.</param>
    /// <param name="place">The part of the page to which it leads back; none where the star stands at the top.</param>
    public IHtmlContent Of(PublishedSession session, string? place = null)
    {
        var address = encoder.Encode(page.With(AgendaCode.Empty.With(session.Id), null)) + (place is null ? "" : $"#{place}");
        var day = page.IsOfAgenda ? $" {Day}=\"{French.DaySlug(session.Day)}\"" : "";
        return new HtmlString(Written(session.Id, address, isKept: false, $"{Unchosen}{Heard}{French.NarrowSpace}: {encoder.Encode(session.Title)}</span>", day));
    }

    /// <summary>Null where a link is no star.</summary>
    internal static int? SessionOf(OpeningTag link) => link.Number("data-star"u8);

    /// <summary>Where a star leads back to: on the page of an agenda, a session that is taken out leaves its day behind.</summary>
    internal static string FragmentOf(OpeningTag star, bool isKept) =>
        star.Attribute("href"u8)?.Split('#') is not [_, var place] ? "" : isKept && star.Attribute("data-day"u8) is { } day ? $"#jour-{day}" : $"#{place}";

    /// <param name="session">Its id.</param>
    /// <param name="address">Encoded.</param>
    /// <param name="isKept">Whether it is chosen.</param>
    /// <param name="words">Those of a session that is not chosen, encoded.</param>
    /// <param name="attributes">Further ones.</param>
    internal static string Written(int session, string address, bool isKept, string words, string attributes = "") =>
        // as many addresses as there are agendas: no robot need read them
        $"""<a class="star{(isKept ? " star-kept" : "")}" href="{address}" rel="nofollow" {Session}="{session}"{attributes}>{(isKept ? words.Replace($"{Unchosen}{Heard}", $"{Chosen}{Heard}, retirer de l’agenda", StringComparison.Ordinal) : words)}</a>""";
}
