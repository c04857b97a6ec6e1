using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal.Fields;

namespace NumeriqueEnCommuns.Journal.Subjects;

/// <summary>One kind of thing as the journal sees it: which fields it has, how it is found, made and taken away.</summary>
public abstract class Subject
{
    public abstract SubjectKind Kind { get; }

    /// <summary>In the order in which they are shown, and written.</summary>
    public abstract IReadOnlyList<Field> Fields { get; }

    public Field Field(string name) => Fields.Single(field => field.Name == name);

    public abstract int IdOf(object thing);

    public abstract string NameOf(object thing);

    /// <summary>Tracked, with all that its fields read. Null where it does not exist.</summary>
    public abstract Task<object?> FindAsync(ProgrammeDb db, int id, CancellationToken cancellation = default);

    /// <summary>Those that exist, by id, each as it is found alone; in a fixed number of commands.</summary>
    public abstract Task<IReadOnlyDictionary<int, object>> FindAllAsync(ProgrammeDb db, IReadOnlyCollection<int> ids, CancellationToken cancellation = default);

    /// <summary>As the database holds them, whatever is tracked.</summary>
    public abstract Task<IReadOnlyList<object>> ReadAsync(ProgrammeDb db, IReadOnlyCollection<int> ids, CancellationToken cancellation = default);

    /// <summary>A new one; the values have been found good. Fields that may change are written afterwards.</summary>
    public abstract object New(int id, IReadOnlyDictionary<string, string?> values, References references);

    /// <summary>Why it cannot be deleted; nothing where it can.</summary>
    public abstract Task<IReadOnlyList<Obstacle>> ObstaclesToDeletionAsync(ProgrammeDb db, int id, CancellationToken cancellation = default);

    /// <summary>The largest id in use.</summary>
    public abstract Task<int> LastIdAsync(ProgrammeDb db, CancellationToken cancellation = default);

    public IReadOnlyDictionary<string, string?> ValuesOf(object thing) => Fields.ToDictionary(field => field.Name, field => field.Read(thing));
}
