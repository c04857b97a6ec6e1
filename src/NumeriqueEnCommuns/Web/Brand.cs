using Microsoft.AspNetCore.Html;

namespace NumeriqueEnCommuns.Web;

/// <summary>The name of the conference: a part in square brackets has a look of its own.</summary>
public static class Brand
{
    public static IHtmlContent Of(string name)
    {
        var bracket = name.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0
            ? new HtmlContentBuilder().Append(name)
            : new HtmlContentBuilder().Append(name[..bracket]).AppendHtml("<span class=\"brand-bracket\">").Append(name[bracket..]).AppendHtml("</span>");
    }
}
