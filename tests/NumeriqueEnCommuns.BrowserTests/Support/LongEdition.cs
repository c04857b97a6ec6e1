using System.Globalization;
using System.Text.Json.Nodes;

namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>The edition of 2018 held twice, so that its programme takes several pages, with more names than a form carries.</summary>
public sealed class LongEdition : EditionCopy
{
    private const int Apart = 1000;
    private const int MoreNames = 500;

    public LongEdition()
    {
        Rewrite("sessions.json", text => Grown(text, sessions => sessions.Select(Again)));
        Rewrite("speakers.json", text => Grown(text, _ => Enumerable.Range(1, MoreNames).Select(NewSpeaker)));
    }

    private static string Grown(string text, Func<IReadOnlyList<JsonObject>, IEnumerable<JsonObject>> more)
    {
        var all = JsonNode.Parse(text)!.AsArray();
        foreach (var added in more([.. all.Select(one => one!.AsObject())]).ToList())
            all.Add(added);
        return all.ToJsonString();
    }

    private static JsonObject Again(JsonObject session)
    {
        var again = session.DeepClone().AsObject();
        again["id"] = (int)session["id"]! + Apart;
        again["guid"] = Guid.NewGuid().ToString();
        again["slug"] = $"{session["slug"]}-bis";
        if (session["parent"] is { } parent)
            again["parent"] = $"{parent}-bis";
        return again;
    }

    private static JsonObject NewSpeaker(int number) => new()
    {
        ["id"] = number + Apart,
        ["guid"] = Guid.NewGuid().ToString(),
        ["slug"] = string.Create(CultureInfo.InvariantCulture, $"personne-{number}"),
        ["name"] = string.Create(CultureInfo.InvariantCulture, $"Personne {number}"),
        ["sortName"] = string.Create(CultureInfo.InvariantCulture, $"Personne {number}"),
        ["kind"] = "person",
    };
}
