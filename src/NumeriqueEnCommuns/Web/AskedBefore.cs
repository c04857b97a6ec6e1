namespace NumeriqueEnCommuns.Web;

/// <summary>
/// Which addresses with filters were asked for lately. There is no end of them, and what nobody asks for a second time is not worth
/// a place in the cache. Remembers little, on purpose: two addresses that share a place make one of them be kept earlier or later.
/// </summary>
internal sealed class AskedBefore
{
    private const int Places = 8192;

    private readonly int[] marks = new int[Places];

    /// <summary>Notes that it is asked for, and tells whether it was before.</summary>
    public bool Note(string address)
    {
        var mark = address.GetHashCode(StringComparison.Ordinal);
        ref var place = ref marks[(uint)mark % Places];
        return Interlocked.Exchange(ref place, mark) == mark;
    }
}
