using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>nginx with one worker and the same bytes in files, compressed already: it only sends them.</summary>
public sealed class NginxReference : Server
{
    private readonly TemporaryFolder folder = new();
    private readonly IReadOnlyList<SavedAnswer> answers;
    private readonly int port = FreePort();
    private Process? process;

    public NginxReference(IReadOnlyList<SavedAnswer> answers) : base("nginx") => this.answers = answers;

    public static bool IsInstalled => Machine.Has("nginx");

    public override Uri Address => new($"http://127.0.0.1:{port}");

    public override async Task OpenAsync()
    {
        await File.WriteAllTextAsync(folder.File("nginx.conf"), Configuration());
        process = Start(Machine.Command(isPinned: true, "nginx", "-p", folder.Path, "-e", folder.File("error.log"), "-c", folder.File("nginx.conf")));
        // it listens before it leaves for the background
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"nginx does not start.\n{await process.StandardError.ReadToEndAsync()}");
    }

    public override async ValueTask DisposeAsync()
    {
        if (File.Exists(folder.File("nginx.pid")))
        {
            using var stopping = Start(Machine.Command(isPinned: false, "nginx", "-p", folder.Path, "-e", folder.File("error.log"), "-c", folder.File("nginx.conf"), "-s", "stop"));
            await stopping.WaitForExitAsync();
        }

        process?.Dispose();
        folder.Dispose();
    }

    private string Configuration()
    {
        // the worker of an nginx that root starts is nobody, who could not read a temporary folder
        var user = Environment.UserName == "root" ? "user root;\n" : "";
        var text = new StringBuilder(
            $$"""
            {{user}}worker_processes 1;
            pid {{folder.File("nginx.pid")}};
            events { worker_connections 256; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              etag off;
              keepalive_requests 100000000;
              open_file_cache max=100 inactive=1h;
              client_body_temp_path {{folder.File("body")}};
              proxy_temp_path {{folder.File("proxy")}};
              fastcgi_temp_path {{folder.File("fastcgi")}};
              uwsgi_temp_path {{folder.File("uwsgi")}};
              scgi_temp_path {{folder.File("scgi")}};
              server {
                listen 127.0.0.1:{{port}};

            """);
        foreach (var answer in answers)
            text.Append(Location(answer));
        return text.Append("  }\n}\n").ToString();
    }

    private static string Location(SavedAnswer answer) =>
        $"    location = {answer.Path} {{ alias {answer.File}; types {{ }} default_type \"{answer.ContentType}\";"
        + string.Concat(answer.Headers.Select(header => $" add_header {header.Key} '{header.Value.Replace("'", "\\'", StringComparison.Ordinal)}';")) + " }\n";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
