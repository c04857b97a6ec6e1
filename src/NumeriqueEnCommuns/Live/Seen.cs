using System.Globalization;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Live;

/// <summary>How much of the programme a page shows: its version, and the last public change in it. Written « 12-340 ».</summary>
public readonly record struct Seen(long Version, long Revision)
{
    public static Seen Of(PublishedProgramme programme) => new(programme.Edition.ContentVersion, programme.Changes is [.., var last] ? last.Revision : 0);

    /// <summary>Null for what is no such mark.</summary>
    public static Seen? From(string? text) =>
        text?.Split('-') is [var version, var revision] && Number(version) is { } seenVersion && Number(revision) is { } seenRevision ? new Seen(seenVersion, seenRevision) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Version}-{Revision}");

    private static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
