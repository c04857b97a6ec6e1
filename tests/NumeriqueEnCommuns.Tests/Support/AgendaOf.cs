using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>Agendas made by naming sessions.</summary>
public static class AgendaOf
{
    public static AgendaCode Agenda(this PublishedProgramme programme, params string[] slugs) =>
        AgendaCode.Of(slugs.Select(slug => programme.Session(slug)!.Id));

    public static AgendaCode Agenda(this Site site, params string[] slugs) => site.Programme.Agenda(slugs);
}
