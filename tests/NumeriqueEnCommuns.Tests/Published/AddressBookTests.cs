using System.Net;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Published;

/// <summary>What was public once is answered for ever.</summary>
public sealed class AddressBookTests : IDisposable
{
    private const string SelfData = "self-data-reprenons-le-controle";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData(SubjectKind.Session, 1)]
    [InlineData(SubjectKind.Speaker, 1)]
    [InlineData(SubjectKind.Venue, 1)]
    [InlineData(SubjectKind.Room, 1)]
    [InlineData(SubjectKind.Track, 1)]
    [InlineData(SubjectKind.Format, 1)]
    public async Task A_renamed_thing_leads_on_from_its_former_address(SubjectKind kind, int id)
    {
        var former = site.Programme.PathOf(kind, id)!;
        await site.OpenAsync(former);

        var outcome = await RenameAsync(kind, id, "nouvelle-adresse");

        Assert.Empty(outcome.Refusals);
        var today = site.Programme.PathOf(kind, id)!;
        Assert.EndsWith("/nouvelle-adresse", today, StringComparison.Ordinal);
        await LeadsAsync(former, today);
        await site.OpenAsync(today);
    }

    [Fact]
    public async Task A_renamed_page_leads_on_from_its_former_address()
    {
        var page = site.Programme.Page("editos")!;

        await RenameAsync(SubjectKind.Page, page.Id, "paroles");

        await LeadsAsync("/editos", "/paroles");
    }

    [Fact]
    public async Task A_renamed_venue_takes_the_addresses_of_its_rooms_along()
    {
        var room = site.Programme.Rooms[0];

        await RenameAsync(SubjectKind.Venue, room.Venue.Id, "ailleurs");

        await LeadsAsync(room.Path, $"/lieux/ailleurs/{room.Slug}");
    }

    [Fact]
    public async Task Each_former_address_leads_to_the_last_one()
    {
        var id = await site.IdOfAsync(SelfData);
        await RenameAsync(SubjectKind.Session, id, "deuxieme");

        await RenameAsync(SubjectKind.Session, id, "troisieme");

        await LeadsAsync($"/sessions/{SelfData}", "/sessions/troisieme");
        await LeadsAsync("/sessions/deuxieme", "/sessions/troisieme");
    }

    [Fact]
    public async Task An_undone_renaming_answers_at_the_first_address_and_the_second_leads_there()
    {
        var renamed = await RenameAsync(SubjectKind.Session, await site.IdOfAsync(SelfData), "deuxieme");

        await site.UndoAsync(renamed.Revision!.Value);

        await site.OpenAsync($"/sessions/{SelfData}");
        await LeadsAsync("/sessions/deuxieme", $"/sessions/{SelfData}");
    }

    [Fact]
    public async Task A_merged_speaker_leads_to_the_other()
    {
        var (one, other) = (site.Programme.Speakers[0], site.Programme.Speakers[1]);
        await site.OpenAsync(one.Path);

        await site.EditAsync(Editing.Camille, async edit =>
        {
            var speakers = await edit.Db.Speakers.Where(speaker => speaker.Id == one.Id || speaker.Id == other.Id).ToDictionaryAsync(speaker => speaker.Id);
            speakers[one.Id].MergedInto = speakers[other.Id];
            await LeaveSessionsAsync(edit, one.Id);
        });

        await LeadsAsync(one.Path, other.Path);
    }

    [Fact]
    public async Task Who_is_in_no_session_any_more_is_gone_and_not_unknown()
    {
        var speaker = site.Programme.Speakers.First(speaker => site.Programme.SessionsOf(speaker).Count() == 1);
        await site.OpenAsync(speaker.Path);

        var left = await site.EditAsync(Editing.Camille, edit => LeaveSessionsAsync(edit, speaker.Id));
        using var gone = await site.GetAsync(speaker.Path);
        await site.UndoAsync(left!.Value);

        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        await site.OpenAsync(speaker.Path);
    }

    private async Task<Outcome> RenameAsync(SubjectKind kind, int id, string slug)
    {
        var opened = await site.AtDeskAsync(desk => desk.OpenAsync(kind, id));
        return await site.AtDeskAsync(desk => desk.SaveAsync(Editing.Camille, kind, id, opened!.Version, new Dictionary<string, string?> { [SlugField.Name] = slug }));
    }

    private async Task LeadsAsync(string former, string today)
    {
        using var answer = await site.GetAsync(former);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(today, answer.Headers.Location?.OriginalString);
    }

    private static async Task LeaveSessionsAsync(Edit edit, int speaker)
    {
        var people = AllSubjects.Of(SubjectKind.Session).Field(SessionSubject.People);
        foreach (var id in await edit.Db.Sessions.Where(session => session.Participations.Any(person => person.Speaker.Id == speaker)).Select(session => session.Id).ToListAsync())
        {
            var session = (await AllSubjects.Of(SubjectKind.Session).FindAsync(edit.Db, id))!;
            var others = Notation.ReadList<SessionPerson>(people.Read(session)).Where(person => person.Speaker != speaker);
            people.Write(session, Notation.WriteList(others), new References(edit.Db));
        }
    }
}
