using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Offline;

namespace NumeriqueEnCommuns.Tests.Offline;

public sealed class KeptPagesTests : IDisposable
{
    private const string Moved = "/sessions/financer-les-communs";
    private const string Elsewhere = "/sessions/self-data-reprenons-le-controle";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public void Are_what_somebody_needs_on_the_spot()
    {
        var paths = Tags().Keys;

        Assert.Superset(
            new HashSet<string> { "/", "/programme", "/programme?vue=grille", "/programme/jeudi-13-septembre", "/programme/jeudi-13-septembre?vue=grille", "/maintenant", "/infos-pratiques", "/hors-ligne" },
            paths.ToHashSet());
        Assert.Equal(86, paths.Count(path => path.StartsWith("/sessions/", StringComparison.Ordinal)));
        Assert.All(site.Programme.Rooms, room => Assert.Contains(room.Path, paths));
        Assert.DoesNotContain(paths, path => path.StartsWith("/admin", StringComparison.Ordinal) || path.StartsWith("/intervenants", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_is_a_page_that_answers_and_has_a_place_for_the_notice_of_its_copy()
    {
        foreach (var path in Tags().Keys)
            Assert.Single((await site.TextAsync(path)).Split("<!--copie-->").Skip(1));
    }

    [Fact]
    public async Task A_change_gives_another_tag_to_the_pages_that_tell_of_it_and_to_no_other()
    {
        var before = Tags();

        await site.SaveSessionAsync("financer-les-communs", (SessionSubject.Title, "Financer nos communs"));

        var after = Tags();
        var changed = before.Keys.Where(path => before[path] != after[path]).ToList();
        Assert.Contains(Moved, changed);
        Assert.Contains("/programme", changed);
        Assert.DoesNotContain(Elsewhere, changed);
        Assert.DoesNotContain("/infos-pratiques", changed);
        foreach (var path in before.Keys.Except(changed))
            Assert.DoesNotContain("Financer nos communs", await site.TextAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_changes_gets_another_tag()
    {
        var before = Tags();

        await site.EditAsync(Editing.Camille, async edit => (await edit.Db.Pages.FindAsync(site.Programme.Page("infos-pratiques")!.Id))!.Text = "Autrement.");

        Assert.NotEqual(before["/infos-pratiques"], Tags()["/infos-pratiques"]);
    }

    private Dictionary<string, string> Tags() => new KeptPages(site.Programme).All().ToDictionary(page => page.Path, page => page.Tag);
}
