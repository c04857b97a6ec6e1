using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Search;

namespace NumeriqueEnCommuns.Data;

public class ProgrammeDb : DbContext
{
    public ProgrammeDb(DbContextOptions<ProgrammeDb> options) : base(options) { }

    protected ProgrammeDb(DbContextOptions options) : base(options) { }

    internal const string PlainFunction = "plain";

    public DbSet<Edition> Editions => Set<Edition>();
    public DbSet<Venue> Venues => Set<Venue>();
    public DbSet<Room> Rooms => Set<Room>();
    public DbSet<Track> Tracks => Set<Track>();
    public DbSet<Format> Formats => Set<Format>();
    public DbSet<Speaker> Speakers => Set<Speaker>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<Page> Pages => Set<Page>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<PublicAddress> Addresses => Set<PublicAddress>();

    /// <summary>Saves what the journal records beside it, or what fills an empty database.</summary>
    internal Task<int> SaveJournaledAsync(CancellationToken cancellation = default) => base.SaveChangesAsync(true, cancellation);

    /// <summary>Closed: a change that the journal would not know of could not be undone, nor told to anybody.</summary>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("The programme is changed through Journal.Edits.");

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("The programme is changed through Journal.Edits.");

    /// <summary>In questions to the database: what <see cref="SearchedWords.Plain"/> makes of a text. SQLite calls that; PostgreSQL has a function of its own.</summary>
    public static string Plain(string? text) => throw new NotSupportedException("Only the database knows.");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ProgrammeDb).Assembly, type => type.Namespace == typeof(ProgrammeDb).Namespace);
        modelBuilder.HasDbFunction(() => Plain(null)).HasName(PlainFunction);
    }
}
