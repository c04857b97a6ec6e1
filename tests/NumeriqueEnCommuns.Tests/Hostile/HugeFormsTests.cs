using System.Net;

namespace NumeriqueEnCommuns.Tests.Hostile;

/// <summary>Forms that no page shows: more fields, longer names and deeper brackets than anybody has use for.</summary>
public sealed class HugeFormsTests : IDisposable
{
    private const string Path = "/admin/sessions/24";

    private static readonly Dictionary<string, string> Forms = new()
    {
        ["many fields"] = string.Join('&', Enumerable.Range(0, 5000).Select(number => $"a{number}=b")),
        ["one field many times"] = string.Join('&', Enumerable.Repeat("Form.Title=a", 5000)),
        ["a list without end"] = string.Join('&', Enumerable.Range(0, 1000).Select(number => $"Form.People[{number}].Name=a")),
        ["a place far away"] = "Form.People[2147483647].Name=a",
        ["places by name"] = "Form.People.index=b&Form.People[b].Name=a&Form.Points.index=9999999999",
        ["a long name"] = $"{new string('a', 100_000)}=b",
        ["deep names"] = $"Form{string.Concat(Enumerable.Repeat(".People[0]", 150))}=b",
        ["brackets"] = $"{new string('[', 1900)}=b&{new string(']', 1900)}=c&Form.People[[0].Name=d",
        ["a long value"] = $"Form.Abstract={new string('a', 6_000_000)}",
        ["no names"] = "&&&==&=a&%=%",
    };

    private readonly TemporaryFolder folder = new();
    private readonly TroubledSite site;

    public HugeFormsTests() => site = new TroubledSite(folder.File("programme.db"));

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Are_refused_or_shown_again()
    {
        using var organiser = await site.SignedInAsync();
        var token = (await organiser.OpenAsync(Path)).QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        List<string> faults = [];
        foreach (var (what, fields) in Forms)
        {
            using var body = new StringContent($"__RequestVerificationToken={Uri.EscapeDataString(token)}&{fields}", null, "application/x-www-form-urlencoded");
            using var answer = await organiser.Client.PostAsync(new Uri(Path, UriKind.Relative), body);
            if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge))
                faults.Add($"{what}: {answer.StatusCode} {string.Join('\n', site.Log.TakeErrors())}");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Empty(await site.RevisionsAsync());
    }
}
