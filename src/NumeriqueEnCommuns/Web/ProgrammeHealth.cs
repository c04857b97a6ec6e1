using Microsoft.Extensions.Diagnostics.HealthChecks;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

/// <summary>Healthy when the programme is in memory and the database answers; degraded when only the former is true, since pages are still served.</summary>
public sealed class ProgrammeHealth(CurrentProgramme current, ProgrammeDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!current.IsRead)
            return HealthCheckResult.Unhealthy("The programme is not in memory.");

        return await db.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded("The database does not answer.");
    }
}
