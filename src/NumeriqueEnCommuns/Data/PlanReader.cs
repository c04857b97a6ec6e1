using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Data;

/// <summary>Reads the whole programme into a <see cref="Plan"/>: four questions to the database however much there is.</summary>
public static class PlanReader
{
    public static async Task<Plan> ReadAsync(ProgrammeDb db, CancellationToken cancellation = default) => (await WorkingProgramme.ReadAsync(db, cancellation)).Plan;
}
