using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// Three questions, each answered by one word. Whether the process lives: else it is to be started anew. Whether it is ready, for
/// whoever shares visitors out between several: not while it stops, nor without its database. And, where there is but one, whether
/// it serves: without its database it still does, from memory.
/// </summary>
public static class HealthAnswers
{
    public const string Path = "/sante";
    public const string Alive = $"{Path}/vivant";
    public const string Ready = $"{Path}/pret";

    private const string Stopping = "stopping";

    public static void AddHealthAnswers(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<ProgrammeHealth>("programme")
        .AddCheck<StoppingHealth>(Stopping, tags: [Stopping]);

    public static void MapHealthAnswers(this WebApplication app)
    {
        app.MapHealthChecks(Path, new HealthCheckOptions { Predicate = check => !check.Tags.Contains(Stopping) });
        app.MapHealthChecks(Alive, new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks(Ready, new HealthCheckOptions { ResultStatusCodes = { [HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable } });
    }
}

/// <summary>Not ready from the moment when the process was asked to stop.</summary>
public sealed class StoppingHealth(IHostApplicationLifetime lifetime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(lifetime.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("The site stops.") : HealthCheckResult.Healthy());
}
