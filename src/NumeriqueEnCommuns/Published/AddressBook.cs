using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Published;

/// <summary>Keeps every address that was ever public, so that none answers « not found » later: it leads to what took its place, or says that it is gone.</summary>
public sealed class AddressBook(ProgrammeDb db)
{
    /// <summary>Adds the addresses of a programme that is about to be public, and answers those that are so no more.</summary>
    /// <param name="programme">About to be public.</param>
    /// <param name="former">Whose addresses are kept already; null at first.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IReadOnlyDictionary<string, string?>> KeepAsync(PublishedProgramme programme, PublishedProgramme? former, CancellationToken cancellation)
    {
        if (former is not null && HaveSameAddresses(programme, former))
            return former.FormerAddresses;

        var known = await db.Addresses.AsNoTracking().ToListAsync(cancellation);
        var current = PublicAddresses.Of(programme).ToList();
        var added = current.ExceptBy(known.Select(address => address.Path), address => address.Path).ToList();
        // another process that reads the same programme may keep the same address first
        foreach (var address in added)
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "Addresses" ("Path", "Kind", "SubjectId") VALUES ({address.Path}, {address.Kind.ToString()}, {address.SubjectId}) ON CONFLICT DO NOTHING""", cancellation);

        var paths = current.ToDictionary(address => (address.Kind, address.SubjectId), address => address.Path);
        var merged = await db.Speakers.Where(speaker => speaker.MergedInto != null).Select(speaker => new { speaker.Id, Into = speaker.MergedInto!.Id }).ToDictionaryAsync(speaker => speaker.Id, speaker => speaker.Into, cancellation);
        return known
            .ExceptBy(current.Select(address => address.Path), address => address.Path)
            .ToDictionary(address => address.Path, address => paths.GetValueOrDefault((address.Kind, IdToday(address, merged))) ?? InPlaceOf(address), StringComparer.Ordinal);
    }

    /// <summary>Of all but sessions and days, what is the same object has the same address; where it is another, the addresses are read again.</summary>
    private static bool HaveSameAddresses(PublishedProgramme programme, PublishedProgramme former) =>
        (programme.Speakers, programme.Venues, programme.Tracks, programme.Formats, programme.Pages) == (former.Speakers, former.Venues, former.Tracks, former.Formats, former.Pages)
        && programme.Days.SequenceEqual(former.Days)
        && programme.Sessions.Count == former.Sessions.Count
        && programme.Sessions.All(session => former.Session(session.Id) is { } known && (known == session || known.Path == session.Path));

    /// <summary>On a day that is no more nothing takes place: whatever did is somewhere in the programme.</summary>
    private static string? InPlaceOf(PublicAddress address) => address.Kind is SubjectKind.Edition ? "/programme" : null;

    private static int IdToday(PublicAddress address, Dictionary<int, int> merged)
    {
        var id = address.SubjectId;
        // at most one step for each merge: a circle cannot hold it
        for (var step = 0; address.Kind is SubjectKind.Speaker && step < merged.Count && merged.TryGetValue(id, out var into); step++)
            id = into;
        return id;
    }
}
