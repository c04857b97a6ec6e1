using Microsoft.AspNetCore.Mvc.ModelBinding;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>What is wrong in fields that are stored together, said beside the very one that is at fault.</summary>
internal static class SessionFormFaults
{
    public static void AddTo(ModelStateDictionary state, SessionForm form)
    {
        if (form.Hours?.Fault() is var (part, sentence))
            Add(state, part, sentence);
        foreach (var (index, row) in form.People.Index().Where(row => !row.Item.IsEmpty))
        {
            Add(state, $"People[{index}].Name", Typed.Line(row.Name) is null ? "Donnez un nom, ou retirez cette ligne." : Length(row.Name));
            Add(state, $"People[{index}].Affiliation", Length(row.Affiliation));
        }

        foreach (var (index, row) in form.Points.Index())
            Add(state, $"Points[{index}].Note", IsRepeated(form.Points, index) ? "Ce point est déjà dans la liste. Décochez l’un des deux." : Length(row.Note));
    }

    private static bool IsRepeated(List<PointRow> points, int index) =>
        points[index].IsOpen && points.Take(index).Any(point => point.IsOpen && point.What == points[index].What);

    private static string? Length(string? line) => FieldsOf<Session>.LineRefusal("", Typed.Line(line), isRequired: false);

    private static void Add(ModelStateDictionary state, string field, string? sentence)
    {
        if (sentence is not null)
            state.AddModelError($"Form.{field}", sentence);
    }
}
