using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Journal;

/// <summary>A revision in one line: session « Self Data » : titre et horaire.</summary>
public sealed record RevisionSummary(string Path, string Who, string When, string What)
{
    private const int ThingsNamedAtMost = 2;

    public static RevisionSummary Of(Revision revision, SiteClock clock)
    {
        var things = revision.Changes.GroupBy(change => (change.Kind, change.SubjectId)).ToList();
        var others = things.Count - ThingsNamedAtMost;
        var what = string.Join(" ; ", things.Take(ThingsNamedAtMost).Select(thing => Words([.. thing])));
        return new($"/admin/journal/{revision.Id}", revision.AuthorName, clock.When(revision.At), others > 0 ? $"{what} ; et {French.Count(others, "autre fiche", "autres fiches")}" : what);
    }

    private static string Words(IReadOnlyList<Change> changes)
    {
        var (kind, subject) = (changes[0].Kind, AllSubjects.Of(changes[0].Kind));
        var fields = changes.Select(change => change switch
        {
            { Field: Change.Whole, Before: null } => "création",
            { Field: Change.Whole } => "suppression",
            _ => subject.Field(change.Field).Label,
        });
        return $"{Wording.Of(kind)} {FrenchText.Quoted(changes[0].SubjectName)} : {French.List([.. fields])}";
    }
}
