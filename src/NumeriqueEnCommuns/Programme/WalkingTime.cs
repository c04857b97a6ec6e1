namespace NumeriqueEnCommuns.Programme;

/// <summary>From one venue to another and back, in minutes. Without steps it may take longer, or not be known.</summary>
public sealed record WalkingTime(int From, int To, int Minutes, int? StepFreeMinutes)
{
    public bool Links(int oneVenue, int otherVenue) =>
        (From, To) == (oneVenue, otherVenue) || (From, To) == (otherVenue, oneVenue);
}
