using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin;

/// <summary>An address left empty is made from the title, with a number where it is taken.</summary>
public static class SlugMaker
{
    public static IReadOnlyDictionary<string, string?> Filled(ProgrammeDb db, SubjectKind kind, IReadOnlyDictionary<string, string?> values, string titleField)
    {
        if (values[SlugField.Name] is not null || values[titleField] is not { } title)
            return values;

        var field = AllSubjects.Of(kind).Field(SlugField.Name);
        var references = new References(db);
        var made = Slug.Candidates(title).First(candidate => field.Refusal(null, candidate, references) is null);
        return new Dictionary<string, string?>(values) { [SlugField.Name] = made };
    }
}
