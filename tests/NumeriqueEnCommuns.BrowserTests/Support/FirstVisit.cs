namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>What a browser with an empty cache asks for in order to show a page.</summary>
public static class FirstVisit
{
    /// <summary>Headers included, compressed as it was sent.</summary>
    public sealed record Load(Uri Address, string Type, int Bytes);

    public static async Task<IReadOnlyList<Load>> LoadsAsync(this Visitor visitor, string path)
    {
        List<IRequest> requests = [];
        visitor.Page.Request += (_, request) => requests.Add(request);

        // the icon is what a browser asks last, when the page is there already
        await visitor.Page.RunAndWaitForRequestFinishedAsync(() => visitor.OpenAsync(path), new()
        {
            Predicate = request => request.Url.EndsWith(".svg", StringComparison.Ordinal),
        });

        return await Task.WhenAll(requests.ToList().Select(async request => new Load(new(request.Url), request.ResourceType, await BytesAsync(request))));
    }

    private static async Task<int> BytesAsync(IRequest request)
    {
        // a stream of events never ends, and has no size yet: its headers are what it costs
        if (request.ResourceType == "eventsource")
            return (await (await request.ResponseAsync())!.AllHeadersAsync()).Sum(header => header.Key.Length + header.Value.Length + 4);

        var sizes = await request.SizesAsync();
        return sizes.ResponseHeadersSize + sizes.ResponseBodySize;
    }
}
