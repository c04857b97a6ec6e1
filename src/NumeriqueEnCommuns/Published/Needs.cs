namespace NumeriqueEnCommuns.Published;

/// <summary>What somebody may need in order to come: to get in, or to follow what is said.</summary>
public enum Need { StepFree, InductionLoop, SignLanguage, Captions }

/// <summary>Whether a session answers needs; unknown where nobody has said so of its room.</summary>
public enum Fit { Yes, Unknown, No }

/// <summary>
/// What a visitor needs, as it stands in an address: <c>besoins=plain-pied,lsf</c>. The way in is needed as it is; of the
/// three ways to follow what is said, one is enough. What is not known excludes nothing: it is marked.
/// </summary>
public sealed record Needs
{
    public const string Key = "besoins";

    public static readonly Needs None = new();

    /// <summary>In the order in which they are shown and written.</summary>
    private static readonly (Need Need, string Word)[] Words =
        [(Need.StepFree, "plain-pied"), (Need.InductionLoop, "boucle"), (Need.SignLanguage, "lsf"), (Need.Captions, "sous-titres")];

    /// <summary>By what is chosen, a bit for each need.</summary>
    private static readonly string[] Values =
        [.. Enumerable.Range(0, 1 << Words.Length).Select(chosen => string.Join(',', Words.Where(word => (chosen >> (int)word.Need & 1) == 1).Select(word => word.Word)))];

    /// <summary>Walks from one venue to another are then those without steps.</summary>
    public bool StepFree { get; init; }

    public bool InductionLoop { get; init; }
    public bool SignLanguage { get; init; }
    public bool Captions { get; init; }

    public static IEnumerable<Need> All => Words.Select(word => word.Need);

    public bool IsEmpty => this == None;

    public IEnumerable<Need> Chosen => All.Where(Has);

    /// <summary>The same needs always make the same text; empty where there are none.</summary>
    public string Value => Values[Bit(Need.StepFree) | Bit(Need.InductionLoop) | Bit(Need.SignLanguage) | Bit(Need.Captions)];

    private bool AsksToFollow => InductionLoop || SignLanguage || Captions;

    /// <param name="values">Of one key or of several, each of one word or of several; words that mean nothing are passed over.</param>
    public static Needs Parse(IEnumerable<string?> values)
    {
        var written = values.SelectMany(value => (value ?? "").Split(',')).Select(word => word.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Words.Where(word => written.Contains(word.Word)).Aggregate(None, (needs, word) => needs.With(word.Need, true));
    }

    public static string WordOf(Need need) => Words.Single(word => word.Need == need).Word;

    public bool Has(Need need) => need switch
    {
        Need.StepFree => StepFree,
        Need.InductionLoop => InductionLoop,
        Need.SignLanguage => SignLanguage,
        _ => Captions,
    };

    public Needs With(Need need, bool isChosen) => need switch
    {
        Need.StepFree => this with { StepFree = isChosen },
        Need.InductionLoop => this with { InductionLoop = isChosen },
        Need.SignLanguage => this with { SignLanguage = isChosen },
        _ => this with { Captions = isChosen },
    };

    /// <summary>An address of this site with these needs.</summary>
    public string AddedTo(string address) => IsEmpty ? address : PutInto(address);

    /// <summary>The same even where there are none: it says so, for a page that would otherwise keep those of the page before.</summary>
    public string PutInto(string address) => $"{address}{(address.Contains('?') ? '&' : '?')}{Key}={Value}";

    public Fit Of(PublishedSession session)
    {
        var (entering, following) = (Entering(session), Following(session));
        return entering is Fit.No || following is Fit.No ? Fit.No
            : entering is Fit.Unknown || following is Fit.Unknown ? Fit.Unknown
            : Fit.Yes;
    }

    /// <summary>Whether it stays in a list: what is not known excludes nothing.</summary>
    public bool Allow(PublishedSession session) => Of(session) is not Fit.No;

    /// <summary>Of what is needed, what nobody has said of the session's room.</summary>
    public IEnumerable<Need> NotKnownOf(PublishedSession session)
    {
        if (Entering(session) is Fit.Unknown)
            yield return Need.StepFree;
        if (Following(session) is Fit.Unknown)
            yield return Need.InductionLoop;
    }

    private int Bit(Need need) => Has(need) ? 1 << (int)need : 0;

    private Fit Entering(PublishedSession session) => StepFree ? FitOf(session.ShownRoom?.IsStepFree) : Fit.Yes;

    /// <summary>At a meal there is nothing to follow.</summary>
    private Fit Following(PublishedSession session) =>
        !AsksToFollow || session.Format.IsBreak || SignLanguage && session.HasSignLanguage || Captions && session.HasCaptions ? Fit.Yes
        : InductionLoop ? FitOf(session.ShownRoom?.HasInductionLoop)
        : Fit.No;

    private static Fit FitOf(bool? isSo) => isSo switch { true => Fit.Yes, false => Fit.No, null => Fit.Unknown };
}
