using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Json.Schema;

namespace NumeriqueEnCommuns.Tests.Feeds.Schedules;

/// <summary>The published schemas of the schedule formats, in the folder that SCHEDULE_SCHEMAS names: they are not ours to carry along.</summary>
internal static class Schemas
{
    public const string Missing = "SCHEDULE_SCHEMAS names no folder with schedule.xml.xsd, schema.json and schema2.json";

    private static readonly string? Folder = Environment.GetEnvironmentVariable("SCHEDULE_SCHEMAS");

    private static readonly EvaluationOptions AtOnce = new() { OutputFormat = OutputFormat.Flag, RequireFormatValidation = true };
    private static readonly EvaluationOptions WithEveryFault = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private static readonly Lazy<XmlSchemaSet> Xml = new(ReadXml);
    private static readonly Lazy<JsonSchema> First = new(() => ReadJson("schema.json"));
    private static readonly Lazy<JsonSchema> Second = new(() => ReadJson("schema2.json"));

    public static bool AreHere => !string.IsNullOrEmpty(Folder);

    public static IReadOnlyList<string> FaultsOfXml(string text)
    {
        List<string> faults = [];
        XDocument.Parse(text).Validate(Xml.Value, (_, fault) => faults.Add(fault.Message));
        return faults;
    }

    public static IReadOnlyList<string> FaultsOfVersion1(string text) => Faults(First.Value, text);

    public static IReadOnlyList<string> FaultsOfVersion2(string text) => Faults(Second.Value, text);

    private static List<string> Faults(JsonSchema schema, string text)
    {
        using var json = JsonDocument.Parse(text);
        // the list of a valid text is as long as the text: it is made only where it tells a fault
        if (schema.Evaluate(json.RootElement, AtOnce).IsValid)
            return [];

        return [.. (schema.Evaluate(json.RootElement, WithEveryFault).Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join(' ', detail.Errors!.Values)}")];
    }

    private static XmlSchemaSet ReadXml()
    {
        using var reader = XmlReader.Create(Path.Combine(Folder!, "schedule.xml.xsd"));
        var schemas = new XmlSchemaSet();
        schemas.Add(null, reader);
        return schemas;
    }

    private static JsonSchema ReadJson(string file) => JsonSchema.FromText(File.ReadAllText(Path.Combine(Folder!, file)), new BuildOptions { Dialect = Dialect.Draft06 });
}
