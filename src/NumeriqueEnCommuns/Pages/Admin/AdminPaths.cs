using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Pages.Admin;

/// <summary>Where each kind of thing is edited.</summary>
public static class AdminPaths
{
    public const string Content = "/admin/contenus";
    public const string Sessions = "/admin/sessions";
    public const string Speakers = "/admin/intervenants";
    public const string Venues = "/admin/lieux";
    public const string Tracks = "/admin/parcours";
    public const string Formats = "/admin/formats";
    public const string Pages = "/admin/pages";
    public const string Edition = "/admin/edition";
    public const string Import = "/admin/import";
    public const string Backups = "/admin/sauvegardes";
    public const string Download = "/admin/edition/telecharger";

    public static string Of(SubjectKind kind, int id) => kind switch
    {
        SubjectKind.Session => $"{Sessions}/{id}",
        SubjectKind.Speaker => $"{Speakers}/{id}",
        SubjectKind.Venue => $"{Venues}/{id}",
        SubjectKind.Room => $"/admin/salles/{id}",
        SubjectKind.Track => $"{Tracks}/{id}",
        SubjectKind.Format => $"{Formats}/{id}",
        SubjectKind.Page => $"{Pages}/{id}",
        _ => Edition,
    };

    /// <summary>The list that such a thing is found in.</summary>
    public static string ListOf(SubjectKind kind) => kind switch
    {
        SubjectKind.Session => Sessions,
        SubjectKind.Speaker => Speakers,
        SubjectKind.Venue or SubjectKind.Room => Venues,
        SubjectKind.Track => Tracks,
        SubjectKind.Format => Formats,
        SubjectKind.Page => Pages,
        _ => Content,
    };

    /// <summary>« /admin/historique/session/12 »: all that ever happened to it, also when it is gone.</summary>
    public static string HistoryOf(SubjectKind kind, int id) => $"/admin/historique/{kind.ToString().ToLowerInvariant()}/{id}";
}
