using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Planner;

/// <summary>Does gestures on the stored sessions, each as one save of the journal, or says why nothing moved.</summary>
/// <param name="seenOf">What the page would show by now of all that a gesture moves.</param>
public sealed class Rearranging(Edits edits, Author author, Func<Session, IReadOnlyCollection<Session>, string> seenOf)
{
    /// <param name="id">The session that the gesture begins with.</param>
    /// <param name="seen">Where it stood on the page, with all that moves along.</param>
    /// <param name="gesture">Answers what it did, as a sentence.</param>
    /// <param name="refusal">What is said where the gesture cannot be done.</param>
    public async Task<Rearranged> RunAsync(int id, string? seen, Func<Stored, Session, string> gesture, string refusal)
    {
        var (day, said, why) = (default(DateOnly), "", (string?)null);
        var revision = await edits.RunAsync(author, async edit =>
        {
            var stored = await Stored.ReadAsync(edit.Db);
            var session = stored.Session(id);
            (said, why) = Try(session, seen, stored, gesture, refusal);
            why ??= HoursRefusal(session!, edit.Db);
            day = session?.Day ?? default;
            if (why is not null)
                edit.GiveUp();
        });
        return new(day, revision is null && why is null ? "Rien n’a changé : la session était déjà là." : said, why, revision);
    }

    /// <summary>What the session's own form would refuse.</summary>
    private static string? HoursRefusal(Session session, ProgrammeDb db) =>
        SessionFields.Hours.Refusal(session, SessionFields.Hours.Read(session), new References(db));

    private static string Moved(Session session) =>
        $"Cette session, ou une de celles qui la suivent, a été déplacée entre-temps\u202f: elle est maintenant {Where.Of(session)}. Rien n’a été changé\u202f; choisissez de nouveau.";

    private (string Said, string? Why) Try(Session? session, string? seen, Stored stored, Func<Stored, Session, string> gesture, string refusal)
    {
        if (session is null)
            return ("", "Cette session n’est plus au programme.");

        try
        {
            return seenOf(session, stored.Sessions) == seen ? (gesture(stored, session), null) : ("", Moved(session));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            return ("", refusal);
        }
    }
}

/// <param name="Day">On which the session stands by now.</param>
/// <param name="Said">What was done.</param>
/// <param name="Refusal">Why nothing was; null where something was.</param>
/// <param name="Revision">By which it is undone.</param>
public sealed record Rearranged(DateOnly Day, string Said, string? Refusal, long? Revision);
