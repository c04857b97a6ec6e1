namespace NumeriqueEnCommuns.Journal.Subjects;

public static class AllSubjects
{
    private static readonly Dictionary<SubjectKind, Subject> ByKind = new Subject[]
    {
        new SessionSubject(), new SpeakerSubject(), new VenueSubject(), new RoomSubject(),
        new TrackSubject(), new FormatSubject(), new PageSubject(), new EditionSubject(),
    }.ToDictionary(subject => subject.Kind);

    public static Subject Of(SubjectKind kind) => ByKind[kind];
}
