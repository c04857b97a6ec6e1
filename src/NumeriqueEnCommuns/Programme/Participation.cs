namespace NumeriqueEnCommuns.Programme;

public enum Role { Speaker, Moderator, Facilitator }

/// <summary>A speaker in a session, with what the programme prints beside the name there.</summary>
public sealed class Participation
{
    public int Id { get; private set; }
    public required Speaker Speaker { get; init; }
    public required Role Role { get; set; }
    public required int Order { get; set; }
    public string? Affiliation { get; set; }

    /// <summary>« Sous réserve ».</summary>
    public bool Tentative { get; set; }
}
