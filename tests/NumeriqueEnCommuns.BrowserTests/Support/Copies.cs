namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>What a visitor's browser keeps of the site.</summary>
public static class Copies
{
    private const string WhenKept =
        """
        async () => {
          const heard = new Promise(resolve => navigator.serviceWorker.addEventListener('message', resolve));
          if (!await caches.match('/hors-ligne.json', { cacheName: 'nec-copies' })) await heard;
        }
        """;

    /// <summary>Ends when the worker has said that everything is there.</summary>
    public static Task WhenKeptAsync(this Visitor visitor) => visitor.Page.EvaluateAsync(WhenKept);

    /// <summary>Ends when the worker has looked whether anything is to be renewed.</summary>
    public static Task WhenRenewedAsync(this Visitor visitor) =>
        visitor.Page.EvaluateAsync("() => new Promise(resolve => navigator.serviceWorker.addEventListener('message', resolve))");

    public static Task CutNetworkAsync(this Visitor visitor) => visitor.Page.Context.SetOfflineAsync(true);
}
