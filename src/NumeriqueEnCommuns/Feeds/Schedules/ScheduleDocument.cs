using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Feeds.Schedules;

/// <summary>What the JSON formats of the schedule have alike.</summary>
internal static partial class ScheduleDocument
{
    public const string MediaType = "application/json";

    // « + » stays « + » in moments; nothing of this is ever written inside a page
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="schedule">What was gathered.</param>
    /// <param name="schema">The address of the schema that it keeps to.</param>
    /// <param name="content">All under the key « schedule ».</param>
    public static string Of(Schedule schedule, string schema, JsonObject content) => Text(new JsonObject
    {
        ["$schema"] = schema,
        ["generator"] = new JsonObject { ["name"] = nameof(NumeriqueEnCommuns), ["url"] = schedule.BaseUrl },
        ["schedule"] = content,
    });

    public static string Text(JsonObject json) => json.ToJsonString(Json);

    public static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode> write) => new([.. items.Select(write)]);

    /// <summary>The only place where the schemas allow a licence.</summary>
    public static JsonObject Meta(Schedule schedule) => new()
    {
        ["source"] = schedule.Title,
        ["license"] = new JsonObject { ["name"] = CleanText.Of(schedule.Edition.LicenceName), ["url"] = schedule.Edition.LicenceUrl.AbsoluteUri },
        ["modified"] = Spelling.Moment(schedule.Edition.ContentChangedAt),
        ["notice"] = CleanText.Of(DataLicence.Sentence(schedule.Edition)),
    };

    /// <summary>Left out where the schemas would not take it: their pattern knows « Europe/Paris », not « Etc/GMT+3 ».</summary>
    public static void AddTimeZone(JsonObject conference, Schedule schedule)
    {
        if (KnownTimeZone().IsMatch(schedule.Edition.TimeZone.Id))
            conference["time_zone_name"] = schedule.Edition.TimeZone.Id;
    }

    /// <summary>Version 2 spells the same words in capitals.</summary>
    public static string TypeOf(ScheduleLink link) => link.Kind switch
    {
        ResourceKind.Slides => "slides",
        ResourceKind.Notes => "article",
        _ => "media",
    };

    [GeneratedRegex("^[A-Z][a-z]+/[A-Z][a-z]+|UTC$", RegexOptions.NonBacktracking)]
    private static partial Regex KnownTimeZone();
}
