using Microsoft.AspNetCore.Mvc.ModelBinding;
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

    /// <summary>In the edit that saves their session: where it is refused, they are not made either.</summary>
    public static async Task MakeNewAsync(IReadOnlyList<PersonRow> rows, Edit edit)
    {
        foreach (var same in rows.Where(row => row is { Speaker: null, IsEmpty: false }).GroupBy(row => Namesakes.Plain(Typed.Line(row.Name)!)))
        {
            var name = Typed.Line(same.First().Name)!;
            if (await edit.AddAsync(SubjectKind.Speaker, SlugMaker.Filled(edit.Db, SubjectKind.Speaker, ValuesOf(name, same.First().Type), SpeakerSubject.Name)) is not { } made)
                continue;

            foreach (var row in same)
                row.Become(made, name);
        }
    }

    /// <summary>Whoever is not there, or was not kept, is a name again.</summary>
    public static void Forget(IReadOnlyList<PersonRow> rows, SpeakerNames names)
    {
        foreach (var row in rows.Where(row => names.Known(row.Speaker) is null))
            row.Speaker = null;
    }

    private static Dictionary<string, string?> ValuesOf(string name, SpeakerKind type) => new()
    {
        [SpeakerSubject.Name] = name,
        [SpeakerSubject.SortName] = SortNames.Guess(name, type),
        [SpeakerSubject.Slug] = null,
        [SpeakerSubject.Type] = type.ToString(),
    };
}
