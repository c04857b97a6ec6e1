namespace NumeriqueEnCommuns.Published;

public static class FormerRooms
{
    /// <summary>The room whose page had this last word of its address, so that a screen or a sheet that was set up before still finds it.</summary>
    public static PublishedRoom? RoomOnceAt(this PublishedProgramme programme, string slug) =>
        programme.FormerAddresses
            .Where(former => former.Key.StartsWith("/lieux/", StringComparison.Ordinal) && former.Key.EndsWith($"/{slug}", StringComparison.Ordinal))
            .Select(former => programme.Rooms.FirstOrDefault(room => room.Path == former.Value))
            .FirstOrDefault(room => room is not null);
}
