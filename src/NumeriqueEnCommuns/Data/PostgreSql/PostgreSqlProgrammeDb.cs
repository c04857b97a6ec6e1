using Microsoft.EntityFrameworkCore;

namespace NumeriqueEnCommuns.Data.PostgreSql;

/// <summary>The programme in PostgreSQL: the same model, with migrations of its own.</summary>
public sealed class PostgreSqlProgrammeDb(DbContextOptions<PostgreSqlProgrammeDb> options) : ProgrammeDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => PostgreSqlConventions.Apply(configurationBuilder);
}
