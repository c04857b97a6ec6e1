using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Feeds.Calendars;

/// <summary>What people subscribed to stays right, whatever organisers do to it.</summary>
public sealed class CalendarLifeTests : IDisposable
{
    private const string Session = "financer-les-communs";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_session_that_moves_counts_once_and_says_from_where()
    {
        var before = await EventAsync(Session);

        await site.SaveSessionAsync(Session, (SessionSubject.Hours, Notation.Write(new SessionHours(new DateOnly(2018, 9, 14), null, new TimeOnly(16, 0), new TimeOnly(17, 0)))));
        var after = await EventAsync(Session);

        Assert.Equal(before.Uid, after.Uid);
        Assert.Equal(before.Sequence + 1, after.Sequence);
        Assert.Contains("Modifiée le vendredi 1er juin à 12h. Horaire\u202f: 16h–17h, au lieu de ", after.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_changes_is_dated_and_counts_for_nothing()
    {
        var before = await EventAsync(Session);
        site.Wait(TimeSpan.FromHours(1));

        await site.SaveSessionAsync(Session, (SessionSubject.Abstract, "Un autre texte."));
        var after = await EventAsync(Session);

        Assert.Equal(before.Sequence, after.Sequence);
        Assert.Equal(before.LastModified.AddHours(1), after.LastModified);
        Assert.Contains("Un autre texte.", after.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_room_that_is_renamed_dates_its_sessions()
    {
        var session = site.Programme.Session(Session)!;
        var before = await EventAsync(Session);
        site.Wait(TimeSpan.FromHours(1));

        await site.EditAsync(Editing.Camille, async edit => (await edit.Db.Rooms.FindAsync(session.Room!.Id))!.Name = "Salle rebaptisée");
        var after = await EventAsync(Session);

        Assert.StartsWith("Salle rebaptisée", after.Location, StringComparison.Ordinal);
        Assert.Equal((before.Sequence, before.LastModified.AddHours(1)), (after.Sequence, after.LastModified));
    }

    [Fact]
    public async Task A_venue_that_is_renamed_dates_the_talks_that_are_where_their_block_is()
    {
        var talk = site.Programme.Sessions.First(session => session is { Block.Venue: not null });
        await site.SaveSessionAsync(talk.Slug, (SessionSubject.Place, null));
        var before = await EventAsync(talk.Slug);
        site.Wait(TimeSpan.FromHours(1));

        await site.EditAsync(Editing.Camille, async edit => (await edit.Db.Venues.FindAsync(talk.Block!.Venue!.Id))!.ShortName = "Autre nom");
        var after = await EventAsync(talk.Slug);

        Assert.EndsWith("Autre nom", after.Location, StringComparison.Ordinal);
        Assert.Equal((before.Sequence, before.LastModified.AddHours(1)), (after.Sequence, after.LastModified));
    }

    [Fact]
    public async Task A_former_address_leads_other_sites_to_the_calendar_of_today()
    {
        await site.SaveSessionAsync(Session, (SessionSubject.Slug, "financer"));

        using var request = new HttpRequestMessage(HttpMethod.Get, $"/sessions/{Session}.ics");
        request.Headers.Add("Origin", "https://exemple.fr");
        using var answer = await site.Visitor.SendAsync(request);

        Assert.Equal("/sessions/financer.ics", answer.Headers.Location!.OriginalString);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task A_cancelled_session_stays_struck_out_and_leaves_the_reader_free()
    {
        await site.EditAsync(Editing.Camille, async edit => (await edit.Db.Sessions.FindAsync(site.Programme.Session(Session)!.Id))!.Cancel(site.Clock.GetUtcNow().UtcDateTime, "Salle inondée"));

        var after = await EventAsync(Session);

        Assert.Equal(("CANCELLED", 1, "TRANSPARENT"), (after.Status, after.Sequence, after.Properties["TRANSP"]));
        Assert.StartsWith("ANNULÉ — ", after.Summary, StringComparison.Ordinal);
        Assert.StartsWith("Annulée le vendredi 1er juin à 12h\u202f: Salle inondée", after.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_block_that_moves_takes_along_the_talks_without_hours()
    {
        var talk = site.Programme.Sessions.First(session => session is { Start: null, Block.Start: not null });
        var hours = new SessionHours(talk.Block!.Day, null, new TimeOnly(8, 0), new TimeOnly(8, 30));

        await site.SaveSessionAsync(talk.Block.Slug, (SessionSubject.Hours, Notation.Write(hours)));

        Assert.Equal(1, (await EventAsync(talk.Slug)).Sequence);
        Assert.Equal(1, (await EventAsync(talk.Block.Slug)).Sequence);
    }

    /// <summary>The calendar and the moments that it must tell are left in the folder that CALENDAR_FILES names, for another program to read.</summary>
    [Fact]
    public async Task Winter_hours_are_those_of_Paris_too()
    {
        await site.SaveSessionAsync(Session, (SessionSubject.Hours, Notation.Write(new SessionHours(new DateOnly(2018, 12, 14), null, new TimeOnly(16, 0), new TimeOnly(17, 0)))));

        Assert.Equal(new DateTime(2018, 12, 14, 15, 0, 0), (await EventAsync(Session)).Moment("DTSTART").UtcDateTime);
        if (Environment.GetEnvironmentVariable("CALENDAR_FILES") is { Length: > 0 } folder)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "programme.ics"), await CalendarAsync());
            await File.WriteAllTextAsync(Path.Combine(folder, "programme.json"), await site.TextAsync("/api/v1/programme.json"));
        }
    }

    private async Task<CalendarReading.Event> EventAsync(string slug)
    {
        var uid = site.Programme.Session(slug)!.Guid.ToString();
        return CalendarReading.Events(await CalendarAsync()).Single(entry => entry.Uid == uid);
    }

    private Task<string> CalendarAsync() => site.TextAsync("/programme.ics");
}
