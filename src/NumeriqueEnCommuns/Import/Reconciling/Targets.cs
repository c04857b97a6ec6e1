namespace NumeriqueEnCommuns.Import.Reconciling;

/// <summary>What was chosen for a name, else what is proposed.</summary>
internal sealed class Targets(Correspondence chosen, Correspondence proposed)
{
    public Target OfRoom(string name) => Of(name, chosen.Rooms, proposed.Rooms);

    public Target OfTrack(string name) => Of(name, chosen.Tracks, proposed.Tracks);

    public Target OfType(string name) => Of(name, chosen.Types, proposed.Types);

    private static Target Of(string name, IReadOnlyDictionary<string, string> chosen, IReadOnlyDictionary<string, string> proposed) =>
        Target.Parse(chosen.GetValueOrDefault(name)) ?? Target.Parse(proposed.GetValueOrDefault(name)) ?? Target.Nothing;
}
