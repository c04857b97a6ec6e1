using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data;

/// <summary>The ids of a part of the working programme.</summary>
/// <param name="Sessions">With the block of each talk.</param>
/// <param name="People">With whom they turned out to be.</param>
internal sealed record PartOfProgramme(IReadOnlyList<int> Sessions, IReadOnlyList<int> People)
{
    public static readonly PartOfProgramme None = new([], []);

    /// <summary>Sessions in which nobody is but those of the part.</summary>
    public List<SessionRow> Of(List<SessionRow> rows)
    {
        var people = People.ToHashSet();
        return [.. rows.Select(row => row with { People = [.. row.People.Where(person => people.Contains(person.Speaker))] })];
    }

    public static async Task<PartOfProgramme> AroundAsync(ProgrammeDb db, int id, CancellationToken cancellation)
    {
        // a block is where its talks are, and they where it is
        var family = await db.Sessions
            .Where(session => session.Id == id || EF.Property<int?>(session, LinkedTo.Parent) == id || session.Id == db.Sessions.Where(talk => talk.Id == id).Select(talk => EF.Property<int?>(talk, LinkedTo.Parent)).First())
            .Select(session => new { session.Id, IsTalk = EF.Property<int?>(session, LinkedTo.Parent) == id, Room = EF.Property<int?>(session, LinkedTo.Room), session.Day, LastDay = session.LastDay ?? session.Day })
            .ToListAsync(cancellation);
        if (!family.Any(session => session.Id == id))
            return None;

        var placed = family.Where(session => !session.IsTalk).ToList();
        var rooms = placed.Select(session => session.Room).OfType<int>().Distinct().ToList();
        var people = await PeopleOfAsync(db, id, cancellation);
        // what has no end counts as an hour, which may reach into the day after
        var (from, to) = (placed.Min(session => session.Day).AddDays(-1), placed.Max(session => session.LastDay).AddDays(1));
        var meanwhile = db.Sessions.Where(session => session.Day <= to && (session.LastDay ?? session.Day) >= from);
        var inRooms = await meanwhile.Where(session => rooms.Contains(EF.Property<int?>(session, LinkedTo.Room)!.Value)).Select(session => session.Id)
            .Concat(meanwhile.Where(talk => rooms.Contains(EF.Property<int?>(talk.Parent!, LinkedTo.Room)!.Value)).Select(talk => talk.Id))
            .ToListAsync(cancellation);
        var withPeople = await db.Set<Participation>().Where(participation => people.Contains(EF.Property<int>(participation, LinkedTo.Speaker))).Select(participation => EF.Property<int>(participation, LinkedTo.Session)).ToListAsync(cancellation);
        var all = family.Select(session => session.Id).Union(inRooms).Union(withPeople).ToList();
        var talks = await db.Sessions.Where(session => all.Contains(EF.Property<int?>(session, LinkedTo.Parent)!.Value)).Select(session => session.Id).ToListAsync(cancellation);
        var blocks = await db.Sessions.Where(session => all.Contains(session.Id) && EF.Property<int?>(session, LinkedTo.Parent) != null).Select(session => EF.Property<int?>(session, LinkedTo.Parent)!.Value).ToListAsync(cancellation);
        return new([.. all.Union(talks).Union(blocks)], people);
    }

    private static async Task<List<int>> PeopleOfAsync(ProgrammeDb db, int session, CancellationToken cancellation)
    {
        var named = await db.Set<Participation>().Where(participation => EF.Property<int>(participation, LinkedTo.Session) == session).Select(participation => new { participation.Speaker.Id, Into = EF.Property<int?>(participation.Speaker, LinkedTo.MergedInto) }).ToListAsync(cancellation);
        var today = named.Select(speaker => speaker.Into ?? speaker.Id).Distinct().ToList();
        return await db.Speakers.Where(speaker => today.Contains(speaker.Id) || today.Contains(EF.Property<int?>(speaker, LinkedTo.MergedInto)!.Value)).Select(speaker => speaker.Id).ToListAsync(cancellation);
    }
}
