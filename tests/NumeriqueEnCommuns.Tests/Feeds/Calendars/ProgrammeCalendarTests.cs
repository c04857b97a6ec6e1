using System.Text;
using NumeriqueEnCommuns.Feeds;
using NumeriqueEnCommuns.Feeds.Calendars;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Feeds.Calendars;

public sealed class ProgrammeCalendarTests(Site2018 site) : IClassFixture<Site2018>
{
    private PublishedProgramme Programme => site.Programme;

    [Fact]
    public void Every_session_is_in_it_once_under_its_own_identifier()
    {
        var events = CalendarReading.Events(Whole());

        Assert.Equal(Programme.Sessions.Select(session => session.Guid.ToString()).Order(), events.Select(entry => entry.Uid).Order());
    }

    [Fact]
    public void Hours_are_those_of_Paris_for_a_reader_anywhere()
    {
        var events = CalendarReading.Events(Whole()).ToDictionary(entry => entry.Uid);
        var timed = Programme.Sessions.Where(session => session.Start is not null).ToList();

        Assert.NotEmpty(timed);
        Assert.All(timed, session =>
        {
            Assert.Equal(session.Start!.Value.AddHours(-2), events[session.Guid.ToString()].Moment("DTSTART").UtcDateTime);
            Assert.Equal((session.End ?? session.Start.Value.AddHours(1)).AddHours(-2), events[session.Guid.ToString()].Moment("DTEND").UtcDateTime);
        });
    }

    [Fact]
    public void A_session_without_hour_takes_its_days_and_leaves_the_reader_free()
    {
        var session = Programme.Sessions.First(session => session is { ShownStart: null, LastDay: not null });

        var entry = CalendarReading.Events(Whole()).Single(entry => entry.Uid == session.Guid.ToString());

        Assert.Equal($"{session.Day:yyyyMMdd}", entry.Properties["DTSTART;VALUE=DATE"]);
        Assert.Equal($"{session.LastDay!.Value.AddDays(1):yyyyMMdd}", entry.Properties["DTEND;VALUE=DATE"]);
        Assert.Equal("TRANSPARENT", entry.Properties["TRANSP"]);
    }

    [Fact]
    public void A_talk_without_hours_of_its_own_takes_those_of_its_block()
    {
        var talk = Programme.Sessions.First(session => session is { Start: null, Block.Start: not null });

        var events = CalendarReading.Events(Whole()).ToDictionary(entry => entry.Uid);

        Assert.Equal(events[talk.Block!.Guid.ToString()].Moment("DTSTART"), events[talk.Guid.ToString()].Moment("DTSTART"));
        Assert.Contains("Entre ", events[talk.Guid.ToString()].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_folded_at_75_octets_and_no_character_is_cut()
    {
        var lines = Whole().Split("\r\n");

        Assert.Contains(lines, line => line.StartsWith(' '));
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', Whole());
    }

    [Fact]
    public void A_line_is_folded_between_two_characters_wherever_they_fall()
    {
        for (var length = 60; length < 80; length++)
        {
            var line = $"{new string('a', length)}😀é😀";

            var folded = ContentLines.Folded($"{line}\r\nSUITE\r\n");

            Assert.All(folded.Split("\r\n"), part => Assert.InRange(Encoding.UTF8.GetByteCount(part), 0, 75));
            Assert.Equal(folded, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(folded)));
            Assert.Equal($"{line}\r\nSUITE\r\n", folded.Replace("\r\n ", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void All_that_is_in_a_room_bears_the_same_place()
    {
        var byRoom = CalendarReading.Events(Whole()).Join(Programme.Sessions, entry => entry.Uid, session => session.Guid.ToString(), (entry, session) => (entry.Location, session.Room))
            .Where(pair => pair.Room is not null).GroupBy(pair => pair.Room);

        Assert.All(byRoom, room => Assert.Single(room.Select(pair => pair.Location).Distinct()));
        Assert.Contains(byRoom, room => room.First().Location == "Amphi 150 — École d’Architecture");
    }

    [Fact]
    public void It_says_how_often_to_look_again_whose_data_it_is_and_in_which_zone()
    {
        var lines = CalendarReading.Lines(Whole());

        Assert.Contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H", lines);
        Assert.Contains("X-PUBLISHED-TTL:PT1H", lines);
        Assert.Contains("X-WR-CALNAME:Numérique en Commun[s]", lines);
        Assert.Contains("TZID:Europe/Paris", lines);
        Assert.Contains("TZOFFSETTO:+0200", lines);
        Assert.Contains("TZOFFSETTO:+0100", lines);
        Assert.Contains(lines, line => line.StartsWith("DESCRIPTION:Source", StringComparison.Ordinal) && line.Contains("Licence Ouverte", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_programme_makes_the_same_bytes_at_any_hour()
    {
        var before = Whole();

        site.SetClock(new DateTime(2018, 9, 13, 14, 0, 0));

        Assert.Equal(before, Whole());
    }

    private string Whole() => AllFeeds.OfTheWhole.Single(feed => feed.Path == "/programme.ics").Write(new FeedSource(Programme, path => $"https://exemple.fr{path}", DateTime.UnixEpoch));
}
