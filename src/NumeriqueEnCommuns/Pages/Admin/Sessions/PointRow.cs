using System.ComponentModel.DataAnnotations;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>Something that may be left open, or not.</summary>
public sealed class PointRow
{
    public Aspect What { get; set; }

    [Display(Name = "À confirmer")]
    public bool IsOpen { get; set; }

    [Display(Name = "Note")]
    public string? Note { get; set; }

    /// <summary>What is open first, in its own order, so that a form that changes nothing changes no order; then what could be.</summary>
    public static List<PointRow> Of(IReadOnlyList<PointToConfirm> points) =>
    [
        .. points.Select(point => new PointRow { What = point.What, IsOpen = true, Note = point.Note }),
        .. Enum.GetValues<Aspect>().Except(points.Select(point => point.What)).Select(what => new PointRow { What = what }),
    ];

    public PointToConfirm Value() => new(What, Typed.Line(Note));
}
