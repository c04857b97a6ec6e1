using System.Text.Encodings.Web;
using NumeriqueEnCommuns.Agenda;

namespace NumeriqueEnCommuns.Web.Carrying;

/// <summary>The addresses of a page with other agendas, encoded for it: what stands around the agenda is the same for all of its stars.</summary>
internal sealed class StarAddresses(Carried carried, PageAddress page, CarryingLinks links, HtmlEncoder encoder)
{
    private (string Before, string After)? around;

    public string With(AgendaCode agenda)
    {
        if (agenda.IsEmpty)
            return encoder.Encode(links.Along(page.With(agenda, carried.OtherAgenda), Carried.AgendaKey));

        var (before, after) = around ??= Around();
        return $"{before}{agenda}{after}";
    }

    private (string Before, string After) Around()
    {
        var (before, after) = page.AroundAgenda(carried.OtherAgenda);
        return (encoder.Encode(before), encoder.Encode(links.Along(before + after, Carried.AgendaKey)[before.Length..]));
    }
}
