using NumeriqueEnCommuns.Feeds;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Tests.Data;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>What the public may see of an edition's folder, read as the program does, without a site.</summary>
public static class ReadProgramme
{
    public static async Task<PublishedProgramme> OfAsync(string edition)
    {
        using var file = new TestDatabase();
        await file.FillAsync(edition);
        await using var db = file.Open();
        return await new ProgrammeReader(db, new AddressBook(db), new PublicHistory(db)).ReadAsync();
    }

    /// <summary>What a feed is written from, at an address and an hour of its own.</summary>
    public static FeedSource AsSource(this PublishedProgramme programme, DateTime now = default) => new(programme, path => "https://exemple.fr" + path, now);
}
