using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Pages.Admin.ProblemList;

/// <summary>All that is wrong, missing or doubtful, drafts included, each with the way to repair it.</summary>
public sealed class IndexModel(ProgrammeDb db) : AdminPage
{
    public override string Title => "Problèmes";
    public override AdminSection Section => AdminSection.Problems;

    [BindProperty(SupportsGet = true, Name = "nature")]
    public string? KindName { get; set; }

    [BindProperty(SupportsGet = true, Name = "jour")]
    public string? DayName { get; set; }

    public ProblemKind? Kind => ProblemWords.Parse(KindName);

    public DateOnly? Day => DateOnly.TryParseExact(DayName, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public bool IsFiltered => Kind is not null || Day is not null;

    /// <summary>What there is to choose from.</summary>
    public IReadOnlyList<(ProblemKind Kind, int Count)> Kinds { get; private set; } = [];

    public IReadOnlyList<DateOnly> Days { get; private set; } = [];

    public IReadOnlyList<IGrouping<ProblemKind, Problem>> Shown { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var all = (await WorkingProgramme.ReadAsync(db)).Problems.All;
        Kinds = [.. all.CountBy(problem => problem.Kind).Select(kind => (kind.Key, kind.Value))];
        Days = [.. all.SelectMany(problem => problem.Sessions).Select(session => session.Day).Distinct().Order()];
        Shown = [.. all.Where(problem => Kind is null || problem.Kind == Kind).Where(IsOnTheDay).GroupBy(problem => problem.Kind)];
    }

    private bool IsOnTheDay(Problem problem) => Day is null || problem.Sessions.Any(IsOnTheDay);

    private bool IsOnTheDay(Session session) => session.Day <= Day && Day <= (session.LastDay ?? session.Day);
}
