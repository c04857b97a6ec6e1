using System.Text.Json;

namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>An answer of the site, byte for byte as it was sent, which the references give as well.</summary>
/// <param name="Path">Where the references give it.</param>
/// <param name="File">The body, compressed as it was.</param>
public sealed record SavedAnswer(string Path, string File, string ContentType, IReadOnlyDictionary<string, string> Headers)
{
    private const string List = "answers.json";

    /// <summary>Those that the server writes for each answer or connection anew.</summary>
    private static readonly string[] OfTheConnection = ["Date", "Server", "Connection", "Transfer-Encoding", "Content-Length", "Content-Type", "Age"];

    /// <param name="isWhole">With all the headers of the site, or with those alone without which the body cannot be read.</param>
    public static async Task<SavedAnswer> TakeAsync(HttpResponseMessage answer, string folder, int number, bool isWhole)
    {
        var file = System.IO.Path.Combine(folder, $"{number}.body");
        await System.IO.File.WriteAllBytesAsync(file, await answer.Content.ReadAsByteArrayAsync());
        var headers = answer.Headers.Concat(answer.Content.Headers)
            .Where(header => isWhole ? !OfTheConnection.Contains(header.Key, StringComparer.OrdinalIgnoreCase) : header.Key == "Content-Encoding")
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        return new($"/a{number}", file, answer.Content.Headers.ContentType!.ToString(), headers);
    }

    public static async Task WriteAsync(string folder, IEnumerable<SavedAnswer> answers) =>
        await System.IO.File.WriteAllTextAsync(System.IO.Path.Combine(folder, List), JsonSerializer.Serialize(answers));

    public static async Task<IReadOnlyList<SavedAnswer>> ReadAsync(string folder) =>
        JsonSerializer.Deserialize<List<SavedAnswer>>(await System.IO.File.ReadAllTextAsync(System.IO.Path.Combine(folder, List)))!;
}
