using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Tests.Data;

/// <summary>The models that the site starts with were worked out ahead: they have to be what the mappings say.</summary>
public sealed class CompiledModelTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public void That_of_the_programme_is_what_the_mappings_say() =>
        Same(new ProgrammeDb(OptionsOf<ProgrammeDb>()), new MappedProgrammeDb(OptionsOf<MappedProgrammeDb>()));

    [Fact]
    public void That_of_accounts_is_what_the_mappings_and_the_site_s_settings_say() =>
        Same(new AccountsDb(OptionsOf<AccountsDb>()), new MappedAccountsDb(OptionsOf<MappedAccountsDb>()));

    private DbContextOptions<T> OptionsOf<T>() where T : DbContext => new DbContextOptionsBuilder<T>().UseSqlite().UseApplicationServiceProvider(site.Services).Options;

    private static void Same(DbContext compiled, DbContext mapped)
    {
        using (compiled)
        using (mapped)
        {
            Assert.NotEqual(compiled.Model.GetType(), mapped.Model.GetType());
            Assert.Equal(mapped.Model.ToDebugString(MetadataDebugStringOptions.LongDefault), compiled.Model.ToDebugString(MetadataDebugStringOptions.LongDefault));
        }
    }

    /// <summary>No model is worked out ahead for this one.</summary>
    private sealed class MappedProgrammeDb(DbContextOptions<MappedProgrammeDb> options) : ProgrammeDb(options);

    private sealed class MappedAccountsDb(DbContextOptions<MappedAccountsDb> options) : AccountsDb(options);
}
