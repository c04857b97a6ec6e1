using System.Globalization;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Tests.Programme.Planning;

/// <summary>A small conference: a school with two rooms and a concert hall, quarter of an hour away on foot.</summary>
internal sealed class Conference
{
    public static readonly DateOnly Wednesday = new(2018, 9, 12);
    public static readonly DateOnly Thursday = new(2018, 9, 13);
    public static readonly DateOnly Friday = new(2018, 9, 14);

    public static readonly Format Workshop = FormatCalled("Atelier");
    public static readonly Format Break = FormatCalled("Pause", isBreak: true);

    private int lastSpeaker;

    public Conference()
    {
        School = VenueCalled(1, "École", Amphi, Auditorium);
        Stereolux = VenueCalled(2, "Stereolux", Hall);
        Edition.WalkingTimes.Add(new(School.Id, Stereolux.Id, Minutes: 15, StepFreeMinutes: 25));
    }

    public Edition Edition { get; } = new()
    {
        Name = "NEC",
        Acronym = "nec2018",
        City = "Nantes",
        EveStarts = Wednesday,
        Starts = Thursday,
        Ends = Friday,
        TimeZone = "Europe/Paris",
        Clock = "heure de Paris",
        Accessibility = "non conforme",
        LicenceName = "Licence Ouverte",
        LicenceUrl = "https://example.org",
    };

    public Room Amphi { get; } = RoomCalled(1, "Amphi");
    public Room Auditorium { get; } = RoomCalled(2, "Auditorium");
    public Room Hall { get; } = RoomCalled(3, "Grande salle");
    public Venue School { get; }
    public Venue Stereolux { get; }
    public List<Session> Sessions { get; } = [];
    public Plan Plan => new(Edition, [School, Stereolux], Sessions);
    public Gestures Gestures => new(Sessions);

    /// <summary>Complete, published, on Thursday. Hours are written « 14:00-15:30 », « 21:00 » where the end is open, or nothing.</summary>
    public Session Add(string title, string? hours, Room? room, params Speaker[] people)
    {
        var session = AddDraft(title, hours, room, people);
        session.Publish();
        return session;
    }

    public Session AddDraft(string title, string? hours, Room? room, params Speaker[] people)
    {
        var session = new Session { Id = Sessions.Count + 1, Guid = Guid.NewGuid(), Slug = $"s{Sessions.Count + 1}", Title = title, Abstract = "Texte", Format = Workshop };
        var times = (hours ?? "").Split('-').Select(Time).ToList();
        session.Reschedule(Thursday, times[0], times.ElementAtOrDefault(1));
        if (room is not null)
            session.MoveTo(room);
        foreach (var speaker in people.DefaultIfEmpty(Person($"Anonyme {Sessions.Count}")))
            session.Participations.Add(new() { Speaker = speaker, Role = Role.Speaker, Order = session.Participations.Count });
        Sessions.Add(session);
        return session;
    }

    public Session AddTalk(Session block, string title, string? hours, Room? room, params Speaker[] people)
    {
        var talk = Add(title, hours, room, people);
        talk.Parent = block;
        return talk;
    }

    public Speaker Person(string name, SpeakerKind kind = SpeakerKind.Person) =>
        new() { Id = ++lastSpeaker, Guid = Guid.NewGuid(), Slug = $"p{lastSpeaker}", Name = name, SortName = name, Kind = kind };

    public IReadOnlyList<string> Sentences(params ProblemKind[] kinds) =>
        [.. Problems.Of(Plan).All.Where(problem => kinds.Length == 0 || kinds.Contains(problem.Kind)).Select(problem => problem.Sentence)];

    public static DateTime At(string time, DateOnly? day = null) => (day ?? Thursday).ToDateTime(Time(time)!.Value);

    public static TimeOnly? Time(string text) => text.Length == 0 ? null : TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);

    private static Room RoomCalled(int id, string name) => new() { Id = id, Guid = Guid.NewGuid(), Slug = $"r{id}", Name = name, Order = id };

    private static Format FormatCalled(string name, bool isBreak = false) => new() { Id = isBreak ? 2 : 1, Slug = "f", Name = name, Plural = name, IsBreak = isBreak };

    private static Venue VenueCalled(int id, string name, params Room[] rooms)
    {
        var venue = new Venue { Id = id, Guid = Guid.NewGuid(), Slug = $"v{id}", Name = name, Order = id };
        foreach (var room in rooms)
            venue.AddRoom(room);
        return venue;
    }
}
