using static NumeriqueEnCommuns.Programme.FrenchText;

namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>Meetings in words: as a problem of both sessions, from the side of one, and in brief.</summary>
internal static class MeetingWords
{
    public static string Sentence(Meeting meeting, Plan plan) => meeting.Kind switch
    {
        ProblemKind.RoomTwice =>
            $"La salle {meeting.Mine.Room!.Name} est occupée deux fois {OnDay(meeting)} : {WithHours(First(meeting))} et {WithHours(Second(meeting))}.",
        ProblemKind.PersonTwice =>
            $"{meeting.Person!.Name} participe à deux sessions en même temps {OnDay(meeting)} : {WithHoursAndPlace(First(meeting))} et {WithHoursAndPlace(Second(meeting))}.",
        _ => OnTheWay(meeting, plan),
    };

    public static string FromMySide(Meeting meeting, Plan plan) => meeting.Kind switch
    {
        ProblemKind.RoomTwice =>
            $"La salle {meeting.Mine.Room!.Name} est déjà occupée {OnDay(meeting)} par {WithHours(meeting.Other)}.",
        ProblemKind.PersonTwice =>
            $"{meeting.Person!.Name} participe déjà {OnDay(meeting)} à {WithHoursAndPlace(meeting.Other)}.",
        _ => OnTheWay(meeting, plan),
    };

    public static string InBrief(Meeting meeting) => meeting switch
    {
        { Kind: ProblemKind.RoomTwice } => $"occupée par {Quoted(meeting.Other.Of.Title)}",
        { Kind: ProblemKind.PersonTwice, Other.Room: { } room } => $"{meeting.Person!.Name} est déjà en {room.Name}",
        { Kind: ProblemKind.PersonTwice } => $"{meeting.Person!.Name} participe déjà à {Quoted(meeting.Other.Of.Title)}",
        { Kind: ProblemKind.TooFarToWalk } => $"{meeting.Person!.Name} n’a que {Minutes(Gap(meeting))} entre {Places(meeting)}",
        _ => $"{meeting.Person!.Name} n’a pas le temps d’un accès de plain-pied entre {Places(meeting)}",
    };

    private static string OnTheWay(Meeting meeting, Plan plan)
    {
        var (from, to) = (First(meeting), Second(meeting));
        var walk = Meeting.WalkBetween(from, to, plan)!;
        var sentence = $"{meeting.Person!.Name} a {Minutes(Gap(meeting))} {OnDay(meeting)} pour aller de {Quoted(from.Of.Title)} ({PlaceOf(from)}, jusqu’à {Hour(from.Span.End)})"
            + $" à {Quoted(to.Of.Title)} ({PlaceOf(to)}, à {Hour(to.Span.Start)}) : ";
        if (meeting.Kind is ProblemKind.TooFarWithoutSteps)
            return $"{sentence}c’est assez à pied, mais un accès de plain-pied en demande {walk.StepFreeMinutes}.";

        var withoutSteps = walk.StepFreeMinutes is { } longer ? $", et {longer} par un accès de plain-pied" : "";
        return $"{sentence}il en faut {walk.Minutes} à pied{withoutSteps}.";
    }

    public static string WithHours(Engagement engagement) => $"{Quoted(engagement.Of.Title)} ({engagement.Hours})";

    private static string WithHoursAndPlace(Engagement engagement) =>
        engagement.Room is null && engagement.Venue is null ? WithHours(engagement) : $"{Quoted(engagement.Of.Title)} ({engagement.Hours}, {PlaceOf(engagement)})";

    /// <summary>The room says it within a venue; on the way between two, the venue does.</summary>
    private static string PlaceOf(Engagement engagement) =>
        engagement.Room is { } room && engagement.Venue is { } venue && room.Name != venue.Name ? $"{room.Name}, {NameOf(venue)}"
        : engagement.Room?.Name ?? NameOf(engagement.Venue!);

    public static string NameOf(Venue venue) => venue.ShortName ?? venue.Name;

    private static string OnDay(Meeting meeting) => $"le {Day(Second(meeting).Day)}";

    private static string Places(Meeting meeting) => $"{NameOf(First(meeting).Venue!)} et {NameOf(Second(meeting).Venue!)}";

    private static int Gap(Meeting meeting) => (int)meeting.Mine.Span.GapTo(meeting.Other.Span).TotalMinutes;

    private static string Minutes(int count) => Count(count, "minute", "minutes");

    private static Engagement First(Meeting meeting) => IsInOrder(meeting) ? meeting.Mine : meeting.Other;

    private static Engagement Second(Meeting meeting) => IsInOrder(meeting) ? meeting.Other : meeting.Mine;

    private static bool IsInOrder(Meeting meeting) =>
        (meeting.Mine.Span.Start, meeting.Mine.Family).CompareTo((meeting.Other.Span.Start, meeting.Other.Family)) <= 0;
}
