using System.Net;
using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.Tests.Hostile;

/// <summary>The real program over one database, killed and started again; its administrator stays signed in through all of it.</summary>
internal sealed partial class CrashingSite : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly CookieContainer cookies = new();
    private RunningSite? running;

    public string Database => folder.File("programme.db");

    public Organiser Administrator { get; private set; } = null!;

    public async Task StartAsync()
    {
        running = new RunningSite(Repository.Edition2018, arguments: ["--Site:Database", Database]);
        using var open = await running.WhenOpenAsync();
        // the browser goes on with its cookies at whatever port the site has now
        var client = new HttpClient(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = open.BaseAddress };
        Administrator = new Organiser(client, cookies, null);
    }

    /// <summary>Before the first start: the seed's own making is not what is tried here.</summary>
    public void Fill() => FilledDatabase.CopyTo(Database);

    public async Task JoinAsync()
    {
        using var answer = await Administrator.PostAsync(FirstAccount().Match(running!.Output).Value, new Dictionary<string, string>
        {
            ["Form.Name"] = "Ada Martin",
            ["Form.Email"] = "ada@exemple.fr",
            ["Form.Password"] = Organisers.Password,
            ["Form.PasswordAgain"] = Organisers.Password,
        });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>SIGKILL: the program does nothing more, not even what it has begun.</summary>
    public async Task KillAsync()
    {
        if (running is null)
            return;

        await running.DisposeAsync();
        running = null;
        Administrator.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        folder.Dispose();
    }

    [GeneratedRegex("/admin/premier-compte\\?jeton=[\\w-]{43}")]
    private static partial Regex FirstAccount();
}
