namespace NumeriqueEnCommuns.Web;

/// <summary>
/// Which addresses with filters were asked for lately. There is no end of them, and what nobody asks for a second time is not worth
/// a place in the cache. Remembers little, on purpose: of two addresses that share a place and are asked for in turn, neither is kept.
/// </summary>
internal sealed class AskedBefore
{
    private const int Places = 8192;

    private readonly int[] marks = new int[Places];
    private readonly bool[] areAgain = new bool[Places];

    public void Note(string address)
    {
        var (mark, place) = Find(address);
        areAgain[place] = Interlocked.Exchange(ref marks[place], mark) == mark;
    }

    /// <summary>Whether it was noted twice at least.</summary>
    public bool IsAskedAgain(string address)
    {
        var (mark, place) = Find(address);
        return marks[place] == mark && areAgain[place];
    }

    private static (int Mark, uint Place) Find(string address)
    {
        var mark = address.GetHashCode(StringComparison.Ordinal);
        return (mark, (uint)mark % Places);
    }
}
