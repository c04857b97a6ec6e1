using Microsoft.Data.Sqlite;
using NumeriqueEnCommuns.Feeds;

namespace NumeriqueEnCommuns.Search;

/// <summary>Something found, best first in a list of them.</summary>
public sealed record Found(SearchedThing Thing, MarkedText Title, MarkedText Excerpt);

/// <summary>
/// The words of a published programme in an FTS5 table in memory, whatever the database of the site: what is not public is not in it. Accents do not matter;
/// what has all the words in its title comes before the rest, then a word weighs by where it stands. Not for several threads at once.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private const int Most = 500;

    private const string Table = "CREATE VIRTUAL TABLE things USING fts5(title, people, place, text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')";

    private const string Best = """
        SELECT rowid FROM things WHERE things MATCH $query
        ORDER BY rowid IN (SELECT rowid FROM things WHERE things MATCH $titled) DESC, bm25(things, 10, 6, 4, 1), rowid LIMIT $most
        """;

    /// <summary>Marking reads the whole text again, and costs more than finding it: only for what is shown, and only where the title does not tell.</summary>
    private const string Marks = """
        SELECT highlight(things, 0, $opening, $closing), CASE WHEN instr(highlight(things, 0, $opening, $closing), $opening) THEN '' ELSE snippet(things, -1, $opening, $closing, '…', 24) END
        FROM things WHERE things MATCH $query AND rowid = $id
        """;

    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SqliteCommand best;
    private readonly SqliteCommand marks;
    private readonly SqliteCommand insert;
    private readonly SqliteCommand delete;
    private readonly Dictionary<int, SearchedThing> things = [];
    private readonly Dictionary<string, int> rows = [];
    private int lastRow;

    public SearchIndex()
    {
        connection.Open();
        using (var table = Command(Table))
            table.ExecuteNonQuery();
        best = Command(Best, ("$query", ""), ("$titled", ""), ("$most", Most));
        marks = Command(Marks, ("$query", ""), ("$id", 0), ("$opening", MarkedText.Opening.ToString()), ("$closing", MarkedText.Closing.ToString()));
        insert = Command("INSERT INTO things(rowid, title, people, place, text) VALUES ($id, $title, $people, $place, $text)",
            ("$id", 0), ("$title", ""), ("$people", ""), ("$place", ""), ("$text", ""));
        delete = Command("DELETE FROM things WHERE rowid = $id", ("$id", 0));
    }

    /// <summary>Writes what is new or has changed since it was filled before, and takes out what is no more.</summary>
    /// <param name="all">All that can be found now, each at an address of its own.</param>
    public void Fill(IReadOnlyList<SearchedThing> all)
    {
        using var transaction = connection.BeginTransaction();
        insert.Transaction = delete.Transaction = transaction;
        foreach (var gone in rows.Keys.Except(all.Select(thing => thing.Path)).ToList())
            TakeOut(gone);
        foreach (var thing in all)
            Write(thing);
        // all words in one piece, which is quicker to search than many
        using var merge = Command("INSERT INTO things(things) VALUES ('optimize')");
        merge.Transaction = transaction;
        merge.ExecuteNonQuery();
        transaction.Commit();
    }

    /// <param name="query">What was typed.</param>
    /// <param name="marked">How many of each kind, best first, have the words marked that were found.</param>
    public IReadOnlyList<Found> Find(TypedQuery query, Func<ThingKind, int> marked)
    {
        if (query.Match is not { } match)
            return [];

        (best.Parameters["$query"].Value, best.Parameters["$titled"].Value, marks.Parameters["$query"].Value) = (match, $"title : ({match})", match);
        List<int> found = [];
        using (var reader = best.ExecuteReader())
        {
            while (reader.Read())
                found.Add(reader.GetInt32(0));
        }

        var left = Enum.GetValues<ThingKind>().ToDictionary(kind => kind, marked);
        return [.. found.Select(row => things[row] is var thing && left[thing.Kind]-- > 0 ? Marked(thing, row) : new Found(thing, new MarkedText(thing.Title), new MarkedText("")))];
    }

    public void Dispose()
    {
        foreach (var command in new[] { best, marks, insert, delete })
            command.Dispose();
        connection.Dispose();
    }

    private Found Marked(SearchedThing thing, int row)
    {
        marks.Parameters["$id"].Value = row;
        using var reader = marks.ExecuteReader();
        reader.Read();
        return new Found(thing, new MarkedText(reader.GetString(0)), new MarkedText(reader.GetString(1)));
    }

    private void TakeOut(string path)
    {
        rows.Remove(path, out var row);
        things.Remove(row);
        delete.Parameters["$id"].Value = row;
        delete.ExecuteNonQuery();
    }

    private void Write(SearchedThing thing)
    {
        var isKnown = rows.TryGetValue(thing.Path, out var row);
        var isSaid = isKnown && things[row].SaysTheSameAs(thing);
        if (!isKnown)
            rows[thing.Path] = row = ++lastRow;
        things[row] = thing;
        if (isSaid)
            return;

        if (isKnown)
        {
            delete.Parameters["$id"].Value = row;
            delete.ExecuteNonQuery();
        }

        (insert.Parameters["$id"].Value, insert.Parameters["$title"].Value, insert.Parameters["$people"].Value) = (row, CleanText.Of(thing.Title), CleanText.Of(thing.People));
        (insert.Parameters["$place"].Value, insert.Parameters["$text"].Value) = (CleanText.Of(thing.Place), CleanText.Of(thing.Text));
        insert.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
