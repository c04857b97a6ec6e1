using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// What a visitor has chosen and takes along from page to page in the address alone: the agenda, what is needed to come, and
/// in a rehearsal the moment. Nothing of it is kept by the server, and nothing in a cookie.
/// </summary>
public sealed partial class Carried
{
    public const string AgendaKey = "agenda";
    public const string ShiftKey = "decalage";

    /// <summary>A hundred years.</summary>
    private const int MostMinutes = 100 * 366 * 24 * 60;

    private readonly Needs needs = Needs.None;

    public Carried(IHttpContextAccessor accessor, Needs needs)
    {
        if (accessor.HttpContext is not { } http || http.Request.Path.StartsWithSegments(AdminCaching.Path))
            return;

        this.needs = needs;
        Agenda = AgendaCode.Read(http.Request.Query[AgendaKey]) is { IsEmpty: false } agenda ? agenda : null;
        Shift = ReadShift(http.Request.Query[ShiftKey]);
    }

    /// <summary>Null where none is carried. The page of an agenda carries its own.</summary>
    public AgendaCode? Agenda { get; set; }

    /// <summary>On the page that shows two agendas, the one that is not carried.</summary>
    public AgendaCode? OtherAgenda { get; set; }

    /// <summary>How far the site's clock stands from the true one; null outside of a rehearsal.</summary>
    public TimeSpan? Shift { get; }

    /// <summary>Whether the page is made for whoever asks: nobody else would ask for the same.</summary>
    public bool IsOnesOwn => Agenda is not null || Shift is not null;

    public IEnumerable<KeyValuePair<string, string?>> Choices => Of(Agenda, Shift);

    public IEnumerable<KeyValuePair<string, string?>> With(AgendaCode? agenda) => Of(agenda, Shift);

    /// <param name="shift">Null to leave the rehearsal. Seconds are dropped, so that the site's minutes still begin with the true ones.</param>
    public IEnumerable<KeyValuePair<string, string?>> With(TimeSpan? shift) => Of(Agenda, shift);

    /// <summary>The same address with all that is carried; files and other sites take nothing along.</summary>
    public string Along(string address)
    {
        if (!Choices.Any() || !address.StartsWith('/'))
            return address;

        var (path, fragment) = Split(address);
        return Path.HasExtension(path.Split('?')[0]) ? address : QueryHelpers.AddQueryString(path, Choices.Where(choice => !IsSaidBy(path, choice.Key))) + fragment;
    }

    /// <summary>The same for all links of a text.</summary>
    public string AlongIn(string html) =>
        Choices.Any() ? LinkInText().Replace(html, link => HtmlEncoder.Default.Encode(Along(WebUtility.HtmlDecode(link.Value)))) : html;

    private IEnumerable<KeyValuePair<string, string?>> Of(AgendaCode? agenda, TimeSpan? shift)
    {
        if (agenda is { IsEmpty: false })
            yield return new(AgendaKey, agenda.Text);
        if (!needs.IsEmpty)
            yield return new(Needs.Key, needs.Value);
        if (shift is { } moved)
            yield return new(ShiftKey, Math.Ceiling(moved.TotalMinutes).ToString(CultureInfo.InvariantCulture));
    }

    private static (string Path, string Fragment) Split(string address) =>
        address.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? (address[..hash], address[hash..]) : (address, "");

    private static bool IsSaidBy(string path, string key) => path.Contains($"?{key}=", StringComparison.Ordinal) || path.Contains($"&{key}=", StringComparison.Ordinal)
        || key == AgendaKey && new PathString(path.Split('?')[0]).StartsWithSegments(AgendaPath.Root);

    private static TimeSpan? ReadShift(string? minutes) =>
        int.TryParse(minutes, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is not 0 and > -MostMinutes and < MostMinutes
            ? TimeSpan.FromMinutes(number)
            : null;

    [GeneratedRegex("(?<=<a [^>]*href=\")/[^\"]*")]
    private static partial Regex LinkInText();
}
