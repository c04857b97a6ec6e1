using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Journal.Subjects;

/// <summary>What all kinds of things share.</summary>
public abstract class SubjectOf<T> : Subject where T : class
{
    private const string Id = "Id";

    /// <summary>With the navigations that the fields read.</summary>
    protected abstract IQueryable<T> Whole(IQueryable<T> things);

    protected abstract string Called(T thing);

    public override int IdOf(object thing) => (int)typeof(T).GetProperty(Id)!.GetValue(thing)!;

    public override string NameOf(object thing) => Called((T)thing);

    public override async Task<object?> FindAsync(ProgrammeDb db, int id, CancellationToken cancellation = default) =>
        await Whole(db.Set<T>()).AsSplitQuery().SingleOrDefaultAsync(thing => EF.Property<int>(thing, Id) == id, cancellation);

    public override async Task<IReadOnlyDictionary<int, object>> FindAllAsync(ProgrammeDb db, IReadOnlyCollection<int> ids, CancellationToken cancellation = default) =>
        (await Whole(db.Set<T>()).AsSplitQuery().Where(thing => ids.Contains(EF.Property<int>(thing, Id))).ToListAsync(cancellation)).ToDictionary(IdOf, thing => (object)thing);

    public override async Task<IReadOnlyList<object>> ReadAsync(ProgrammeDb db, IReadOnlyCollection<int> ids, CancellationToken cancellation = default) =>
        await Whole(db.Set<T>()).AsSplitQuery().AsNoTrackingWithIdentityResolution().Where(thing => ids.Contains(EF.Property<int>(thing, Id))).ToListAsync(cancellation);

    public override async Task<int> LastIdAsync(ProgrammeDb db, CancellationToken cancellation = default) =>
        await db.Set<T>().MaxAsync(thing => (int?)EF.Property<int>(thing, Id), cancellation) ?? 0;

    /// <summary>The sessions that depend on it.</summary>
    protected static async Task<IReadOnlyList<Obstacle>> InUseAsync(
        ProgrammeDb db, Expression<Func<Programme.Session, bool>> usedBy, CancellationToken cancellation) =>
        Obstacle.Of(
            await db.Sessions.Where(usedBy).OrderBy(session => session.Id).Select(session => new NamedThing(SubjectKind.Session, session.Id, session.Title)).ToListAsync(cancellation),
            "session en dépend", "sessions en dépendent");
}
