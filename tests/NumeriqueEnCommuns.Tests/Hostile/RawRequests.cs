namespace NumeriqueEnCommuns.Tests.Hostile;

/// <summary>Bytes that no client of ours would send, as they go over the line.</summary>
internal static class RawRequests
{
    private const string End = "\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    /// <summary>Files that lie near those that are served.</summary>
    public static readonly string[] Elsewhere =
    [
        "/../appsettings.json", "/../../appsettings.json", "/..%2fappsettings.json", "/%2e%2e/appsettings.json", "/%2e%2e%2f%2e%2e%2fappsettings.json", "/..%5cappsettings.json", "/..\\appsettings.json",
        "/.%2e/appsettings.json", "/%252e%252e%252fappsettings.json", "/%c0%ae%c0%ae/appsettings.json", "/%uff0e%uff0e/appsettings.json", "/css/..%2f..%2fappsettings.json", "/css/%2e%2e/%2e%2e/appsettings.json", "/js/....//....//appsettings.json",
        "/fonts/..;/appsettings.json", "/img/.%00./appsettings.json", "/appsettings.json", "/appsettings.json%00.css", "/appsettings.json%20", "/appsettings.json.", "/appsettings.json::$DATA", "/site.css/../../appsettings.json", "//etc/passwd", "///etc/passwd", "/etc/passwd",
        "/file:///etc/passwd", "/App_Data/programme.db", "/programme.db", "/programme.db-wal", "/keys/", "/backups/", "/imports/", "/data/nec-2018/edition.json", "/NumeriqueEnCommuns.dll", "/NumeriqueEnCommuns.deps.json", "/web.config", "/.git/config", "/.env", "/wwwroot/erreur.html",
        "/admin/sauvegardes/..%2f..%2fprogramme.db", "/admin/sauvegardes/%2e%2e", "/admin/import/..%2f..%2fkeys", "/admin/edition/telecharger/..%2f..%2fappsettings.json", "/sessions/..%2f..%2fappsettings.json", "/agenda/..%2f..%2fappsettings.json",
    ];

    /// <summary>What tries to write a header into the answer.</summary>
    public static readonly string[] Injecting =
    [
        "/recherche?q=%0d%0aX-Injected:%201", "/admin?x=%0d%0aX-Injected:%201", "/admin/connexion?retour=/admin%0d%0aX-Injected:%201", "/agenda?code=a%0d%0aX-Injected:%201", "/agenda/a%0d%0aX-Injected:%201", "/sessions/a%0d%0aX-Injected:%201",
        "/sessions/a%0d%0aX-Injected:%201.ics", "/programme?agenda=%0d%0aX-Injected:%201", "/repetition?a=%0d%0aX-Injected:%201", "/%0d%0aX-Injected:%201", "/%E5%98%8D%E5%98%8AX-Injected:%201", "/integrer?x=%0aX-Injected:1", "/direct/%0d%0aX-Injected:%201", "/erreur%0d%0aX-Injected:%201",
    ];

    /// <summary>Each is one request, with a second one inside it for whoever reads it otherwise than a proxy before the site.</summary>
    public static readonly string[] Ambiguous =
    [
        Posted("Content-Length: 6", "Transfer-Encoding: chunked"), Posted("Transfer-Encoding: chunked", "Content-Length: 4"), Posted("Content-Length: 0", "Content-Length: 44"), Posted("Content-Length: 0, 44"), Posted("Content-Length: +0"), Posted("Content-Length: -1"), Posted("Content-Length: 0x0"),
        Posted("Content-Length: 99999999999999999999"), Posted("Content-Length: a"), Posted("Content-Length:"), Posted("Content-Length : 0"), Posted(" Content-Length: 0"), Posted("Transfer-Encoding: chunked, identity"), Posted("Transfer-Encoding: identity", "Content-Length: 0"),
        Posted("Transfer-Encoding: xchunked"), Posted("Transfer-Encoding:\u000bchunked"), Posted("Transfer-Encoding: chunked", "Transfer-Encoding: x"), Posted("Transfer-Encoding\t: chunked"), Posted("X: y\r\n Transfer-Encoding: chunked"), Posted("Transfer-Encoding: \"chunked\""),
    ];

    public static readonly string[] Broken =
    [
        "", "\r\n", "\r\n\r\n\r\n", "GET", "GET /", "GET /\r\n\r\n", "GET  / HTTP/1.1" + End, "GET /  HTTP/1.1" + End, "/ HTTP/1.1" + End, "GET / HTTP/9.9" + End, "GET / HTTP/1.2" + End, "GET / HTTP/2.0" + End, "GET / http/1.1" + End, "\u0016\u0003\u0001\u0002\u0000\u0001", "GET / HTTP/1.1\n\n", "G\u0000T / HTTP/1.1" + End,
        "GET /\u0000 HTTP/1.1" + End, "GET /%00 HTTP/1.1" + End, "GET /%00a?b=%00 HTTP/1.1" + End, "GET /% HTTP/1.1" + End, "GET /%zz HTTP/1.1" + End, "GET /%ff%fe HTTP/1.1" + End, "GET /%ed%a0%80 HTTP/1.1" + End, "GET /é HTTP/1.1" + End, "GET /\u007f HTTP/1.1" + End, "GET /a b HTTP/1.1" + End, "GET /#a HTTP/1.1" + End, "GET ? HTTP/1.1" + End, "GET * HTTP/1.1" + End, "OPTIONS * HTTP/1.1" + End,
        "GET http://exemple.fr/ HTTP/1.1" + End, "GET http://localhost/ HTTP/1.1" + End, "GET http://localhost:99999/ HTTP/1.1" + End, "GET http:/// HTTP/1.1" + End, "GET //exemple.fr/programme HTTP/1.1" + End, "GET file:///etc/passwd HTTP/1.1" + End, "GET javascript:alert(1) HTTP/1.1" + End, "CONNECT localhost:22 HTTP/1.1" + End, "CONNECT / HTTP/1.1" + End, "TRACE / HTTP/1.1" + End, "TRACK / HTTP/1.1" + End,
        "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost:\r\n\r\n", "GET / HTTP/1.0\r\n\r\n", "GET /programme.ics HTTP/1.0\r\n\r\n", "OPTIONS /sante HTTP/1.0\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost:99999\r\nConnection: close\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost:x\r\n\r\n", "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", "GET / HTTP/1.1\r\nHost: <script>\r\n\r\n", "GET / HTTP/1.1\r\nHost: é.fr\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nX: a\u0000b\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\nX\u0000: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\nsans deux-points\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\n: vide\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\nX: a\rb\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\nCookie: \u00ff\u00fe\r\nConnection: close\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\nExpect: rien\r\nConnection: close\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: h2c, websocket\r\nConnection: Upgrade\r\n\r\n",
        $"GET /{new string('a', 70_000)} HTTP/1.1" + End, $"GET /?{new string('a', 60_000)} HTTP/1.1" + End, $"GET /{string.Concat(Enumerable.Repeat("../", 20_000))} HTTP/1.1" + End, $"GET /{string.Concat(Enumerable.Repeat("a/", 20_000))} HTTP/1.1" + End, $"GET / HTTP/1.1\r\nHost: localhost\r\nX: {new string('a', 40_000)}\r\n\r\n", $"GET / HTTP/1.1\r\nHost: localhost\r\n{string.Concat(Enumerable.Range(0, 500).Select(number => $"X{number}: a\r\n"))}\r\n", $"{new string('G', 9000)} / HTTP/1.1" + End,
        "POST /admin/connexion HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nabc", "POST /admin/connexion HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "POST /admin/connexion HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\na\r\n", "POST /admin/connexion HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=a\r\nContent-Length: 9\r\n\r\n--a\r\nX: y", "POST /admin/connexion HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded; charset=utf-7\r\nContent-Length: 3\r\nConnection: close\r\n\r\na=b",
        "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n\r\na=%00",
    ];

    public static string Get(string target) => $"GET {target} HTTP/1.1{End}";

    private static string Posted(params string[] headers) =>
        $"POST /admin/connexion HTTP/1.1\r\nHost: localhost\r\n{string.Join("\r\n", headers)}\r\n\r\n0\r\n\r\nGET /rien-de-tel HTTP/1.1\r\nHost: localhost\r\n\r\n";
}
