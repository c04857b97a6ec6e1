using System.Net.Sockets;
using System.Text;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>A connection on which a test writes what no client would.</summary>
public sealed class RawConnection : IDisposable
{
    private readonly TcpClient client = new();

    private RawConnection()
    {
    }

    /// <param name="receiveBuffer">How many bytes the system takes in before anybody reads; what it usually does where nothing is said.</param>
    public static async Task<RawConnection> OpenAsync(Uri address, int? receiveBuffer = null)
    {
        var connection = new RawConnection();
        if (receiveBuffer is { } size)
            connection.client.ReceiveBufferSize = size;
        await connection.client.ConnectAsync(address.Host, address.Port);
        return connection;
    }

    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    public async Task SendAsync(byte[] bytes) => await client.GetStream().WriteAsync(bytes, TestContext.Current.CancellationToken);

    /// <summary>The first line of the answer; empty where the server hung up without a word.</summary>
    public async Task<string> StatusAsync() => (await ToTheEndAsync()).Split("\r\n")[0];

    /// <summary>Reads until this was said.</summary>
    public async Task<string> UntilAsync(string said)
    {
        var heard = new StringBuilder();
        var buffer = new byte[4096];
        while (!heard.ToString().Contains(said, StringComparison.Ordinal))
        {
            var count = await client.GetStream().ReadAsync(buffer, TestContext.Current.CancellationToken);
            if (count == 0)
                throw new EndOfStreamException($"The server hung up after: {heard}");
            heard.Append(Encoding.UTF8.GetString(buffer, 0, count));
        }

        return heard.ToString();
    }

    /// <summary>All that the server says until it hangs up.</summary>
    public async Task<string> ToTheEndAsync()
    {
        var heard = new MemoryStream();
        try
        {
            await client.GetStream().CopyToAsync(heard, TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // it hung up while something was still on its way to it; what it said before counts
        }

        return Encoding.UTF8.GetString(heard.ToArray());
    }

    /// <summary>Reads nothing, and answers whether the server broke the connection off within this time.</summary>
    public Task<bool> IsBrokenOffAsync(TimeSpan within) =>
        Task.Factory.StartNew(() => client.Client.Poll(within, SelectMode.SelectError), TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    public void Dispose() => client.Dispose();
}
