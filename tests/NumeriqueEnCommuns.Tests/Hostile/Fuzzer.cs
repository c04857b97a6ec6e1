using System.Net;
using System.Text;
using Microsoft.AspNetCore.Routing.Patterns;
using NumeriqueEnCommuns.Tests.Import;

namespace NumeriqueEnCommuns.Tests.Hostile;

/// <summary>Makes requests by chance, and the same again for the same seed and the same corpus.</summary>
internal sealed class Fuzzer(FuzzCorpus corpus, Site site)
{
    private static readonly string[] Methods = ["HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "POST", "QUERY", "get", "FOO-BAR"];

    private readonly byte[][] files =
    [
        Encoding.UTF8.GetBytes(OwnSchedule.Text(site.Programme)),
        Encoding.UTF8.GetBytes("titre;jour;début;fin;salle;intervenants\nPremière;13/09/2018;10h;11:30;Amphi 150;\"Ada Martin (La Fing), animation\nBlaise\"\n"),
        Encoding.UTF8.GetBytes("<schedule><version>1</version><day date='2018-09-13'><room name='A'><event id='1'><title>T</title><date>2018-09-13T10:00:00+02:00</date><start>10:00</start><duration>01:00</duration></event></room></day></schedule>"),
        [.. "PK\u0003\u0004"u8, .. new byte[100]],
    ];

    public FuzzRequest Make(Random chance)
    {
        var request = chance.Next(100) switch
        {
            < 25 => Get(Route(chance), "", chance),
            < 62 => Address(chance),
            < 72 => new FuzzRequest(Any(chance, Methods), Address(chance).Path, "") { Body = OddValues.Spoilt([], chance) },
            < 95 => Form(chance),
            _ => Upload(chance),
        };
        request = request with { From = new IPAddress([10, (byte)chance.Next(256), (byte)chance.Next(256), (byte)chance.Next(1, 255)]) };
        if (chance.Next(2) == 0 || request.Method == "POST" && chance.Next(10) > 0)
            request.Headers["Cookie"] = corpus.Cookies;
        for (var more = chance.Next(4); more > 0; more--)
            OddHeaders.AddTo(request, chance);
        return request;
    }

    private FuzzRequest Address(Random chance)
    {
        var (path, query) = Any(chance, corpus.Addresses).Split('?', 2) is [var before, var after] ? (before, after) : (Any(chance, corpus.Addresses).Split('?')[0], "");
        return chance.Next(3) == 0 ? Get(OddValues.Spoilt(path, chance), query, chance) : Get(path, query, chance);
    }

    private FuzzRequest Get(string path, string query, Random chance)
    {
        List<string> pairs = [.. query.Split('&', StringSplitOptions.RemoveEmptyEntries)];
        for (var more = chance.Next(4); more > 0; more--)
            pairs.Add($"{Name(chance)}={OddValues.Encoded(OddValues.Of(chance), chance)}");
        if (chance.Next(30) == 0)
            pairs.Add(OddValues.Encoded(OddValues.Of(chance), chance));
        return new FuzzRequest("GET", Clean(path), pairs.Count > 0 ? $"?{string.Join('&', pairs)}" : "");
    }

    /// <summary>A parameter that some page reads, or one that none does.</summary>
    private string Name(Random chance)
    {
        var pair = Any(chance, corpus.Addresses).Split('?', '&', '=');
        return chance.Next(3) switch
        {
            0 when pair.Length > 1 => pair[1],
            1 => Any(chance, ["q", "vue", "jour", "format", "lieu", "parcours", "besoins", "a", "page", "retour", "jeton", "depuis", "agenda", "tri", "etat", "handler", "garder", "code", "trop-lourd"]),
            _ => Any(chance, corpus.Forms) is { Fields: { Count: > 0 } fields } ? Uri.EscapeDataString(Any(chance, fields).Key) : "q",
        };
    }

    private string Route(Random chance)
    {
        var pattern = Any(chance, corpus.Routes);
        return "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => Part(part, chance)))));
    }

    private string Part(RoutePatternPart part, Random chance) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        _ => chance.Next(4) switch { 0 => OddValues.Of(chance), 1 => chance.Next(200).ToString(System.Globalization.CultureInfo.InvariantCulture), _ => Any(chance, corpus.Segments) },
    };

    private FuzzRequest Form(Random chance)
    {
        var form = Any(chance, corpus.Forms);
        var fields = form.Fields.ToList();
        for (var blow = chance.Next(4); blow > 0 && fields.Count > 0; blow--)
            Spoil(fields, chance.Next(fields.Count), chance);
        var (path, query) = form.Path.Split('?', 2) is [var before, var after] ? (before, $"?{after}") : (form.Path, "");
        var body = string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={OddValues.Encoded(field.Value, chance)}"));
        var request = new FuzzRequest("POST", Clean(Uri.UnescapeDataString(path)), query) { Body = OddValuesOrNot(Encoding.UTF8.GetBytes(body), chance) };
        request.Headers["Content-Type"] = "application/x-www-form-urlencoded";
        return request;
    }

    /// <summary>The token mostly stays: without it nothing is read.</summary>
    private static void Spoil(List<KeyValuePair<string, string>> fields, int at, Random chance)
    {
        if (fields[at].Key == "__RequestVerificationToken" && chance.Next(10) > 0)
            return;
        if (chance.Next(10) == 0)
            fields.RemoveAt(at);
        else if (chance.Next(10) == 0)
            fields.Add(new(OddValues.Spoilt(fields[at].Key, chance), fields[at].Value));
        else
            fields[at] = new(fields[at].Key, OddValues.Spoilt(fields[at].Value, chance));
    }

    private FuzzRequest Upload(Random chance)
    {
        var form = corpus.Forms.FirstOrDefault(found => found.Files.Count > 0) ?? Any(chance, corpus.Forms);
        var boundary = chance.Next(20) == 0 ? OddValues.Of(chance) : "limite";
        using var body = new MemoryStream();
        foreach (var (key, value) in form.Fields)
            body.Write(Encoding.UTF8.GetBytes($"--{boundary}\r\nContent-Disposition: form-data; name=\"{key}\"\r\n\r\n{value}\r\n"));
        var name = chance.Next(3) == 0 ? OddValues.Of(chance) : Any(chance, ["programme.json", "../../etc/passwd", "a\".csv", "a;b.xml", "é.json", "CON"]);
        body.Write(Encoding.UTF8.GetBytes($"--{boundary}\r\nContent-Disposition: form-data; name=\"{(form.Files is [var field, ..] ? field : "f")}\"; filename=\"{name}\"\r\n\r\n"));
        body.Write(OddValues.Spoilt(Any(chance, files), chance));
        body.Write(Encoding.UTF8.GetBytes($"\r\n--{boundary}--\r\n"));
        var request = new FuzzRequest("POST", form.Path.Split('?')[0], "") { Body = OddValuesOrNot(body.ToArray(), chance) };
        request.Headers["Content-Type"] = $"multipart/form-data; boundary={new string([.. boundary.Where(letter => letter is > ' ' and < '\u007f')])}";
        return request;
    }

    private static byte[] OddValuesOrNot(byte[] body, Random chance) => chance.Next(8) == 0 ? OddValues.Spoilt(body, chance) : body;

    /// <summary>A path that the server would hand over: it begins with a slash, holds no NUL, and its letters are whole.</summary>
    private static string Clean(string path)
    {
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(path)).Replace("\0", "", StringComparison.Ordinal);
        return whole.StartsWith('/') ? whole : $"/{whole}";
    }

    private static T Any<T>(Random chance, IReadOnlyList<T> choices) => choices[chance.Next(choices.Count)];
}
