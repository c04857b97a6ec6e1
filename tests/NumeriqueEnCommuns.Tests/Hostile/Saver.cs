using System.Net;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Pages.Admin;

namespace NumeriqueEnCommuns.Tests.Hostile;

/// <summary>Somebody who saves one thing after the other, never the same text twice, until the site is gone; keeps what was acknowledged.</summary>
internal sealed class Saver(SubjectKind kind, string formField, string fieldName, int id)
{
    private readonly string name = $"{kind} {id}";
    private int number;

    /// <summary>Of which the site said that it was stored.</summary>
    public List<string> Acknowledged { get; } = [];

    /// <summary>What the row is known to hold.</summary>
    public string? Stored { get; set; }

    /// <summary>Sent when the site was killed: it may be stored or not, but whole.</summary>
    public string? Unsure { get; private set; }

    public SubjectKind Kind => kind;

    public int Id => id;

    public string FieldName => fieldName;

    /// <param name="administrator">Of the site as it runs now.</param>
    /// <param name="saved">Called after each save that the site acknowledged.</param>
    public async Task SaveUntilKilledAsync(Organiser administrator, Action saved)
    {
        Unsure = null;
        try
        {
            while (true)
                await SaveAsync(administrator, saved);
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            // the site was killed under it
        }
    }

    private async Task SaveAsync(Organiser administrator, Action saved)
    {
        var path = AdminPaths.Of(kind, id);
        var page = await administrator.OpenAsync(path);
        Unsure = $"{name}, enregistrement {++number}";
        using var answer = await administrator.SubmitAsync(page, path, [new(formField, Unsure), .. Long()]);
        // on a machine that has no time, the others held the database too long: refused in words, and nothing stored
        var isRefused = answer.StatusCode is HttpStatusCode.ServiceUnavailable;
        Assert.True(isRefused || answer.StatusCode is HttpStatusCode.Redirect, $"{answer.StatusCode}");
        if (isRefused)
        {
            Unsure = null;
            return;
        }

        Acknowledged.Add(Stored = Unsure);
        Unsure = null;
        saved();
    }

    /// <summary>A save of many pages of the file, now and then.</summary>
    private IEnumerable<KeyValuePair<string, string>> Long() =>
        kind is SubjectKind.Session && number % 3 == 0 ? [new("Form.Abstract", string.Join(' ', Enumerable.Range(number, 6000)))] : [];

    public static IReadOnlyList<Saver> Three() =>
    [
        new(SubjectKind.Session, "Form.Title", SessionSubject.Title, 24),
        new(SubjectKind.Session, "Form.Title", SessionSubject.Title, 25),
        new(SubjectKind.Speaker, "Form.Name", SpeakerSubject.Name, 7),
    ];
}
