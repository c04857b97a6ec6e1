namespace NumeriqueEnCommuns.Pages.Admin;

/// <summary>A line of a list inside a form. A blank one stands for nothing.</summary>
public interface IRow
{
    bool IsBlank { get; }
}

/// <summary>The lines of a list inside a form: there is always a blank one to write in.</summary>
public static class Rows
{
    /// <param name="isMore">Another blank one was asked for.</param>
    public static void LeaveRoom<TRow>(this List<TRow> rows, bool isMore) where TRow : IRow, new()
    {
        if (isMore || rows.Count == 0 || !rows[^1].IsBlank)
            rows.Add(new TRow());
    }

    public static IEnumerable<TRow> Filled<TRow>(this IEnumerable<TRow> rows) where TRow : IRow => rows.Where(row => !row.IsBlank);
}
