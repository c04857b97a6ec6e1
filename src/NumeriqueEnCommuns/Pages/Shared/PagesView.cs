using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Shared;

/// <summary>A page of a list, called after what it begins with.</summary>
/// <param name="Part">« mardi 20 octobre », or a letter.</param>
/// <param name="Name">« 10h30 », or a name.</param>
public sealed record PageLink(int Number, string Part, string Name);

/// <summary>The pages of a list that is cut into several.</summary>
/// <param name="Another">« un autre nom »: where its links lead.</param>
public sealed record PagesView(string Another, int Number, IReadOnlyList<PageLink> Links)
{
    public PageLink Current => Links[Number - 1];
    public PageLink? Before => Number > 1 ? Links[Number - 2] : null;
    public PageLink? After => Number < Links.Count ? Links[Number] : null;
    public bool IsOfOnePart => Links.All(link => link.Part == Links[0].Part);

    /// <summary>« mardi 20 octobre, 10h30 »; what the whole list has in common is left out.</summary>
    public string NameOf(PageLink link) => IsOfOnePart ? link.Name : $"{link.Part}, {link.Name}";

    public static PagesView Of(PagedList<EntryOfDay> list) => Of("un autre moment", list, entry => (French.Day(entry.Day.Date), HourOf(entry.Entry.Session)));

    /// <param name="called">After its first item: a part and a name.</param>
    public static PagesView Of<T>(string another, PagedList<T> list, Func<T, (string Part, string Name)> called)
    {
        var names = list.Pages.Select(page => called(page[0])).ToList();
        // an hour that fills several pages is told by their number
        return new(another, list.Number, [.. names.Index().GroupBy(page => page.Item).SelectMany(alike => alike.Select((page, index) =>
            new PageLink(page.Index + 1, page.Item.Part, index == 0 ? page.Item.Name : $"{page.Item.Name} ({index + 1})"))).OrderBy(link => link.Number)]);
    }

    private static string HourOf(PublishedSession session) => session.Start is { } start ? French.Hour(start) : "sans horaire";
}
