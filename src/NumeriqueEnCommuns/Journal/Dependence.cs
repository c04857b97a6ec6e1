namespace NumeriqueEnCommuns.Journal;

/// <summary>Which kinds of things need others to be there first: a room its venue, a session all of them. Things are made in this order, and taken away in the opposite one.</summary>
public static class Dependence
{
    private static readonly SubjectKind[] Order =
        [SubjectKind.Edition, SubjectKind.Page, SubjectKind.Venue, SubjectKind.Room, SubjectKind.Track, SubjectKind.Format, SubjectKind.Speaker, SubjectKind.Session];

    public static int RankOf(SubjectKind kind) => Array.IndexOf(Order, kind);
}
