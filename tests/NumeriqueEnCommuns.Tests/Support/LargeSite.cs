namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>The site of a conference of more than a thousand sessions, shared by the tests of a class that change nothing.</summary>
public sealed class LargeSite : IDisposable
{
    private readonly GeneratedEdition edition = new(sessions: 1200, speakers: 900);

    public LargeSite() => Site = new Site(edition.Path);

    public Site Site { get; }

    public void Dispose()
    {
        Site.Dispose();
        edition.Dispose();
    }
}
