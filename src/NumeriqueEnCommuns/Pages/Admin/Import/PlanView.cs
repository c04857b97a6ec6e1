using NumeriqueEnCommuns.Import.Reconciling;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Pages.Admin.Journal;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Import;

/// <summary>A session that would change, field by field.</summary>
public sealed record ChangedView(string Title, string Path, bool IsByTitle, IReadOnlyList<(string Label, PlannedText Text)> Changes);

/// <summary>A value before and after, in words.</summary>
public sealed record PlannedText(string Before, string After, IReadOnlyList<Piece> Difference);

/// <summary>A plan in words.</summary>
public sealed class PlanView
{
    private readonly Names names;

    public PlanView(ImportPlan plan, Names names)
    {
        (Plan, this.names) = (plan, names);
        foreach (var thing in plan.NewThings)
            names.Add(thing.Kind, thing.Id, thing.Name);
        NewThings = [.. plan.NewThings.GroupBy(thing => thing.Kind).Select(kind => (Heading(kind.Key, kind.Count()), (IReadOnlyList<string>)[.. kind.Select(thing => thing.Name)]))];
        Made = [.. plan.Made.Select(session => (session.From.Title, FactsOf(session)))];
        Changed = [.. plan.Changed.Select(ViewOf)];
    }

    public ImportPlan Plan { get; }

    /// <summary>« 3 intervenant·e·s », with their names.</summary>
    public IReadOnlyList<(string Heading, IReadOnlyList<string> Names)> NewThings { get; }

    public IReadOnlyList<(string Title, string Facts)> Made { get; }
    public IReadOnlyList<ChangedView> Changed { get; }

    private static string Heading(SubjectKind kind, int count) => kind switch
    {
        SubjectKind.Venue => French.Count(count, "lieu", "lieux"),
        SubjectKind.Room => French.Count(count, "salle", "salles"),
        SubjectKind.Track => French.Count(count, "parcours", "parcours"),
        SubjectKind.Format => French.Count(count, "format", "formats"),
        _ => French.Count(count, "intervenant·e", "intervenant·e·s"),
    };

    private string FactsOf(PlannedSession session)
    {
        string[] told = [SessionSubject.Hours, SessionSubject.Place, SessionSubject.Format, SessionSubject.Track, SessionSubject.People];
        return string.Join(" – ", told.Where(field => session.Values[field] is not null).Select(field => AllSubjects.Of(SubjectKind.Session).Field(field).Show(session.Values[field], names)));
    }

    private ChangedView ViewOf(PlannedSession session) => new(
        session.From.Title, AdminPaths.Of(SubjectKind.Session, session.Id), session.Recognition is Recognition.TitleAndDay,
        [.. session.Changes.Select(change => (change.Field.Label, TextOf(change)))]);

    private PlannedText TextOf(PlannedChange change)
    {
        var (before, after) = (InWords(change.Field, change.Before), InWords(change.Field, change.After));
        return new PlannedText(before, after, before != "" && after != "" && change.Field.Nature is Nature.Prose ? WordDifference.Of(before, after) : []);
    }

    private string InWords(Field field, string? value) => value is null ? "" : field.Show(value, names);
}
