using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Search;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>The filters and the order of the list as they stand in its address. A value that names nothing finds nothing.</summary>
public sealed class SessionQuery
{
    public const string Hour = "horaire", Title = "titre", Room = "salle", Status = "statut", Change = "modification", Backwards = "inverse", Yes = "oui";

    [FromQuery(Name = "q")] public string? Text { get; set; }
    [FromQuery(Name = "statut")] public string? InStatus { get; set; }
    [FromQuery(Name = "jour")] public string? Day { get; set; }
    [FromQuery(Name = "parcours")] public string? Track { get; set; }
    [FromQuery(Name = "salle")] public string? InRoom { get; set; }
    [FromQuery(Name = "a-confirmer")] public string? ToConfirm { get; set; }
    [FromQuery(Name = "problemes")] public string? WithProblems { get; set; }
    [FromQuery(Name = "tri")] public string? Sort { get; set; }
    [FromQuery(Name = "sens")] public string? Direction { get; set; }
    [FromQuery(Name = "feuille")] public string? Sheet { get; set; }

    public string SortedBy => Sort is Title or Room or Status or Change ? Sort : Hour;

    public bool IsBackwards => Direction == Backwards;

    public bool IsFiltered => Choices.Any(choice => choice.Name is not ("tri" or "sens") && !string.IsNullOrWhiteSpace(choice.Value));

    public static string WordOf(SessionStatus status) => status switch
    {
        SessionStatus.Draft => "brouillon",
        SessionStatus.Published => "publiee",
        _ => "annulee",
    };

    public IEnumerable<SessionLine> Select(IEnumerable<SessionLine> lines)
    {
        var words = new SearchedWords(Text);
        return InOrder(lines.Where(line => Keeps(line) && words.AreIn(line.Session.Participations.Select(person => person.Speaker.Name).Prepend(line.Session.Title))));
    }

    /// <summary>The same list, on another sheet or in another order.</summary>
    public string Address(int sheet = 1, string? sort = null, bool? backwards = null)
    {
        var order = new[] { ("tri", sort ?? SortedBy), ("sens", backwards ?? IsBackwards ? Backwards : ""), ("feuille", sheet == 1 ? "" : $"{sheet}") };
        var kept = Choices.Where(choice => choice.Name is not ("tri" or "sens")).Concat(order.Select(one => (Name: one.Item1, Value: (string?)one.Item2)));
        var terms = kept.Where(choice => !string.IsNullOrWhiteSpace(choice.Value)).Select(choice => $"{choice.Name}={Uri.EscapeDataString(choice.Value!)}");
        return $"{AdminPaths.Sessions}?{string.Join('&', terms)}";
    }

    private (string Name, string? Value)[] Choices =>
    [
        ("q", Text), ("statut", InStatus), ("jour", Day), ("parcours", Track), ("salle", InRoom),
        ("a-confirmer", ToConfirm), ("problemes", WithProblems), ("tri", Sort), ("sens", Direction),
    ];

    private bool Keeps(SessionLine line) =>
        Agrees(InStatus, WordOf(line.Session.Status))
        && (string.IsNullOrWhiteSpace(Day) || DateOnly.TryParseExact(Day, "yyyy-MM-dd", out var day) && line.Session.Day <= day && day <= (line.Session.LastDay ?? line.Session.Day))
        && Agrees(Track, line.Session.Track?.Slug)
        && Agrees(InRoom, line.Session.Room?.Slug)
        && (string.IsNullOrWhiteSpace(ToConfirm) || line.IsToConfirm)
        && (string.IsNullOrWhiteSpace(WithProblems) || line.Problems.Count > 0);

    private static bool Agrees(string? wanted, string? has) => string.IsNullOrWhiteSpace(wanted) || wanted == has;

    private IEnumerable<SessionLine> InOrder(IEnumerable<SessionLine> lines)
    {
        var byHour = lines.OrderBy(line => line.Session.Day).ThenBy(line => line.Start is null).ThenBy(line => line.Start).ThenBy(line => line.Session.Id);
        IEnumerable<SessionLine> sorted = SortedBy switch
        {
            Title => byHour.OrderBy(line => line.Session.Title, French.Alphabet),
            Room => byHour.OrderBy(line => line.Session.Room is null).ThenBy(line => line.Place, French.Alphabet),
            Status => byHour.OrderBy(line => line.Session.Status),
            Change => byHour.OrderByDescending(line => line.ChangedAt ?? DateTime.MinValue),
            _ => byHour,
        };
        return IsBackwards ? sorted.Reverse() : sorted;
    }
}
