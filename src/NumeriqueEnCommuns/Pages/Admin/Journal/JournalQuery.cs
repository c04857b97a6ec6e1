using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Search;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Journal;

/// <summary>The filters of the journal as they stand in the address. What cannot be read filters nothing.</summary>
public sealed class JournalQuery
{
    [FromQuery(Name = "qui")] public string? Who { get; set; }
    [FromQuery(Name = "quoi")] public string? Kind { get; set; }
    [FromQuery(Name = "depuis")] public string? Since { get; set; }
    [FromQuery(Name = "jusque")] public string? Until { get; set; }
    [FromQuery(Name = "q")] public string? Text { get; set; }

    public DateOnly? SinceDay => DayOf(Since);
    public DateOnly? UntilDay => DayOf(Until);
    public SubjectKind? OfKind => SubjectKinds.Parse(Kind);

    private (string Name, string? Value)[] Choices => [("qui", Who), ("quoi", Kind), ("depuis", Since), ("jusque", Until), ("q", Text)];

    public bool IsFiltered => Choices.Any(choice => !string.IsNullOrWhiteSpace(choice.Value));

    public async Task<IQueryable<Revision>> OfAsync(ProgrammeDb db, SiteClock clock)
    {
        var revisions = db.Revisions.OrderByDescending(revision => revision.Id).AsQueryable();
        if (!string.IsNullOrWhiteSpace(Who))
            revisions = revisions.Where(revision => revision.AuthorId == Who);
        if (OfKind is { } kind)
            revisions = revisions.Where(revision => revision.Changes.Any(change => change.Kind == kind));
        if (SinceDay is { } since && clock.Utc(since.ToDateTime(TimeOnly.MinValue)) is var from)
            revisions = revisions.Where(revision => revision.At >= from);
        if (UntilDay is { } until && clock.Utc(until.AddDays(1).ToDateTime(TimeOnly.MinValue)) is var to)
            revisions = revisions.Where(revision => revision.At < to);
        if (!string.IsNullOrWhiteSpace(Text) && await NamesAsync(db, new SearchedWords(Text)) is var names)
            revisions = revisions.Where(revision => revision.Changes.Any(change => names.Contains(change.SubjectName)));
        return revisions;
    }

    /// <summary>The same filters on another page.</summary>
    public string Address(int page)
    {
        var address = new StringBuilder("/admin/journal");
        foreach (var (name, value) in Choices.Append(("feuille", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null)).Where(choice => !string.IsNullOrWhiteSpace(choice.Item2)))
            address.Append(address.Length == "/admin/journal".Length ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value!));
        return address.ToString();
    }

    /// <summary>Distinct first: the same names come back again and again.</summary>
    private static async Task<List<string>> NamesAsync(ProgrammeDb db, SearchedWords words) =>
        words.IsEmpty ? [] : await db.Set<Change>().Select(change => change.SubjectName).Distinct().Having(words, name => name).ToListAsync();

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 3000 ? day : null;
}
