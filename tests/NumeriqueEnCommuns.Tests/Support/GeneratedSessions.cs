using NumeriqueEnCommuns.Data.Seeding;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>Sessions of a <see cref="GeneratedEdition"/>: one per room and hour, then those that have no room.</summary>
internal sealed class GeneratedSessions(Random chance, DateOnly firstDay, IReadOnlyList<string> rooms, IReadOnlyList<string> venues, int speakers)
{
    public const string Break = "pause";

    public static readonly IReadOnlyList<string> Formats = ["atelier", "table-ronde", "conference", "20-minutes-avec", Break, "autre-chose"];

    private const int Days = 9;
    private const int FirstHour = 9;
    private const int HoursOfADay = 15;

    private static readonly string[] OddWords =
        ["=1+1", "\u0001\b\u001f", "« fin »\u202f!", "<script>&amp;]]>", "👩‍👧", "\ufffe\uffff", "ligne\r\nligne\u2028", "--", "\"cité\"", "中文 עברית"];

    private readonly List<SessionFile> made = [];

    public IReadOnlyList<SessionFile> Make(int count)
    {
        for (var slot = 0; made.Count < count; slot++)
            AddAt(slot);
        return made;
    }

    /// <summary>Most slots are rooms at an hour, room by room; one in ten is nowhere or in a venue alone.</summary>
    private void AddAt(int slot)
    {
        var (day, hour) = (firstDay.AddDays(slot / rooms.Count % Days), FirstHour + slot / (rooms.Count * Days));
        if (hour >= FirstHour + HoursOfADay)
            throw new InvalidOperationException("There are not that many hours.");

        var session = chance.Next(10) switch
        {
            0 => New(day, new TimeOnly(chance.Next(8, 22), chance.Next(60))) with { Venue = chance.Next(2) == 0 ? Any(venues) : null },
            1 => New(day, null) with { EndDay = chance.Next(2) == 0 ? day.AddDays(1) : null },
            _ => New(day, new TimeOnly(hour, 0)) with { Room = rooms[slot % rooms.Count] },
        };
        made.Add(session);
        if (session is { Room: not null, End: not null } && chance.Next(20) == 0)
            AddTalks(session);
    }

    /// <summary>Half of the blocks have talks with hours of their own, the others some without.</summary>
    private void AddTalks(SessionFile block)
    {
        var knowsAll = chance.Next(2) == 0;
        var start = block.Start!.Value;
        made.Add(New(block.Day, start) with { End = start.AddMinutes(10), EndDay = null, Parent = block.Slug, Room = block.Room });
        made.Add(New(block.Day, knowsAll ? start.AddMinutes(10) : null) with { End = knowsAll ? start.AddMinutes(20) : null, EndDay = null, Parent = block.Slug });
    }

    private SessionFile New(DateOnly day, TimeOnly? start)
    {
        var id = made.Count + 1;
        var end = start is { } from && chance.Next(10) > 0 ? from.AddMinutes(chance.Next(4, 12) * 5) : (TimeOnly?)null;
        var status = chance.Next(20) switch { 0 => SessionStatus.Cancelled, 1 => SessionStatus.Draft, _ => SessionStatus.Published };
        return new SessionFile(
            id, chance.NextGuid(), $"s{id}", $"Session {id} {Any(OddWords)}", Any(Formats), chance.Next(3) == 0 ? null : $"{chance.Next(1, 10)}",
            day, end < start ? day.AddDays(1) : null, start, end, null, null, null,
            chance.Next(5) == 0 ? Access.Invitation : Access.Open, chance.Next(8) == 0, chance.Next(8) == 0, status, [.. People()], [], null, null, [.. Resources()]);
    }

    private IEnumerable<ParticipationFile> People() => Enumerable.Range(0, chance.Next(5)).Select(_ =>
        new ParticipationFile($"personne-{chance.Next(1, speakers + 1)}", (Role)chance.Next(3), chance.Next(2) == 0 ? null : Any(OddWords), chance.Next(9) == 0));

    private IEnumerable<Resource> Resources() => Enumerable.Range(0, chance.Next(3)).Select(number =>
        new Resource($"{number} {Any(OddWords)}", $"https://exemple.fr/{number}?a=b&c=é f", (ResourceKind)chance.Next(4)));

    private T Any<T>(IReadOnlyList<T> list) => list[chance.Next(list.Count)];
}

internal static class RandomGuids
{
    public static Guid NextGuid(this Random chance)
    {
        var bytes = new byte[16];
        chance.NextBytes(bytes);
        return new Guid(bytes);
    }
}
