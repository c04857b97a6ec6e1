using System.Xml.Linq;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Feeds;

public sealed class ChangesAtomTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Each_change_is_an_entry_with_its_categories()
    {
        await site.SaveSessionAsync("financer-les-communs",
            (SessionSubject.Hours, Notation.Write(new SessionHours(new DateOnly(2018, 9, 14), null, new TimeOnly(16, 0), new TimeOnly(17, 0)))),
            (SessionSubject.Place, Notation.Write(new SessionPlace(site.Programme.Rooms[^1].Id, null))));
        await site.EditAsync(Editing.Camille, async edit => (await edit.Db.Sessions.FindAsync(site.Programme.Session("self-data-reprenons-le-controle")!.Id))!.Cancel(site.Clock.GetUtcNow().UtcDateTime));

        var feed = await ReadAsync();

        Assert.Equal(
            [["annulée"], ["déplacée", "salle"]],
            feed.Elements(Atom + "entry").Select(entry => entry.Elements(Atom + "category").Select(category => category.Attribute("term")!.Value).ToArray()));
        Assert.Equal("Annulée\u202f: Self Data\u202f: reprenons le contrôle", feed.Element(Atom + "entry")!.Element(Atom + "title")!.Value);
    }

    [Fact]
    public async Task An_entry_keeps_its_id_and_its_moment_whatever_comes_after()
    {
        await site.SaveSessionAsync("financer-les-communs", (SessionSubject.Title, "Un"));
        var before = (await ReadAsync()).Element(Atom + "entry")!;
        site.Wait(TimeSpan.FromDays(1));

        await site.SaveSessionAsync("financer-les-communs", (SessionSubject.Title, "Deux"), (SessionSubject.Slug, "deux"));
        var entries = (await ReadAsync()).Elements(Atom + "entry").ToList();

        Assert.Equal(2, entries.Count);
        Assert.Equal([before.Element(Atom + "id")!.Value, before.Element(Atom + "updated")!.Value], [entries[1].Element(Atom + "id")!.Value, entries[1].Element(Atom + "updated")!.Value]);
        Assert.NotEqual(entries[0].Element(Atom + "id")!.Value, entries[1].Element(Atom + "id")!.Value);
    }

    [Fact]
    public async Task Has_all_that_a_reader_asks_for_even_while_empty()
    {
        var feed = await ReadAsync();

        Assert.Equal("2018-06-01T10:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.StartsWith("urn:uuid:", feed.Element(Atom + "id")!.Value, StringComparison.Ordinal);
        Assert.Equal(["self", "alternate"], feed.Elements(Atom + "link").Select(link => link.Attribute("rel")!.Value));
        Assert.Contains("Licence Ouverte", feed.Element(Atom + "rights")!.Value, StringComparison.Ordinal);
    }

    private async Task<XElement> ReadAsync() => XDocument.Parse(await site.TextAsync("/changements.atom")).Root!;
}
