namespace NumeriqueEnCommuns.Journal;

/// <summary>The kinds of things whose changes are recorded, each whole in itself.</summary>
public enum SubjectKind { Session, Speaker, Venue, Room, Track, Format, Page, Edition }
