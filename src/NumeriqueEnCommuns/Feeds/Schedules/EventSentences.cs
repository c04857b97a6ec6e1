namespace NumeriqueEnCommuns.Feeds.Schedules;

/// <summary>What a description says where the format has no field; an import of the same file reads it back.</summary>
public static class EventSentences
{
    public const string OpenEnd = "Fin non annoncée.";
    public const string OnInvitation = "Sur invitation.";
}
