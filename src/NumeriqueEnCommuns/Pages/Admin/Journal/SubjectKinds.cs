using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Pages.Admin.Journal;

public static class SubjectKinds
{
    public static IReadOnlyList<SubjectKind> All { get; } = Enum.GetValues<SubjectKind>();

    /// <summary>As addresses write it: « session ». Null where there is no such kind; a number is none.</summary>
    public static SubjectKind? Parse(string? text) =>
        All.Where(kind => InAddress(kind) == text).Select(kind => (SubjectKind?)kind).FirstOrDefault();

    public static string Plural(SubjectKind kind) => kind switch
    {
        SubjectKind.Session => "Sessions",
        SubjectKind.Speaker => "Intervenant·e·s",
        SubjectKind.Venue => "Lieux",
        SubjectKind.Room => "Salles",
        SubjectKind.Track => "Parcours",
        SubjectKind.Format => "Formats",
        SubjectKind.Page => "Pages",
        _ => "Éditions",
    };

    public static string InAddress(SubjectKind kind) => kind.ToString().ToLowerInvariant();
}
