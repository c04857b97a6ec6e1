namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>What a visitor's browser keeps of the site.</summary>
public static class Copies
{
    /// <summary>The list is put into the cache last of all: when it is that of the page, so is everything. A message of the worker could be missed.</summary>
    private const string UntilThoseOfThePage =
        """
        async () => {
          const isThere = async () => {
            const list = await caches.match('/hors-ligne.json', { cacheName: 'nec-copies' });
            return list !== undefined && (await list.json()).version === document.body.dataset.copies;
          };
          while (!await isThere()) await new Promise(requestAnimationFrame);
        }
        """;

    /// <summary>Some hundred pages, on a machine that has other things to do.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Ends when the worker has brought everything, as the open page is made.</summary>
    public static Task WhenKeptAsync(this Visitor visitor) => visitor.Page.EvaluateAsync(UntilThoseOfThePage).WaitAsync(Patience);

    /// <summary>Ends when the agenda of this device is kept too.</summary>
    public static Task WhenAgendaIsKeptAsync(this Visitor visitor) => visitor.Page.EvaluateAsync(
        "async () => { while (!await caches.match(`/agenda/${localStorage.getItem('nec-agenda')}`, { cacheName: 'nec-copies' })) await new Promise(requestAnimationFrame); }").WaitAsync(Patience);

    public static Task CutNetworkAsync(this Visitor visitor) => visitor.Page.Context.SetOfflineAsync(true);
}
