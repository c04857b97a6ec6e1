using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Pages.Admin.Journal;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin;

/// <summary>What asks for attention now: what is wrong, what is not known yet, what others have just done.</summary>
public sealed class IndexModel(ProgrammeDb db, SiteClock clock) : AdminPage
{
    private const int ShownAtMost = 5;
    private const int RevisionsShownAtMost = 8;

    public override string Title => "Tableau de bord";
    public override AdminSection Section => AdminSection.Dashboard;

    public IReadOnlyList<Problem> Worst { get; private set; } = [];
    public IReadOnlyList<(ProblemKind Kind, int Count)> Kinds { get; private set; } = [];
    public IReadOnlyList<Session> ToConfirm { get; private set; } = [];
    public int ToConfirmCount { get; private set; }
    public int DraftCount { get; private set; }
    public IReadOnlyList<RevisionSummary> LastDay { get; private set; } = [];
    public int LastDayCount { get; private set; }

    public int ProblemCount => Kinds.Sum(kind => kind.Count);

    public async Task OnGetAsync()
    {
        var programme = await WorkingProgramme.ReadAsync(db);
        ReadProblems(programme.Problems.All);
        DraftCount = programme.Sessions.Count(session => session.Status is SessionStatus.Draft);

        var since = clock.UtcNow.AddDays(-1);
        var revisions = db.Revisions.AsNoTracking().Where(revision => revision.At > since);
        LastDayCount = await revisions.CountAsync();
        var last = await revisions.OrderByDescending(revision => revision.Id).Take(RevisionsShownAtMost).Include(revision => revision.Changes.OrderBy(change => change.Id)).AsSplitQuery().ToListAsync();
        LastDay = [.. last.Select(revision => RevisionSummary.Of(revision, clock))];
    }

    private void ReadProblems(IReadOnlyList<Problem> all)
    {
        var (doubts, wrong) = (all.Where(problem => problem.Kind is ProblemKind.ToConfirm).ToList(), all.Where(problem => problem.Kind is not ProblemKind.ToConfirm).ToList());
        Worst = [.. wrong.Take(ShownAtMost)];
        Kinds = [.. wrong.CountBy(problem => problem.Kind).Select(kind => (kind.Key, kind.Value))];
        var toConfirm = doubts.Select(problem => problem.Sessions[0]).DistinctBy(session => session.Id).ToList();
        (ToConfirm, ToConfirmCount) = ([.. toConfirm.Take(ShownAtMost)], toConfirm.Count);
    }
}
