using System.Xml.Linq;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Feeds;

/// <summary>Lets a browser search the programme from its address bar (https://github.com/dewitt/opensearch).</summary>
public static class OpenSearch
{
    public const string MediaType = "application/opensearchdescription+xml";
    public const string Path = "/recherche.xml";

    /// <summary>Longer names are refused by browsers.</summary>
    private const int LongestName = 16;

    private static readonly XNamespace Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    public static string Of(PublishedProgramme programme, Func<string, string> absolute)
    {
        var name = CleanText.Of(programme.Edition.Name);
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + new XElement(Namespace + "OpenSearchDescription",
            new XElement(Namespace + "ShortName", name.Length <= LongestName ? name : programme.Edition.Acronym),
            new XElement(Namespace + "Description", $"Chercher dans le programme de {name}"),
            new XElement(Namespace + "InputEncoding", "UTF-8"),
            new XElement(Namespace + "Url", new XAttribute("type", "text/html"), new XAttribute("template", absolute("/recherche?q={searchTerms}"))));
    }
}
