using Microsoft.AspNetCore.Mvc.Rendering;

namespace NumeriqueEnCommuns.Web.Forms;

/// <summary>The choices of a list or of a group of buttons; what was typed decides which are chosen.</summary>
public static class FieldChoices
{
    public static IEnumerable<TagBuilder> Options(IEnumerable<SelectListItem> choices, string? empty, IReadOnlyList<string> chosen)
    {
        if (empty is not null)
            yield return Option(new SelectListItem(empty, ""), chosen);
        foreach (var group in choices.GroupBy(choice => choice.Group?.Name))
        {
            var options = group.Select(choice => Option(choice, chosen));
            foreach (var built in group.Key is null ? options : [Group(group.Key, options)])
                yield return built;
        }
    }

    public static IEnumerable<TagBuilder> Boxes(IEnumerable<SelectListItem> choices, string type, FormField field) =>
        choices.Select((choice, index) => Box(choice, type, field, index));

    private static TagBuilder Group(string name, IEnumerable<TagBuilder> options)
    {
        var group = new TagBuilder("optgroup");
        group.Attributes["label"] = name;
        foreach (var option in options)
            group.InnerHtml.AppendHtml(option);
        return group;
    }

    private static TagBuilder Option(SelectListItem choice, IReadOnlyList<string> chosen)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = ValueOf(choice);
        if (IsChosen(choice, chosen))
            option.Attributes["selected"] = "selected";
        if (choice.Disabled)
            option.Attributes["disabled"] = "disabled";
        option.InnerHtml.Append(choice.Text);
        return option;
    }

    /// <summary>The first one bears the field's id, so that a list of errors leads to it.</summary>
    private static TagBuilder Box(SelectListItem choice, string type, FormField field, int index)
    {
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.StartTag };
        var id = index == 0 ? field.Id : $"{field.Id}-{index}";
        box.MergeAttributes(new Dictionary<string, string?> { ["type"] = type, ["id"] = id, ["name"] = field.Name, ["value"] = ValueOf(choice) });
        if (IsChosen(choice, field.Values))
            box.Attributes["checked"] = "checked";
        if (choice.Disabled)
            box.Attributes["disabled"] = "disabled";

        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(choice.Text);
        var line = new TagBuilder("div");
        line.AddCssClass("field-choice");
        line.InnerHtml.AppendHtml(box).AppendHtml(label);
        return line;
    }

    private static string ValueOf(SelectListItem choice) => choice.Value ?? choice.Text;

    private static bool IsChosen(SelectListItem choice, IReadOnlyList<string> chosen) =>
        chosen.Count == 0 ? choice.Selected : chosen.Contains(ValueOf(choice));
}
