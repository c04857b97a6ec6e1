using NumeriqueEnCommuns.Data.Replaying;
using NumeriqueEnCommuns.Data.Seeding;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Data.Replaying;

public sealed class ReplayTests
{
    private static readonly DateOnly Start = new(2027, 9, 16);
    private static readonly EditionFiles Source = EditionFolder.Read(Repository.Edition2018);

    [Fact]
    public void Obeys_the_rules_of_an_edition()
    {
        Assert.Empty(EditionRules.Check(new Replay(Source, Start, keepsSpeakers: true).Files()));
        Assert.Empty(EditionRules.Check(new Replay(Source, Start, keepsSpeakers: false).Files()));
    }

    [Fact]
    public void Moves_every_date_by_as_many_days()
    {
        var files = new Replay(Source, Start, keepsSpeakers: true).Files();

        var shift = Start.DayNumber - Source.Edition.Starts.DayNumber;
        Assert.Equal(new DateOnly(2027, 9, 17), files.Edition.Ends);
        Assert.Equal(new DateOnly(2027, 9, 14), files.Edition.EveStarts);
        Assert.Equal("nec2027", files.Edition.Acronym);
        Assert.Equal(Source.Sessions.Select(session => (session.Slug, session.Day.AddDays(shift), session.EndDay?.AddDays(shift), session.Start)),
            files.Sessions.Select(session => (session.Slug, session.Day, session.EndDay, session.Start)));
        Assert.Equal(Hours(Source).Select(day => day.AddDays(shift)), Hours(files));
        Assert.Contains(files.Sessions, session => session.EndDay is not null);

        static List<DateOnly> Hours(EditionFiles edition) => [.. edition.Venues.SelectMany(venue => venue.Hours ?? []).Select(hours => hours.Day)];
    }

    [Fact]
    public void Gives_every_thing_an_identifier_and_a_number_that_no_former_one_had()
    {
        var files = new Replay(Source, Start, keepsSpeakers: true).Files();

        Assert.Empty(Guids(Source).Intersect(Guids(files)));
        Assert.Equal(Guids(Source).Count, Guids(files).Distinct().Count());
        Assert.All(Numbers(Source).Zip(Numbers(files)), kind =>
        {
            Assert.Empty(kind.First.Intersect(kind.Second));
            Assert.Equal(kind.First.Count, kind.Second.Distinct().Count());
        });

        static List<List<int>> Numbers(EditionFiles edition) =>
        [
            [.. edition.Sessions.Select(session => session.Id)], [.. edition.Speakers.Select(speaker => speaker.Id)], [.. edition.Tracks.Select(track => track.Id)],
            [.. edition.Formats.Select(format => format.Id)], [.. edition.Venues.Select(venue => venue.Id)], [.. edition.Venues.SelectMany(venue => venue.Rooms).Select(room => room.Id)],
        ];

        static List<Guid> Guids(EditionFiles edition) =>
        [
            .. edition.Sessions.Select(session => session.Guid), .. edition.Speakers.Select(speaker => speaker.Guid),
            .. edition.Venues.Select(venue => venue.Guid), .. edition.Venues.SelectMany(venue => venue.Rooms).Select(room => room.Guid),
        ];
    }

    [Fact]
    public void Leaves_to_the_former_event_what_is_its_own()
    {
        var resource = new Resource("Diapos", "https://exemple.fr/diapos", ResourceKind.Slides);
        var source = Source with
        {
            Sessions =
            [
                Source.Sessions[0] with { Resources = [resource], ToConfirm = [new PointToConfirm(Aspect.Room, null)] },
                Source.Sessions[1] with { Status = SessionStatus.Cancelled, CancelledAt = new DateTime(2018, 9, 12, 0, 0, 0, DateTimeKind.Utc), CancellationReason = "Grève" },
                Source.Sessions[2] with { Status = SessionStatus.Draft },
            ],
            PageFacts = [new PageFile("editos", [resource])],
        };

        var files = new Replay(source, Start, keepsSpeakers: true).Files();

        Assert.Empty(files.PageFacts);
        Assert.All(files.Sessions, session => Assert.Equal((null, null, null, null), (session.Resources, session.ToConfirm, session.CancelledAt, session.CancellationReason)));
        Assert.Equal([SessionStatus.Published, SessionStatus.Draft, SessionStatus.Draft], files.Sessions.Select(session => session.Status));
    }

    [Fact]
    public void Takes_the_speakers_along_or_leaves_them()
    {
        var withThem = new Replay(Source, Start, keepsSpeakers: true).Files();
        var withoutThem = new Replay(Source, Start, keepsSpeakers: false).Files();

        Assert.Equal(Source.Speakers.Select(speaker => speaker.Name), withThem.Speakers.Select(speaker => speaker.Name));
        Assert.Contains(withThem.Sessions, session => session.People is { Count: > 0 });
        Assert.Empty(withoutThem.Speakers);
        Assert.All(withoutThem.Sessions, session => Assert.Null(session.People));
    }
}
