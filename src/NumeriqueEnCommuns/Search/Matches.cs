namespace NumeriqueEnCommuns.Search;

/// <summary>The things that have all words of a query. They are put in order only as far as they are asked for.</summary>
public sealed class Matches
{
    public static readonly Matches None = new([], [], new TypedQuery(null));

    private readonly IReadOnlyList<SearchedThing> things;
    private readonly ILookup<ThingKind, Place> places;
    private readonly TypedQuery query;

    internal Matches(IReadOnlyList<SearchedThing> things, ReadOnlySpan<Standing> standings, TypedQuery query)
    {
        (this.things, this.query) = (things, query);
        List<Place> found = [];
        for (var thing = 0; thing < standings.Length; thing++)
        {
            if (standings[thing].Terms == query.Terms.Count)
                found.Add(new Place(standings[thing].TermsInTitle == query.Terms.Count, standings[thing].Score, thing));
        }

        Count = found.Count;
        places = found.ToLookup(place => things[place.Thing].Kind);
    }

    /// <summary>Best first: what has all words in its title, then by score, then in the order of the programme.</summary>
    private readonly record struct Place(bool IsTitled, double Score, int Thing) : IComparable<Place>
    {
        public int CompareTo(Place other) =>
            IsTitled != other.IsTitled ? other.IsTitled.CompareTo(IsTitled)
            : Score != other.Score ? other.Score.CompareTo(Score)
            : Thing.CompareTo(other.Thing);
    }

    public int Count { get; }

    /// <summary>The kind that holds the best match first.</summary>
    public IEnumerable<ThingKind> Kinds => places.OrderBy(kind => kind.Min()).Select(kind => kind.Key);

    public int CountOf(ThingKind kind) => places[kind].Count();

    /// <summary>The best of a kind, best first.</summary>
    public IReadOnlyList<Found> Best(ThingKind kind, int most) => [.. places[kind].Order().Take(most).Select(place => new Found(things[place.Thing], query))];
}
