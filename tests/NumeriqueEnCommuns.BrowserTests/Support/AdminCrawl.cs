using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>Finds the pages of the admin area by its links: one of each kind, numbers and queries aside.</summary>
public static partial class AdminCrawl
{
    public static async IAsyncEnumerable<string> PagesOfEveryKindAsync(this Visitor organiser)
    {
        Queue<string> waiting = new(["/admin"]);
        HashSet<string> seen = ["/admin"];
        while (waiting.TryDequeue(out var path))
        {
            await organiser.OpenAsync(path);
            yield return path;
            foreach (var link in await organiser.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href^=\"/admin\"]:not([download])')].map(link => link.getAttribute('href').split('#')[0])"))
            {
                if (seen.Add(KindOf(link)))
                    waiting.Enqueue(link);
            }
        }
    }

    private static string KindOf(string path) => Number().Replace(path.Split('?')[0], "/#");

    [GeneratedRegex("/[0-9a-f-]*[0-9][0-9a-f-]*(?=/|$)")]
    private static partial Regex Number();
}
