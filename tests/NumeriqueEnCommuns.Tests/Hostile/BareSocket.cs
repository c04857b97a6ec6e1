using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.Tests.Hostile;

/// <summary>Says to the server what no client of ours would, and hears all of what it answers.</summary>
internal static partial class BareSocket
{
    /// <summary>
    /// Sends it and reads until the server hangs up: after the answer to a last word where it would hear more, and by its own limits
    /// where it waits for the rest of a request.
    /// </summary>
    public static async Task<string> SendAsync(Uri address, string request, bool isWhole)
    {
        using var patience = new CancellationTokenSource(RunningSite.Patience);
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, patience.Token);
        await using var line = client.GetStream();
        using var answer = new MemoryStream();
        try
        {
            await line.WriteAsync(Encoding.Latin1.GetBytes(request), patience.Token);
            // for a first word the limits wait for minutes
            if (string.IsNullOrWhiteSpace(request))
                client.Client.Shutdown(SocketShutdown.Send);
            else if (!isWhole && !Farewell().IsMatch(await HeadAsync(line, answer, patience.Token)))
                await line.WriteAsync(Encoding.Latin1.GetBytes(RawRequests.Get("/sante")), patience.Token);
            await line.CopyToAsync(answer, patience.Token);
        }
        catch (Exception closed) when (closed is IOException or SocketException)
        {
            // it did not want to hear the rest
        }

        return Encoding.Latin1.GetString(answer.ToArray());
    }

    /// <summary>The first answer's status and headers, kept with whatever came along.</summary>
    private static async Task<string> HeadAsync(NetworkStream line, MemoryStream answer, CancellationToken patience)
    {
        const string end = "\r\n\r\n";
        var buffer = new byte[4096];
        while (true)
        {
            var heard = Encoding.Latin1.GetString(answer.ToArray());
            var count = heard.Contains(end, StringComparison.Ordinal) ? 0 : await line.ReadAsync(buffer, patience);
            if (count == 0)
                return heard.Split(end)[0];
            answer.Write(buffer, 0, count);
        }
    }

    [GeneratedRegex("^Connection: close\\r?$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Farewell();
}
