using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Import.Reconciling;

/// <summary>
/// Compares a file with the site. It reads and plans; nothing is written. What the file leaves empty changes nothing, and what
/// it does not know stays as it is.
/// </summary>
/// <param name="publishes">Whether new sessions come published rather than as drafts.</param>
public sealed class Reconciliation(Ground ground, ImportedProgramme programme, Correspondence chosen, bool publishes)
{
    private readonly Arrivals made = new(ground);
    private readonly List<ImportProblem> problems = [.. programme.Problems];

    public ImportPlan Plan()
    {
        var recognised = new Recognised(ground, programme);
        var targets = new Targets(chosen, new Proposals(ground).For(new FileNames(programme)));
        var values = new EntryValues(ground, made, targets);
        List<PlannedSession> sessions = [];
        foreach (var entry in programme.Sessions)
        {
            var (session, how) = recognised.Of(entry);
            if (Obstacle(entry) is { } sentence)
                problems.Add(new ImportProblem(entry.Line, $"{sentence} La session est laissée de côté."));
            else
                sessions.Add(session is null ? MadeOf(entry, values) : ChangedBy(entry, session, how, values));
        }

        return new ImportPlan
        {
            NewThings = made.All,
            Sessions = sessions,
            Absent = [.. ground.Sessions.Where(session => !recognised.Has(session))],
            Problems = [.. problems.OrderBy(problem => problem.Line ?? 0)],
        };
    }

    /// <summary>What a form would refuse too.</summary>
    private string? Obstacle(ImportedSession entry)
    {
        var subject = AllSubjects.Of(SubjectKind.Session);
        var first = ground.Edition.EveStarts;
        if (entry.Day < first || (entry.LastDay ?? entry.Day) > ground.Edition.Ends)
            return $"{FrenchText.Quoted(entry.Title)}, du {FrenchText.DayAndYear(entry.Day)}, n’a pas lieu ou ne finit pas pendant l’édition.";
        if (EntryValues.LongNameIn(entry) is { } name)
            return $"«\u202f{name[..40]}…\u202f» est un nom trop long.";

        return subject.Field(SessionSubject.Title).Refusal(null, entry.Title, ground.References)
            ?? subject.Field(SessionSubject.Abstract).Refusal(null, entry.Abstract, ground.References)
            ?? subject.Field(SessionSubject.Hours).Refusal(null, EntryValues.HoursOf(entry), ground.References);
    }

    private PlannedSession MadeOf(ImportedSession entry, EntryValues values) =>
        new(entry, ground.NextId(SubjectKind.Session), Recognition.None, values.ForNew(entry, publishes, problems), []);

    private PlannedSession ChangedBy(ImportedSession entry, Session session, Recognition how, EntryValues values)
    {
        if (session.Status is SessionStatus.Cancelled)
            problems.Add(new ImportProblem(entry.Line, $"{FrenchText.Quoted(session.Title)} est annulée ici, et le reste."));

        var subject = AllSubjects.Of(SubjectKind.Session);
        var changes = values.ForKnown(entry, session, problems)
            .Select(wanted => new PlannedChange(subject.Field(wanted.Key), subject.Field(wanted.Key).Read(session), wanted.Value))
            .Where(change => change.Before != change.After)
            .ToList();
        return new PlannedSession(entry, session.Id, how, changes.ToDictionary(change => change.Field.Name, change => change.After), changes);
    }
}
