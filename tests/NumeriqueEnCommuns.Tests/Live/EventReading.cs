using System.Net.ServerSentEvents;
using System.Text.Json;

namespace NumeriqueEnCommuns.Tests.Live;

/// <summary>Reads the stream of changes as an open page does.</summary>
public sealed class EventReading : IDisposable
{
    private readonly HttpResponseMessage answer;
    private readonly SseParser<string> parser;
    private readonly IAsyncEnumerator<SseItem<string>> events;

    private EventReading(HttpResponseMessage answer, Stream stream)
    {
        this.answer = answer;
        parser = SseParser.Create(stream);
        events = parser.EnumerateAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator();
    }

    public HttpResponseMessage Answer => answer;

    public string LastId => parser.LastEventId;

    public static async Task<EventReading> OpenAsync(Site site, string address, string? lastId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd("br");
        if (lastId is not null)
            request.Headers.Add("Last-Event-ID", lastId);
        var answer = await site.Visitor.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new EventReading(answer, await answer.Content.ReadAsStreamAsync());
    }

    /// <summary>The next event; null where the stream has ended.</summary>
    public async Task<SseItem<string>?> NextAsync() => await events.MoveNextAsync() ? events.Current : null;

    /// <summary>The next event, which must be one of news.</summary>
    public async Task<JsonElement> NewsAsync()
    {
        var item = await NextAsync();
        Assert.Equal("programme", item?.EventType);
        return JsonDocument.Parse(item!.Value.Data).RootElement;
    }

    public void Dispose() => answer.Dispose();
}
