using Microsoft.AspNetCore.Mvc.ModelBinding;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>From the names in a form to people: those who are known are found, those who are new get a page of their own.</summary>
internal static class TypedPeople
{
    public static void Find(IReadOnlyList<PersonRow> rows, SpeakerNames names, ModelStateDictionary? state = null)
    {
        foreach (var (index, row) in rows.Index().Where(row => !row.Item.IsUnchanged))
        {
            var name = Typed.Line(row.Name) ?? "";
            row.Speaker = null;
            if (names.Called(name) is { } speaker)
                row.Become(speaker.Id, names.LabelOf(speaker));
            else if (names.IsAmbiguous(name))
                state?.AddModelError($"Form.People[{index}].Name", "Plusieurs fiches portent ce nom. Choisissez dans la liste celle qui a le bon numéro.");
        }
    }

    /// <summary>Each in a revision of its own, so that taking back the session's change leaves nobody unknown.</summary>
    public static async Task MakeNewAsync(IReadOnlyList<PersonRow> rows, ProgrammeDb db, Desk desk, Author author)
    {
        foreach (var same in rows.Where(row => row is { Speaker: null, IsEmpty: false }).GroupBy(row => Namesakes.Plain(Typed.Line(row.Name)!)))
        {
            var name = Typed.Line(same.First().Name)!;
            var made = await desk.MakeAsync(author, SubjectKind.Speaker, SlugMaker.Filled(db, SubjectKind.Speaker, ValuesOf(name, same.First().Type), SpeakerSubject.Name));
            foreach (var row in same.Where(_ => made.IsSaved))
                row.Become(made.Id, name);
        }
    }

    private static Dictionary<string, string?> ValuesOf(string name, SpeakerKind type) => new()
    {
        [SpeakerSubject.Name] = name,
        [SpeakerSubject.SortName] = SortNames.Guess(name, type),
        [SpeakerSubject.Slug] = null,
        [SpeakerSubject.Type] = type.ToString(),
    };
}
