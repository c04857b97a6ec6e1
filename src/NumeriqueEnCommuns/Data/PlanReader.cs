using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Data;

/// <summary>Reads the <see cref="Plan"/> for those who ask for nothing else.</summary>
public static class PlanReader
{
    public static async Task<Plan> ReadAsync(ProgrammeDb db, CancellationToken cancellation = default) =>
        (await WorkingProgramme.ReadAsync(db, cancellation)).Plan;
}
