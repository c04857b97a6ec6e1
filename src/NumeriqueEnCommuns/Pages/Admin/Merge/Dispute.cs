using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Pages.Admin.Merge;

/// <summary>One field that two people changed, in words.</summary>
/// <param name="Mine">Also what a text that unites the two begins with.</param>
public sealed record DisputedField(string Name, string Label, bool IsProse, string Before, string Theirs, string Mine, string? Who)
{
    /// <summary>What was chosen so far.</summary>
    public string? Choice { get; init; }

    /// <summary>The text that unites the two, as far as it is written.</summary>
    public string Text { get; init; } = Mine;
}

/// <summary>Fields that two people changed differently, for one of them to decide.</summary>
public sealed record Dispute(string Name, string Back, string Sealed, bool IsUndo, IReadOnlyList<DisputedField> Fields)
{
    /// <summary>Why what was decided could not be saved.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>The three columns, by the choice that each stands for.</summary>
    public IEnumerable<(string Choice, string Label, string Text)> Columns(DisputedField field) =>
    [
        ("before", IsUndo ? "Après la modification à annuler" : "Avant", field.Before),
        ("theirs", field.Who is null ? "Maintenant" : $"Maintenant, par {field.Who}", field.Theirs),
        ("mine", IsUndo ? "Avant elle" : "Ce que vous vouliez", field.Mine),
    ];

    public static async Task<Dispute> OfAsync(Outcome outcome, ProgrammeDb db, IDataProtectionProvider protection)
    {
        var disputed = outcome.Conflicts.Select(conflict => new DisputedValue(conflict.Field.Name, conflict.Before, conflict.Theirs, conflict.Mine));
        return await OfAsync(new WantedSave(outcome.Kind, outcome.Id, outcome.Version, outcome.Undisputed, [.. disputed], outcome.Undoes), db, protection);
    }

    public static async Task<Dispute> OfAsync(WantedSave wanted, ProgrammeDb db, IDataProtectionProvider protection)
    {
        var names = await Names.ReadAsync(db);
        var authors = await db.Set<Change>().AsNoTracking()
            .Where(change => change.Kind == wanted.Kind && change.SubjectId == wanted.Id)
            .GroupBy(change => change.Field)
            .Select(field => new { field.Key, Who = field.OrderByDescending(change => change.Id).First().Revision.AuthorName })
            .ToDictionaryAsync(field => field.Key, field => field.Who);
        var subject = AllSubjects.Of(wanted.Kind);
        return new Dispute(
            names.Of(wanted.Kind, wanted.Id), AdminPaths.Of(wanted.Kind, wanted.Id), wanted.Sealed(protection), wanted.Undoes is not null,
            [.. wanted.Disputed.Select(value => InWords(value, subject.Field(value.Field), names, authors.GetValueOrDefault(value.Field)))]);
    }

    private static DisputedField InWords(DisputedValue value, Field field, Names names, string? who) => new(
        field.Name, field.Label, field.Nature is Nature.Prose,
        field.Show(value.Before, names), field.Show(value.Theirs, names), field.Show(value.Mine, names), who);
}
