using System.Globalization;
using System.Text;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;
using static NumeriqueEnCommuns.Feeds.OneFile.FileText;

namespace NumeriqueEnCommuns.Feeds.OneFile;

/// <summary>What stands after the sessions: venues with their rooms, then the texts, without those that the law asks of a site.</summary>
public sealed class FilePlaces(FeedSource source, FileText text)
{
    public IEnumerable<PublishedPage> Texts => source.Programme.Pages.Where(page => page.Text is not null && !RequiredPages.OfTheFooter.Contains(page.Slug));

    public string All()
    {
        var html = new StringBuilder("<section id=\"lieux\">\n<h2>Lieux</h2>\n");
        foreach (var venue in source.Programme.Venues)
            Append(html, venue);
        html.Append("</section>\n");
        foreach (var page in Texts)
            html.Append(CultureInfo.InvariantCulture, $"<section id=\"{IdOf(page)}\">\n<h2>{Encoded(page.Title)}</h2>\n{text.Of(page.Text!, 2)}</section>\n");
        return html.ToString();
    }

    private void Append(StringBuilder html, PublishedVenue venue)
    {
        html.Append(CultureInfo.InvariantCulture, $"<h3 id=\"{IdOf(venue)}\">{Encoded(venue.Name)}</h3>\n");
        if (venue.Address is { } address)
            html.Append(CultureInfo.InvariantCulture, $"<p>{Encoded(address)}</p>\n");
        if (venue.Hours.Count > 0)
            html.Append(CultureInfo.InvariantCulture, $"<p>{Encoded(French.Capitalised(string.Join("\u202f; ", venue.Hours.Select(Wording.Of))))}</p>\n");
        if (venue.Text is { } words)
            html.Append(text.Of(words, 3));
        if (venue.Rooms.Count > 0 && !venue.IsOneRoom)
            html.Append(CultureInfo.InvariantCulture, $"<ul>\n{string.Concat(venue.Rooms.Select(Item))}</ul>\n");
    }

    private static string Item(PublishedRoom room) =>
        $"<li>{Encoded(Wording.Facts(room) is { } facts ? $"{room.Name}{French.NarrowSpace}: {facts}" : room.Name)}</li>\n";
}
