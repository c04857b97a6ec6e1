namespace NumeriqueEnCommuns.Agenda;

/// <summary>
/// A selection of sessions as a word that can be sent, printed or read aloud: a digit for the version, the sessions, two
/// characters of checksum, all in the alphabet of Crockford's base 32 (https://www.crockford.com/base32.html).
/// Version 1 writes the ids in ascending order as the gaps between them, each gap less one as an exponential Golomb code of
/// order 3, five bits to a character, the last one filled with zeros: ten sessions among a hundred take about eleven characters.
/// Read without regard to case, hyphens and look-alikes (« O » for 0, « I » and « L » for 1).
/// </summary>
public sealed class AgendaCode
{
    /// <summary>Enough for a week.</summary>
    public const int MostSessions = 300;

    private const char Version = '1';

    /// <summary>Three hundred ids of a million and more take no longer; a QR code holds it.</summary>
    private const int LongestText = 2000;

    public static readonly AgendaCode Empty = Of([]);

    private readonly int[] ids;

    /// <param name="ids">Ascending, each once.</param>
    private AgendaCode(int[] ids)
    {
        this.ids = ids;
        var body = Version + Base32.Write(GapBits.Write(ids));
        Text = body + Checksum.Of(body);
    }

    public string Text { get; }

    /// <summary>Ids of sessions, ascending; those that are public no more included, so that they come back with their session.</summary>
    public IReadOnlyCollection<int> Ids => ids;

    public bool IsEmpty => ids.Length == 0;

    public bool IsFull => ids.Length >= MostSessions;

    /// <param name="ids">From one on.</param>
    public static AgendaCode Of(IEnumerable<int> ids) => new([.. ids.Where(id => id > 0).Distinct().Take(MostSessions).Order()]);

    /// <summary>Null where a character is missing, too many or another one.</summary>
    public static AgendaCode? Read(string? written)
    {
        if (written is null || written.Length > LongestText || Base32.Cleaned(written) is not { Length: > Checksum.Length } text)
            return null;

        var (body, check) = (text[..^Checksum.Length], text[^Checksum.Length..]);
        if (body[0] != Version || Checksum.Of(body) != check || GapBits.Read(Base32.Read(body.AsSpan(1))) is not { } ids)
            return null;

        return ids.Count <= MostSessions ? new AgendaCode([.. ids]) : null;
    }

    public bool Contains(int id) => Array.BinarySearch(ids, id) >= 0;

    /// <param name="id">From one on; a full agenda stays as it is.</param>
    public AgendaCode With(int id)
    {
        var place = ~Array.BinarySearch(ids, id);
        return place < 0 || IsFull ? this : new([.. ids[..place], id, .. ids[place..]]);
    }

    public AgendaCode Without(int id) => new(Array.FindAll(ids, other => other != id));

    /// <summary>All of both, to be shown: no address is made of it.</summary>
    public AgendaCode And(AgendaCode other) => new([.. ids.Union(other.ids).Order()]);

    public override string ToString() => Text;
}
