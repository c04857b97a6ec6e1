using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Pages.Admin.Journal;

/// <summary>One thing within a revision, with all that changed of it. The name is the one it had then.</summary>
public sealed record ThingView(SubjectKind Kind, int Id, string Name, IReadOnlyList<LineView> Lines);

/// <summary>A thing as a part of its revision shows it.</summary>
public sealed record ThingIn(RevisionView Revision, ThingView Thing);

/// <summary>Another revision, as one names it in passing.</summary>
public sealed record RevisionMention(long Id, string Who, string When);

/// <summary>One save in words.</summary>
public sealed record RevisionView(long Id, DateTime Utc, string When, string Who, IReadOnlyList<ThingView> Things)
{
    /// <summary>The earlier one that this one takes back, in whole or in part.</summary>
    public long? Undoes { get; init; }

    /// <summary>Those that take back this one, in whole or in part.</summary>
    public IReadOnlyList<RevisionMention> UndoneBy { get; init; } = [];

    /// <summary>Things that it touched too and that are not shown here.</summary>
    public int OtherThings { get; init; }

    public string Path => $"/admin/journal/{Id}";

    public IEnumerable<LineView> Lines => Things.SelectMany(thing => thing.Lines);

    public bool IsUndone => Lines.All(line => line.IsUndone);

    public bool HasSeveralLines => OtherThings > 0 || Lines.Skip(1).Any();

    /// <summary>Taking it back only brings back what was deleted.</summary>
    public bool IsDeletion => Lines.All(line => line.Event is LineEvent.Deleted);
}
