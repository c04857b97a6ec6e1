namespace NumeriqueEnCommuns.Journal;

/// <summary>Tells the operator who changed what: things and fields by name, never what stands in them.</summary>
internal static class SaveLog
{
    private const int MostThings = 20;

    public static void Saved(this ILogger log, Revision revision)
    {
        var things = revision.Changes.GroupBy(change => (change.Kind, change.SubjectId)).ToList();
        log.LogInformation("Modification {Revision} par {Author} ({AuthorId}) : {Things}{Others}", revision.Id, revision.AuthorName, revision.AuthorId,
            string.Join(" ; ", things.Take(MostThings).Select(thing => $"{thing.Key.Kind} {thing.Key.SubjectId} ({Fields(thing)})")),
            things.Count > MostThings ? $" ; et {things.Count - MostThings} autres" : "");
    }

    private static string Fields(IEnumerable<Change> changes) =>
        string.Join(", ", changes.Select(change => change.Field is Change.Whole ? change.Before is null ? "création" : "suppression" : change.Field).Distinct());
}
