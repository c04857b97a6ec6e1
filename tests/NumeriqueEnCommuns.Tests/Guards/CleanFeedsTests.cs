using System.Text.RegularExpressions;
using NumeriqueEnCommuns.Feeds;

namespace NumeriqueEnCommuns.Tests.Guards;

/// <summary>Whatever got into the database, no feed breaks the tools that read it.</summary>
public sealed partial class CleanFeedsTests : IDisposable
{
    private const string Odd = "A\u0001B\u000BC\u001FD\u0085E\uFFFEF\uD800G ]]> \U0001F600 « é » \"; , \\ <b>";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task No_control_character_leaves_the_site()
    {
        await site.EditAsync(Editing.Camille, async edit =>
        {
            var session = (await edit.Db.Sessions.FindAsync(site.Programme.Session("financer-les-communs")!.Id))!;
            (session.Title, session.Abstract) = ($"Titre {Odd}", $"Texte {Odd}");
            (await edit.Db.Speakers.FindAsync(site.Programme.Speakers[0].Id))!.Name = $"Nom {Odd}";
            (await edit.Db.Rooms.FindAsync(site.Programme.Rooms[1].Id))!.Name = $"Salle {Odd}";
        });

        foreach (var feed in AllFeeds.OfTheWhole)
        {
            var text = await site.TextAsync(feed.Path);
            Assert.DoesNotMatch(Control(), text);
            Assert.DoesNotMatch(EscapedControl(), text);
        }

        Assert.Contains("Titre ABCDEFG", await site.TextAsync("/programme.txt"), StringComparison.Ordinal);
        Assert.Contains("\U0001F600", await site.TextAsync("/programme.ics"), StringComparison.Ordinal);
    }

    [GeneratedRegex("[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD\uFFFE\uFFFF]")]
    private static partial Regex Control();

    [GeneratedRegex(@"\\u00[01][0-9A-F]|\\u[Ff]{3}[DEF]|&#x?[01]?[0-9A-F];", RegexOptions.IgnoreCase)]
    private static partial Regex EscapedControl();
}
