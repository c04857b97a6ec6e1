using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Pages.Admin.Order;

/// <summary>The places of things in their list; a room has its place within its venue.</summary>
public static class Ranks
{
    private const string Rank = VenueSubject.Order;

    public static bool Has(SubjectKind kind) => kind is SubjectKind.Venue or SubjectKind.Room or SubjectKind.Track or SubjectKind.Format;

    /// <summary>Changes places with its neighbour, before it or after it. Answers the name of what moved, null where there is no such neighbour.</summary>
    public static async Task<string?> MoveAsync(Edits edits, Author author, SubjectKind kind, int id, bool isUp)
    {
        string? moved = null;
        await edits.RunAsync(author, async edit =>
        {
            var subject = AllSubjects.Of(kind);
            var things = await InOrderAsync(edit.Db, kind, id);
            var from = things.FindIndex(thing => subject.IdOf(thing) == id);
            var to = isUp ? from - 1 : from + 1;
            if (from < 0 || to < 0 || to >= things.Count)
                return;

            var ranks = RanksOf(things, subject);
            (things[from], things[to]) = (things[to], things[from]);
            foreach (var (place, thing) in things.Index())
                subject.Field(Rank).Write(thing, ranks[place], new References(edit.Db));
            moved = subject.NameOf(things[to]);
        });
        return moved;
    }

    /// <summary>What is new comes last.</summary>
    public static IReadOnlyDictionary<string, string?> Last(ProgrammeDb db, SubjectKind kind, IReadOnlyDictionary<string, string?> values)
    {
        var last = kind switch
        {
            SubjectKind.Venue => db.Venues.Max(venue => (int?)venue.Order),
            SubjectKind.Room => db.Rooms.Max(room => (int?)room.Order),
            SubjectKind.Track => db.Tracks.Max(track => (int?)track.Order),
            _ => db.Formats.Max(format => (int?)format.Order),
        };
        return new Dictionary<string, string?>(values) { [Rank] = ((last ?? -1) + 1).ToString(CultureInfo.InvariantCulture) };
    }

    /// <summary>Those that they have, or new ones where two have the same.</summary>
    private static List<string?> RanksOf(List<object> things, Subject subject)
    {
        var ranks = things.Select(subject.Field(Rank).Read).ToList();
        return ranks.Distinct().Count() == ranks.Count ? ranks : [.. things.Select((_, place) => place.ToString(CultureInfo.InvariantCulture))];
    }

    private static async Task<List<object>> InOrderAsync(ProgrammeDb db, SubjectKind kind, int id) => kind switch
    {
        SubjectKind.Venue => [.. await db.Venues.OrderBy(venue => venue.Order).ThenBy(venue => venue.Id).ToListAsync()],
        SubjectKind.Room => [.. await db.Rooms.Where(room => room.Venue.Rooms.Any(other => other.Id == id)).OrderBy(room => room.Order).ThenBy(room => room.Id).ToListAsync()],
        SubjectKind.Track => [.. await db.Tracks.OrderBy(track => track.Order).ThenBy(track => track.Id).ToListAsync()],
        _ => [.. await db.Formats.OrderBy(format => format.Order).ThenBy(format => format.Id).ToListAsync()],
    };
}
