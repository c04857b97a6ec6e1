using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Speakers;

/// <summary>Makes one of two speakers who are the same: what the one took part in becomes the other's, in one revision.</summary>
public static class Reunion
{
    private static readonly Field People = AllSubjects.Of(SubjectKind.Session).Field(SessionSubject.People);
    private static readonly Field MergedInto = AllSubjects.Of(SubjectKind.Speaker).Field(SpeakerSubject.MergedInto);

    /// <summary>Answers why it cannot be done, or null where it is done.</summary>
    public static async Task<string?> RunAsync(Edits edits, Author author, int kept, int merged)
    {
        string? refusal = null;
        await edits.RunAsync(author, async edit =>
        {
            var speakers = AllSubjects.Of(SubjectKind.Speaker);
            var references = new References(edit.Db);
            var speaker = await speakers.FindAsync(edit.Db, merged) as Speaker;
            refusal = speaker is null or { MergedInto: not null } ? "Cette fiche n’existe plus, ou a déjà été réunie avec une autre." : MergedInto.Refusal(speaker, $"{kept}", references);
            if (refusal is not null)
                return;

            // the sessions first: from then on, whoever is merged takes part in nothing
            foreach (var session in await SessionsOfAsync(edit.Db, merged))
                People.Write(session, Notation.WriteList(United(Notation.ReadList<SessionPerson>(People.Read(session)), kept, merged)), references);
            MergedInto.Write(speaker!, $"{kept}", references);
        });
        return refusal;
    }

    /// <summary>Where both are, they become one: as the kept one was, at the first place of the two.</summary>
    public static IEnumerable<SessionPerson> United(IReadOnlyList<SessionPerson> people, int kept, int merged)
    {
        var first = people.FirstOrDefault(person => person.Speaker == kept) ?? people.First(person => person.Speaker == merged);
        var affiliation = first.Affiliation ?? people.FirstOrDefault(person => person.Speaker == merged)?.Affiliation;
        var place = people.Index().First(person => person.Item.Speaker == kept || person.Item.Speaker == merged).Index;
        return people.Index()
            .Where(person => person.Index == place || person.Item.Speaker != kept && person.Item.Speaker != merged)
            .Select(person => person.Index == place ? first with { Speaker = kept, Affiliation = affiliation } : person.Item);
    }

    private static async Task<IReadOnlyList<object>> SessionsOfAsync(ProgrammeDb db, int speaker)
    {
        var subject = AllSubjects.Of(SubjectKind.Session);
        List<object> sessions = [];
        foreach (var id in await db.Sessions.Where(session => session.Participations.Any(part => part.Speaker.Id == speaker)).Select(session => session.Id).ToListAsync())
            sessions.Add((await subject.FindAsync(db, id))!);
        return sessions;
    }
}
