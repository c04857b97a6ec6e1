namespace NumeriqueEnCommuns.Tests.Hostile;

/// <summary>Headers that the site or what stands before it reads, with values that are right, wrong and neither.</summary>
internal static class OddHeaders
{
    private static readonly (string Name, string[] Values)[] All =
    [
        ("Accept", ["*/*", "text/html", "text/calendar", "application/json;q=0.5, text/plain", "application/xml", "text/markdown", "text/csv, */*;q=0", "image/*", "a/b/c", ";;;", "text/html;q=", "application/json;version=2"]),
        ("Accept-Encoding", ["br", "gzip", "identity;q=0", "br;q=0, gzip;q=1.0", "*", "deflate, zstd", "x;q=9", ",,,"]),
        ("Accept-Language", ["fr", "en-GB;q=0.1", "*", "xx;q=a"]),
        ("Range", ["bytes=0-0", "bytes=-1", "bytes=5-2", "bytes=0-,1-,2-", "bytes=99999999999999999999-", "lignes=1-2", "bytes="]),
        ("If-None-Match", ["*", "\"a\"", "W/\"1\"", "a", "\"", "\"a\", \"b\", W/\"c\"", ""]),
        ("If-Modified-Since", ["Thu, 13 Sep 2018 12:00:00 GMT", "Mon, 01 Jan 0001 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "hier", "2018-09-13"]),
        ("If-Range", ["\"a\"", "hier"]),
        ("Cookie", ["nec-connexion=a", "nec-formulaires=; nec-message=x", "=;=;", "a", "__Host-nec-connexion=CfDJ8"]),
        ("Host", ["exemple.fr", "localhost:99999", "127.0.0.1:80", "[::1]:5080", "a.b.c.d.e", "xn--nmerique-c1a.fr", "LOCALHOST", ""]),
        ("Origin", ["null", "https://exemple.fr", "http://localhost", "a b"]),
        ("Referer", ["https://exemple.fr/", "/admin", "::"]),
        ("X-Forwarded-For", ["203.0.113.7", "a, b", "[::1]:99999"]),
        ("X-Forwarded-Host", ["exemple.fr"]),
        ("X-Forwarded-Proto", ["https", "javascript"]),
        ("Sec-Fetch-Site", ["cross-site", "none", "x"]),
        ("Last-Event-ID", ["1", "-1", "99999999999999999999", "a.b"]),
        ("Content-Type", ["application/json", "text/plain", "multipart/form-data", "multipart/form-data; boundary=\"\"", "application/x-www-form-urlencoded; charset=utf-7", "x", "application/x-www-form-urlencoded; charset=zzz"]),
        ("X-HTTP-Method-Override", ["DELETE"]),
        ("Access-Control-Request-Method", ["PUT", "x y"]),
        ("User-Agent", ["curl/8", ""]),
    ];

    public static void AddTo(FuzzRequest request, Random chance)
    {
        var (name, values) = chance.GetItems(All, 1)[0];
        var value = chance.Next(5) == 0 && name != "Host" ? OddValues.Of(chance) : chance.GetItems(values, 1)[0];
        // what the server itself lets through: of a host, names and numbers alone
        request.Headers[name] = new string([.. value.Where(letter => letter is >= ' ' and < '\u007f' or > '\u00a0' and < '\ud800').Take(8000)]);
    }
}
