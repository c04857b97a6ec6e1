using System.Globalization;
using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web.Carrying;

/// <summary>
/// What a visitor has chosen and takes along from page to page in the address alone: the agenda, what is needed to come, and
/// in a rehearsal the moment. Nothing of it is kept by the server, and nothing in a cookie.
/// </summary>
public sealed class Carried
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

    public bool IsNothing => Agenda is null && needs.IsEmpty && Shift is null;

    public IEnumerable<KeyValuePair<string, string>> Choices
    {
        get
        {
            if (Agenda is { IsEmpty: false })
                yield return new(AgendaKey, Agenda.Text);
            if (!needs.IsEmpty)
                yield return new(Needs.Key, needs.Value);
            if (Shift is { } moved)
                yield return new(ShiftKey, Minutes(moved));
        }
    }

    /// <summary>The same address with all that is carried and that it does not say itself.</summary>
    public string Along(string address) => new CarryingLinks(this).Along(address);

    /// <summary>Seconds are dropped, so that the site's minutes still begin with the true ones.</summary>
    public static string Minutes(TimeSpan shift) => Math.Ceiling(shift.TotalMinutes).ToString(CultureInfo.InvariantCulture);

    private static TimeSpan? ReadShift(string? minutes) =>
        int.TryParse(minutes, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is not 0 and > -MostMinutes and < MostMinutes
            ? TimeSpan.FromMinutes(number)
            : null;
}
