using System.Security.Cryptography;
using System.Text;
using NumeriqueEnCommuns.Feeds.Json;
using NumeriqueEnCommuns.Live;
using NumeriqueEnCommuns.Web;
using static NumeriqueEnCommuns.Feeds.OneFile.FileText;

namespace NumeriqueEnCommuns.Feeds.OneFile;

/// <summary>The whole programme in one page that asks for nothing: to be kept, sent, put on a stick, read anywhere.</summary>
public static class ProgrammeFile
{
    public const string Path = "/programme-complet.html";
    public const string MediaType = "text/html";

    /// <summary>The file's sum as <c>sha256sum --check</c> reads it.</summary>
    public const string SumPath = $"{Path}.sha256";

    public static string Sum(string file) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file)));

    public static string SumLine(FeedSource source) => $"{Sum(Of(source))}  {Path.TrimStart('/')}\n";

    public static string Of(FeedSource source)
    {
        var text = new FileText(source);
        var places = new FilePlaces(source, text);
        return $"""
            <!DOCTYPE html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{FileParts.Policy}">
            <title>Programme complet – {Encoded(source.Programme.Edition.Name)}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <style>{FileParts.Style}</style>
            </head>
            <body>
            {Header(source)}
            {Contents(source, places)}
            {Filters(source)}
            <main>
            {new FileSessions(source, text).All()}{places.All()}</main>
            {Footer(source)}
            <script type="module">{FileParts.Script}</script>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static string Header(FeedSource source)
    {
        var edition = source.Programme.Edition;
        return $"""
            <header>
            <h1>{Encoded(edition.Name)}</h1>
            <p>{French.Dates(edition.Starts, edition.Ends)}, {Encoded(edition.City)}. Toutes les heures sont données à l’{Encoded(edition.Clock)}.</p>
            <p>Programme complet, à jour du {DataLicence.UpdatedOn(edition)} à {French.Hour(edition.LocalTime(edition.ContentChangedAt))}.
            En ligne{French.NarrowSpace}: <a href="{Encoded(source.Absolute("/programme"))}">le programme du moment</a>, <a href="{Encoded(source.Absolute($"/changements?depuis={Seen.Of(source.Programme).Revision}"))}">ce qui a changé depuis cette copie</a>.</p>
            </header>
            """;
    }

    private static string Contents(FeedSource source, FilePlaces places)
    {
        IEnumerable<(string Id, string Name)> parts =
            [.. source.Programme.Days.Select(day => (day.Slug, French.Capitalised(French.Day(day.Date)))), ("lieux", "Lieux"), .. places.Texts.Select(page => (IdOf(page), page.Title))];
        return $"<nav aria-label=\"Dans ce fichier\">\n<ul>\n{string.Concat(parts.Select(part => $"<li><a href=\"#{part.Id}\">{Encoded(part.Name)}</a></li>\n"))}</ul>\n</nav>";
    }

    private static string Filters(FeedSource source) => $"""
        <form class="filters" data-filters data-edition="{Encoded(source.Programme.Edition.Acronym)}" aria-label="Filtrer les sessions" hidden>
        <label>Jour <select name="jour"><option value="">Tous les jours</option>{string.Concat(source.Programme.Days.Select(day => Option(day.Slug, French.Capitalised(French.Day(day.Date)))))}</select></label>
        <label>Parcours <select name="parcours"><option value="">Tous les parcours</option>{string.Concat(source.Programme.Tracks.Select(track => Option(track.Slug, track.Name)))}</select></label>
        <label>Texte <input type="search" name="texte" autocomplete="off"></label>
        <label class="choice"><input type="checkbox" name="etoiles"> Mes étoiles seulement</label>
        <p class="said" role="status"></p>
        <p data-none hidden><button type="button">Retirer les filtres</button></p>
        </form>
        """;

    private static string Footer(FeedSource source) => $"""
        <footer class="source">
        <p>{Encoded(DataLicence.Sentence(source.Programme.Edition))}</p>
        <p>Empreinte SHA-256 des données du programme ({Encoded(source.Absolute(ProgrammeJsonWriter.Path))}){French.NarrowSpace}: <span class="sum">{Sum(ProgrammeJsonWriter.Of(source))}</span></p>
        </footer>
        """;

    private static string Option(string value, string name) => $"<option value=\"{value}\">{Encoded(name)}</option>";
}
