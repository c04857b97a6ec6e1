using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace NumeriqueEnCommuns.Web.Forms;

/// <summary>One field of a form: its name, what was typed in it or else what is stored, and what is wrong with it.</summary>
public sealed class FormField
{
    private readonly ModelMetadata metadata;

    public FormField(ModelExpression expression, ViewContext view)
    {
        metadata = expression.Metadata;
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(NameOf(expression));
        Id = FormErrors.IdOf(Name);
        var entry = view.ViewData.ModelState[Name];
        Errors = [.. FormErrors.Of(entry)];
        Values = Typed(entry) ?? Stored(expression.Model);
    }

    public string Name { get; }
    public string Id { get; }
    public IReadOnlyList<string> Errors { get; }

    /// <summary>More than one only where several boxes bear the same name.</summary>
    public IReadOnlyList<string> Values { get; }

    public string Value => Values.Count > 0 ? Values[0] : "";

    public string Label => metadata.GetDisplayName();

    /// <summary>What always has a value asks for none.</summary>
    public bool IsRequired => metadata is { IsRequired: true, IsEnumerableType: false, ModelType.IsEnum: false } && Type != typeof(bool);

    public Type Type => metadata.UnderlyingOrModelType;

    public string? DataType => metadata.DataTypeName;

    /// <summary>A property that is bound under another name is posted under that one.</summary>
    private static string NameOf(ModelExpression expression) => expression.Metadata.BinderModelName is { } bound
        ? expression.Name[..(expression.Name.LastIndexOf('.') + 1)] + bound
        : expression.Name;

    private static string[]? Typed(ModelStateEntry? entry) => entry?.RawValue switch
    {
        string[] several => several,
        string one => [one],
        _ => null,
    };

    private static string[] Stored(object? model) => model switch
    {
        null => [],
        string text => [text],
        IEnumerable several => [.. several.Cast<object?>().Select(Text)],
        _ => [Text(model)],
    };

    /// <summary>As a browser's fields want it, whatever the server's language.</summary>
    private static string Text(object? value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
