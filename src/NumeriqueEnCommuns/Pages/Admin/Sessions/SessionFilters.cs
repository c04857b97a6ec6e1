using Microsoft.AspNetCore.Mvc.Rendering;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>What the list can be narrowed to: only what there is, so that no choice is empty.</summary>
public static class SessionFilters
{
    public static IReadOnlyList<FilterChoice> Of(SessionQuery query, IReadOnlyList<SessionLine> lines, Plan plan) =>
    [
        new("statut", "Statut", "Tous les statuts", query.InStatus, Enum.GetValues<SessionStatus>().Select(status => Item(French.Capitalised(Wording.Of(status)), SessionQuery.WordOf(status)))),
        new("jour", "Jour", "Tous les jours", query.Day, lines.Select(line => line.Session.Day).Distinct().Order().Select(day => Item(French.Capitalised(French.Day(day)), $"{day:yyyy-MM-dd}"))),
        new("parcours", "Parcours", "Tous les parcours", query.Track, lines.Select(line => line.Session.Track).OfType<Track>().DistinctBy(track => track.Id).OrderBy(track => track.Order).Select(track => Item(track.Name, track.Slug))),
        new("salle", "Salle", "Toutes les salles", query.InRoom, RoomsOf(plan)),
        new("a-confirmer", "À confirmer", "Peu importe", query.ToConfirm, [Item("Avec un point à confirmer", SessionQuery.Yes)]),
        new("problemes", "Problèmes", "Peu importe", query.WithProblems, [Item("Avec des problèmes", SessionQuery.Yes)]),
        new("tri", "Ordre", null, query.SortedBy, Orders.Select(order => Item(order.Text, order.Value))),
    ];

    public static IReadOnlyList<(string Value, string Text)> Orders { get; } =
    [
        (SessionQuery.Hour, "Par horaire"), (SessionQuery.Title, "Par titre"), (SessionQuery.Room, "Par salle"),
        (SessionQuery.Status, "Par statut"), (SessionQuery.Change, "Changées récemment d’abord"),
    ];

    private static IEnumerable<SelectListItem> RoomsOf(Plan plan) =>
        from venue in plan.Venues
        let theirs = new SelectListGroup { Name = venue.ShortName ?? venue.Name }
        from room in venue.Rooms.OrderBy(room => room.Order)
        select new SelectListItem(room.Name, room.Slug) { Group = theirs };

    private static SelectListItem Item(string text, string value) => new(text, value);
}
