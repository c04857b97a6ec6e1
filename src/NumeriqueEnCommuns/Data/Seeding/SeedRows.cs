using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data.Seeding;

/// <summary>Rows that stand by themselves, each from its entry in a file.</summary>
internal static class SeedRows
{
    public static Edition EditionFrom(EditionFile file, DateTime utcNow)
    {
        var edition = new Edition
        {
            Name = file.Name,
            Acronym = file.Acronym,
            Subtitle = file.Subtitle,
            City = file.City,
            Starts = file.Starts,
            Ends = file.Ends,
            EveStarts = file.EveStarts ?? file.Starts,
            TimeZone = file.TimeZone,
            Clock = file.Clock,
            Hashtag = file.Hashtag,
            Twitter = file.Twitter,
            Website = file.Website,
            Introduction = file.Introduction,
            IntroductionBy = file.IntroductionBy,
            AxesBy = file.AxesBy,
            Accessibility = file.Accessibility,
            LicenceName = file.Licence.Name,
            LicenceUrl = file.Licence.Url,
        };
        edition.Axes.AddRange(file.Axes ?? []);
        edition.ContentChanged(utcNow);
        return edition;
    }

    public static Venue VenueFrom(VenueFile file, int order)
    {
        var venue = new Venue
        {
            Id = file.Id,
            Guid = file.Guid,
            Slug = file.Slug,
            Name = file.Name,
            ShortName = file.ShortName,
            Street = file.Street,
            PostalCode = file.PostalCode,
            City = file.City,
            Order = order,
            Text = file.Text,
        };
        venue.Hours.AddRange(file.Hours ?? []);
        foreach (var room in file.Rooms.Select(RoomFrom))
            venue.AddRoom(room);

        return venue;
    }

    private static Room RoomFrom(RoomFile file, int order) => new()
    {
        Id = file.Id,
        Guid = file.Guid,
        Slug = file.Slug,
        Name = file.Name,
        Order = order,
        Capacity = file.Capacity,
        IsStepFree = file.IsStepFree,
        HasInductionLoop = file.HasInductionLoop,
    };

    public static Format FormatFrom(FormatFile file, int order) => new()
    {
        Id = file.Id,
        Slug = file.Slug,
        Name = file.Name,
        Plural = file.Plural,
        Text = file.Text,
        Order = order,
        IsBreak = file.IsBreak,
    };

    public static Speaker SpeakerFrom(SpeakerFile file) => new()
    {
        Id = file.Id,
        Guid = file.Guid,
        Slug = file.Slug,
        Name = file.Name,
        SortName = file.SortName,
        Kind = file.Kind,
    };

    public static Page PageFrom(int id, string slug, string text)
    {
        var title = text.Split('\n', 2);
        return new Page { Id = id, Slug = slug, Title = title[0][2..].Trim(), Text = title.ElementAtOrDefault(1)?.Trim() ?? "" };
    }
}
