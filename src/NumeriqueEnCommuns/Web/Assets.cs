using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace NumeriqueEnCommuns.Web;

public static class Assets
{
    /// <summary>Where a file of the site is read, under a name that changes with its content: a browser may keep it for ever.</summary>
    public static string Asset(this ViewContext view, string path) =>
        "/" + (view.HttpContext.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?[path] ?? path);
}
