using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>
/// Accounts, in the programme's database but with a history of their own: what happens to them is in no journal and no export.
/// A person has exactly one role, so it is a column of the account and not Identity's tables of roles.
/// </summary>
public class AccountsDb : IdentityUserContext<Account>
{
    public const string MigrationsTable = "__AccountsMigrations";

    public AccountsDb(DbContextOptions<AccountsDb> options) : base(options) { }

    protected AccountsDb(DbContextOptions options) : base(options) { }

    public DbSet<OneTimeLink> Links => Set<OneTimeLink>();

    /// <summary>With passkeys.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>(account =>
        {
            account.ToTable("Accounts");
            account.Property(row => row.DisplayName).HasMaxLength(Account.LongestName);
            account.Property(row => row.Role).HasConversion<string>().HasMaxLength(20);
        });
        builder.Entity<OneTimeLink>(link =>
        {
            link.ToTable("AccountLinks");
            link.Property(row => row.Purpose).HasConversion<string>().HasMaxLength(20);
            link.HasIndex(row => row.TokenHash).IsUnique();
            link.HasOne(row => row.Account).WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
