using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Web.Forms;

namespace NumeriqueEnCommuns.Tests.Web.Forms;

/// <summary>Writes one field of a form the way a page does, over the metadata of the real site.</summary>
public sealed class FormRendering<TForm>(Site site, TForm form) where TForm : class
{
    private readonly IModelMetadataProvider metadata = site.Services.GetRequiredService<IModelMetadataProvider>();

    public ModelStateDictionary State { get; } = new();

    public Task<IElement> FieldAsync(string property, Action<FieldTagHelper>? set = null, params (string Name, string Value)[] attributes) =>
        RenderAsync(property, set ?? (_ => { }), [.. attributes.Select(attribute => new TagHelperAttribute(attribute.Name, attribute.Value))]);

    private async Task<IElement> RenderAsync(string property, Action<FieldTagHelper> set, TagHelperAttributeList attributes)
    {
        var helper = new FieldTagHelper { For = Expression(property), ViewContext = View() };
        set(helper);
        var context = new TagHelperContext(attributes, new Dictionary<object, object>(), "field");
        var output = new TagHelperOutput("field", attributes, (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        await helper.ProcessAsync(context, output);
        await using var text = new StringWriter();
        output.WriteTo(text, HtmlEncoder.Default);
        return (await new HtmlParser().ParseDocumentAsync($"<form>{text}</form>")).QuerySelector(".field")!;
    }

    private ModelExpression Expression(string property) =>
        new($"Form.{property}", metadata.GetModelExplorerForType(typeof(TForm), form).GetExplorerForProperty(property));

    private ViewContext View() => new()
    {
        HttpContext = new DefaultHttpContext(),
        RouteData = new RouteData(),
        ViewData = new ViewDataDictionary(metadata, State),
    };
}
