using System.Globalization;
using System.Xml.Linq;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Feeds;

/// <summary>
/// The latest changes of the programme as Atom (RFC 4287): one entry for each session and save, with a category for
/// each kind of change. An entry never changes its id, nor its moment.
/// </summary>
public static class ChangesAtom
{
    public const string MediaType = "application/atom+xml";
    public const string Path = "/changements.atom";

    private const int Latest = 200;

    /// <summary>Of the feeds themselves: the edition has no identifier of its own.</summary>
    private static readonly Guid Namespace = new("5bd2bb6a-1b26-4c5c-9d0f-6f3f8c1f0a41");

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static string Of(FeedSource source)
    {
        var edition = source.Programme.Edition;
        var changes = source.Programme.Changes.Reverse().Select(change => (Change: change, Session: source.Programme.Session(change.SessionId)))
            .Where(pair => pair.Session is not null).Take(Latest).ToList();
        var feed = new XElement(Atom + "feed", new XAttribute(XNamespace.Xml + "lang", "fr"),
            new XElement(Atom + "id", Urn(Namespace, edition.Acronym)),
            new XElement(Atom + "title", CleanText.Of($"{edition.Name} – changements au programme")),
            new XElement(Atom + "updated", Moment(changes is [var last, ..] ? last.Change.At : edition.ContentChangedAt)),
            new XElement(Atom + "author", new XElement(Atom + "name", CleanText.Of(edition.Name))),
            new XElement(Atom + "rights", CleanText.Of(DataLicence.Sentence(edition))),
            Link("self", MediaType, source.Absolute(Path)),
            Link("alternate", "text/html", source.Absolute("/changements")),
            changes.Select(pair => Entry(source, pair.Change, pair.Session!)));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + feed;
    }

    private static XElement Entry(FeedSource source, PublicChange change, PublishedSession session) => new(Atom + "entry",
        new XElement(Atom + "id", Urn(session.Guid, change.Revision.ToString(CultureInfo.InvariantCulture))),
        new XElement(Atom + "title", CleanText.Of($"{ChangeWording.Label(change.Details[0].Kind)}{French.NarrowSpace}: {session.Title}")),
        new XElement(Atom + "published", Moment(change.At)),
        new XElement(Atom + "updated", Moment(change.At)),
        Link("alternate", "text/html", source.Absolute(session.Path)),
        change.Details.Select(detail => new XElement(Atom + "category", new XAttribute("term", ChangeWording.Category(detail.Kind)))),
        new XElement(Atom + "summary", CleanText.Of(string.Join(" ", change.Details.Select(ChangeWording.Sentence)))));

    private static XElement Link(string relation, string type, string address) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    private static string Urn(Guid parent, string name) => $"urn:uuid:{DerivedGuid.Of(parent, name)}";

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
