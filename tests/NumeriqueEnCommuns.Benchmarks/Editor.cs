using System.Diagnostics;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>Somebody signed in who changes the title of one session again and again, through its form as anybody would.</summary>
public sealed class Editor : IDisposable
{
    private const string Password = "les pluies de mars reviennent";

    private readonly HttpClient client;
    private readonly string form;
    private readonly string page;
    private int saves;

    private Editor(Uri site, (int Id, string Slug) session)
    {
        client = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All, CookieContainer = new() }) { BaseAddress = site };
        (form, page) = ($"/admin/sessions/{session.Id}", $"/sessions/{session.Slug}");
    }

    /// <param name="firstAccount">The link that the new site printed.</param>
    public static async Task<Editor> JoinAsync(Uri site, string firstAccount, (int Id, string Slug) session)
    {
        var editor = new Editor(site, session);
        await editor.SendAsync(firstAccount, await editor.FieldsAsync(firstAccount), new()
        {
            ["Form.Name"] = "Ada Martin",
            ["Form.Email"] = "ada@exemple.fr",
            ["Form.Password"] = Password,
            ["Form.PasswordAgain"] = Password,
        });
        return editor;
    }

    /// <summary>Opens the form, then saves it, then reads the public page at once: times in milliseconds of the last two.</summary>
    public async Task<SaveTimes> SaveAsync()
    {
        var title = $"Titre {++saves} du banc d’essai";
        var fields = await FieldsAsync(form);
        var watch = Stopwatch.StartNew();
        await SendAsync(form, fields, new() { ["Form.Title"] = title });
        var saved = watch.Elapsed;
        var isStale = !(await client.GetStringAsync(page)).Contains($"{title}</h1>", StringComparison.Ordinal);
        return new(saved.TotalMilliseconds, watch.Elapsed.TotalMilliseconds, isStale);
    }

    public void Dispose() => client.Dispose();

    private async Task<IReadOnlyList<KeyValuePair<string, string>>> FieldsAsync(string path)
    {
        var html = await client.GetStringAsync(path);
        using var document = await new HtmlParser().ParseDocumentAsync(html);
        var found = document.QuerySelector<IHtmlFormElement>("main form[method=post]") ?? throw new InvalidOperationException($"{path} has no form.");
        return [.. found.Fields()];
    }

    /// <summary>What is saved leads to another page; what is refused shows the form again.</summary>
    private async Task SendAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, Dictionary<string, string> changed)
    {
        using var content = new FormUrlEncodedContent(fields.Where(field => !changed.ContainsKey(field.Key)).Concat(changed));
        using var answer = await client.PostAsync(path, content);
        if (answer.StatusCode is not HttpStatusCode.Redirect)
            throw new InvalidOperationException($"{path} was not saved: {(int)answer.StatusCode}.");
    }
}

/// <param name="Saved">From the form that is sent to the answer.</param>
/// <param name="Public">From the form that is sent to the public page that has been read after it.</param>
public sealed record SaveTimes(double Saved, double Public, bool IsStale);
