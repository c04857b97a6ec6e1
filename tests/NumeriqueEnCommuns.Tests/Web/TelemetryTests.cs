using System.Diagnostics.Metrics;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Tests.Web;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Is_sent_where_the_usual_variable_says_and_tells_nothing_of_visitors()
    {
        await using var collector = await Collector.StartAsync();
        await using var site = new RunningSite(Repository.Edition2018, new Dictionary<string, string?>
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        });
        using var visitor = await site.WhenOpenAsync();
        visitor.DefaultRequestHeaders.Add("User-Agent", "Butineuse/7.7");
        visitor.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.77");
        await visitor.GetStringAsync(new Uri("/intervenants?q=nom-cherche", UriKind.Relative));
        await visitor.GetStringAsync(new Uri("/agenda/1h1jvdgwt", UriKind.Relative));

        await site.StopAsync();

        string[] told = ["numerique-en-communs", "http.server.request.duration", "dotnet.gc", "url.path", "/intervenants", "/agenda/…"];
        string[] kept = ["nom-cherche", "1h1jvdgwt", "Butineuse", "203.0.113.77", "url.query", "client.address", "network.peer.address"];
        Assert.All(told, name => Assert.Contains(name, collector.Received, StringComparison.Ordinal));
        Assert.All(kept, name => Assert.DoesNotContain(name, collector.Received, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_place_that_is_no_address_is_a_wrong_setting_among_others()
    {
        await using var site = new RunningSite(Repository.Edition2018, new Dictionary<string, string?> { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = "collecteur", ["Site__RefusedSignIns"] = "0" });

        var code = await site.WhenEndedAsync();

        Assert.Equal(1, code);
        Assert.Contains("OTEL_EXPORTER_OTLP_ENDPOINT : ce n’est pas une adresse", site.Output, StringComparison.Ordinal);
        Assert.Contains("RefusedSignIns", site.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_what_the_site_does()
    {
        List<string> counted = [];
        using var listener = new MeterListener { InstrumentPublished = (instrument, listening) => { if (instrument.Meter.Name == Measures.Name) listening.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => Note(instrument.Name));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => Note(instrument.Name));
        listener.Start();
        await using var site = new Site(Repository.Edition2018);
        using var browser = site.Browser();

        await site.SaveSessionAsync("financer-les-communs", (SessionSubject.Title, "Financer nos communs"));
        (await browser.SignInAsync("inconnue@exemple.fr", "pas le bon mot de passe")).Dispose();
        (await site.Visitor.GetAsync(new Uri("/direct", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead)).Dispose();

        lock (counted)
            Assert.Superset(new HashSet<string> { "programme.saves", "programme.rebuild.duration", "accounts.sign_in.refusals", "live.streams" }, counted.ToHashSet());

        void Note(string name)
        {
            lock (counted)
                counted.Add(name);
        }
    }
}
