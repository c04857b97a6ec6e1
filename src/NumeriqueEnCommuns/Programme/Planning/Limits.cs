using static NumeriqueEnCommuns.Programme.FrenchText;

namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>What a session may not step over: the days of the edition, the hours of its venue and of its block.</summary>
internal static class Limits
{
    public static IEnumerable<Clash> Of(Plan plan, Proposal proposal) =>
        new[] { OfTheEdition(plan.Edition, proposal), OfTheVenue(plan, proposal), OfTheBlock(proposal) }.OfType<Clash>();

    private static Clash? OfTheEdition(Edition edition, Proposal proposal)
    {
        var placing = proposal.Placing;
        if (placing.Day >= edition.EveStarts && placing.EndsOn <= edition.Ends || proposal.PlacingOfBlock?.Day == placing.Day)
            return null;

        return new(
            ProblemKind.OutsideTheEdition,
            () => $"{Quoted(proposal.Title)} est prévue le {DayAndYear(placing.Day)}, en dehors de l’édition, qui va du {Day(edition.EveStarts)} au {DayAndYear(edition.Ends)}.",
            () => "en dehors de l’édition");
    }

    private static Clash? OfTheVenue(Plan plan, Proposal proposal)
    {
        if (proposal.Place.Venue is not { } venue || !Openings.AreKnown(venue) || proposal.PlacingOfBlock is not null && proposal.IsHeldByItsBlock)
            return null;

        var openings = plan.OpeningsOf(venue);
        var outside = Engagement.OfAll(proposal).FirstOrDefault(one => one.IsExact && !openings.Any(opening => opening.Contains(one.Span)));
        return outside is null ? null : Closed(outside, venue);
    }

    private static Clash Closed(Engagement outside, Venue venue)
    {
        var name = MeetingWords.NameOf(venue);
        string OpenHours() => Openings.OnDay(venue, outside.Day);
        string Sentence() => $"{Quoted(outside.Of.Title)} se tient le {Day(outside.Day)} ({outside.Hours})";
        return venue.Hours.Exists(hours => hours.Day == outside.Day)
            ? new(ProblemKind.VenueClosed, () => $"{Sentence()}, en dehors des heures d’ouverture du lieu ({name} : {OpenHours()}).", () => $"en dehors des heures d’ouverture ({OpenHours()})")
            : new(ProblemKind.VenueClosed, () => $"{Sentence()}, alors que le lieu est fermé ce jour-là ({name}).", () => "lieu fermé ce jour-là");
    }

    private static Clash? OfTheBlock(Proposal proposal)
    {
        if (proposal is not { Block: { } block, PlacingOfBlock: { } placing } || placing.Day == proposal.Placing.Day && Holds(placing, proposal.Placing))
            return null;

        string Which() => placing.Day != proposal.Placing.Day
            ? $"un autre jour que son bloc {Quoted(block.Title)} ({Day(placing.Day)})"
            : $"en dehors des heures de son bloc {Quoted(block.Title)} ({Hours(placing.StartsAt!.Value, placing.EndsAt)})";
        return new(
            ProblemKind.OutsideItsBlock,
            () => $"{Quoted(proposal.Title)} ({proposal.Placing.When}) se tient {Which()}.",
            () => "en dehors de son bloc");
    }

    private static bool Holds(Placing block, Placing talk) =>
        block.Spans.Count == 0 || talk.Spans.All(span => block.Spans.Any(of => of.Contains(span)));
}
