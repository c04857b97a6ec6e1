using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace NumeriqueEnCommuns.Pages.Admin;

/// <summary>The form on a known thing, at « …/12 », is also that on a new one, at « …/nouveau ».</summary>
public sealed class NewThings : IPageRouteModelConvention
{
    private const string Known = "{id:int}";

    public void Apply(PageRouteModel model)
    {
        if (!model.ViewEnginePath.StartsWith("/Admin/", StringComparison.Ordinal) || !model.ViewEnginePath.EndsWith("/Edit", StringComparison.Ordinal))
            return;

        foreach (var template in model.Selectors.Select(selector => selector.AttributeRouteModel?.Template).OfType<string>().Where(template => template.EndsWith(Known, StringComparison.Ordinal)).ToList())
            model.Selectors.Add(new SelectorModel { AttributeRouteModel = new AttributeRouteModel { Template = template.Replace(Known, "nouveau", StringComparison.Ordinal) } });
    }
}
