namespace NumeriqueEnCommuns.Search;

/// <summary>The things that have all words of a query. They are put in order only as far as they are asked for.</summary>
public sealed class Matches
{
    public static readonly Matches None = new([], [], [], new TypedQuery(null));

    private readonly IReadOnlyList<SearchedThing> things;
    private readonly List<Place>[] places = [.. Enum.GetValues<ThingKind>().Select(_ => new List<Place>())];
    private readonly TypedQuery query;

    /// <param name="kinds">Of each of the things.</param>
    /// <param name="standings">Of each of the things.</param>
    internal Matches(IReadOnlyList<SearchedThing> things, ReadOnlySpan<ThingKind> kinds, ReadOnlySpan<Standing> standings, TypedQuery query)
    {
        (this.things, this.query) = (things, query);
        var terms = query.Terms.Count;
        for (var thing = 0; thing < standings.Length; thing++)
        {
            if (standings[thing].Terms == terms)
                places[(int)kinds[thing]].Add(new Place(standings[thing].TermsInTitle == terms, standings[thing].Score, thing));
        }
    }

    public int Count => places.Sum(kind => kind.Count);

    /// <summary>The kind that holds the best match first.</summary>
    public IEnumerable<ThingKind> Kinds => Enum.GetValues<ThingKind>().Where(kind => CountOf(kind) > 0).OrderBy(kind => places[(int)kind].Min());

    public int CountOf(ThingKind kind) => places[(int)kind].Count;

    /// <summary>The best of a kind, best first.</summary>
    public Found[] Best(ThingKind kind, int most) => [.. First(most, places[(int)kind]).Select(place => new Found(things[place.Thing], query))];

    /// <summary>A few of thousands are found without putting the others in order.</summary>
    private static IEnumerable<Place> First(int most, List<Place> places)
    {
        if (most >= places.Count)
            return places.Order();

        var lastFirst = new PriorityQueue<Place, Place>(most, Comparer<Place>.Create((one, other) => other.CompareTo(one)));
        foreach (var place in places)
        {
            if (lastFirst.Count < most)
                lastFirst.Enqueue(place, place);
            else if (place.CompareTo(lastFirst.Peek()) < 0)
                lastFirst.EnqueueDequeue(place, place);
        }

        return lastFirst.UnorderedItems.Select(item => item.Element).Order();
    }

    /// <summary>
    /// Where a thing stands among the others, best first: what has all words in its title, then by score, then in the order of the
    /// programme. In one number, since thousands are compared: from the top a bit, the bits of a score that is not negative, the thing.
    /// </summary>
    private readonly record struct Place : IComparable<Place>
    {
        private readonly ulong rank;

        public Place(bool isTitled, float score, int thing) =>
            rank = (isTitled ? 0 : 1UL << 63) | (ulong)(int.MaxValue - BitConverter.SingleToInt32Bits(score)) << 32 | (uint)thing;

        public int Thing => (int)(uint)rank;

        public int CompareTo(Place other) => rank.CompareTo(other.rank);
    }
}
