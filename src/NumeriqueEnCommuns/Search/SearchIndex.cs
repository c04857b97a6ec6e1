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

    private readonly IReadOnlyList<SearchedThing> things;
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SqliteCommand best;
    private readonly SqliteCommand marks;

    public SearchIndex(IReadOnlyList<SearchedThing> things)
    {
        this.things = things;
        connection.Open();
        using var transaction = connection.BeginTransaction();
        Run(Table);
        Fill();
        transaction.Commit();
        best = Command(Best, ("$query", ""), ("$titled", ""), ("$most", Most));
        marks = Command(Marks, ("$query", ""), ("$id", 0), ("$opening", MarkedText.Opening.ToString()), ("$closing", MarkedText.Closing.ToString()));
    }

    /// <param name="query">What was typed.</param>
    /// <param name="marked">How many of each kind, best first, have the words marked that were found.</param>
    public IReadOnlyList<Found> Find(TypedQuery query, Func<ThingKind, int> marked)
    {
        if (query.Match is not { } match)
            return [];

        (best.Parameters["$query"].Value, best.Parameters["$titled"].Value, marks.Parameters["$query"].Value) = (match, $"title : ({match})", match);
        List<int> rows = [];
        using (var reader = best.ExecuteReader())
        {
            while (reader.Read())
                rows.Add(reader.GetInt32(0));
        }

        var left = Enum.GetValues<ThingKind>().ToDictionary(kind => kind, marked);
        return [.. rows.Select(row => things[row - 1] is var thing && left[thing.Kind]-- > 0 ? Marked(thing, row) : new Found(thing, new MarkedText(thing.Title), new MarkedText("")))];
    }

    public void Dispose()
    {
        best.Dispose();
        marks.Dispose();
        connection.Dispose();
    }

    private Found Marked(SearchedThing thing, int row)
    {
        marks.Parameters["$id"].Value = row;
        using var reader = marks.ExecuteReader();
        reader.Read();
        return new Found(thing, new MarkedText(reader.GetString(0)), new MarkedText(reader.GetString(1)));
    }

    private void Fill()
    {
        using var insert = Command("INSERT INTO things(rowid, title, people, place, text) VALUES ($id, $title, $people, $place, $text)",
            ("$id", 0), ("$title", ""), ("$people", ""), ("$place", ""), ("$text", ""));
        foreach (var (index, thing) in things.Index())
        {
            insert.Parameters[0].Value = index + 1;
            insert.Parameters[1].Value = CleanText.Of(thing.Title);
            insert.Parameters[2].Value = CleanText.Of(thing.People);
            insert.Parameters[3].Value = CleanText.Of(thing.Place);
            insert.Parameters[4].Value = CleanText.Of(thing.Text);
            insert.ExecuteNonQuery();
        }
    }

    private void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
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
