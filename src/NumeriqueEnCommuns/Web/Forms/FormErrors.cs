using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace NumeriqueEnCommuns.Web.Forms;

/// <summary>All that was refused in a form, each with the field that it is about.</summary>
public static class FormErrors
{
    public const string Unreadable = "Cette valeur n’a pas pu être lue. Corrigez-la.";

    /// <summary>A browser sends the fields in the order of the page.</summary>
    public static IReadOnlyList<(string? FieldId, string Sentence)> Of(ModelStateDictionary state, HttpRequest request) =>
    [
        .. state
            .OrderBy(field => PositionOf(field.Key, request))
            .SelectMany(field => Of(field.Value).Select(sentence => (field.Key is "" ? null : IdOf(field.Key), sentence)))
            .Distinct(),
    ];

    public static IEnumerable<string> Of(ModelStateEntry? entry) =>
        (entry?.Errors ?? []).Select(error => error.ErrorMessage is "" ? Unreadable : error.ErrorMessage);

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    private static int PositionOf(string name, HttpRequest request)
    {
        var position = request.HasFormContentType ? request.Form.Keys.ToList().IndexOf(name) : -1;
        return position < 0 ? int.MaxValue : position;
    }
}
