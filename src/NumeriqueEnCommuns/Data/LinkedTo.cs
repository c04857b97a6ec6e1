using Microsoft.EntityFrameworkCore;

namespace NumeriqueEnCommuns.Data;

/// <summary>
/// In questions to the database that every save and every form asks, the id of what a row is linked to, from the row's own column, which
/// has an index: a question that goes through the linked thing joins its table and looks at every row.
/// </summary>
internal static class LinkedTo
{
    public const string Parent = "ParentId", Room = "RoomId", Venue = "VenueId", Track = "TrackId", Format = "FormatId";
    public const string Session = "SessionId", Speaker = "SpeakerId", MergedInto = "MergedIntoId";
}
