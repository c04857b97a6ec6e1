using Microsoft.Data.Sqlite;
using NumeriqueEnCommuns.Feeds;

namespace NumeriqueEnCommuns.Search;

/// <summary>Something found, best first in a list of them.</summary>
public sealed record Found(SearchedThing Thing, MarkedText Title, MarkedText Excerpt);

/// <summary>
/// The words of a published programme in an FTS5 table in memory: what is not public is not in it. Accents do not matter;
/// what has all the words in its title comes before the rest, then a word weighs by where it stands. Not for several threads at once.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private const int Most = 500;

    private const string Table = "CREATE VIRTUAL TABLE things USING fts5(title, people, place, text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')";

    private const string Best = """
        SELECT rowid, highlight(things, 0, $opening, $closing), snippet(things, -1, $opening, $closing, '…', 24)
        FROM things WHERE things MATCH $query
        ORDER BY rowid IN (SELECT rowid FROM things WHERE things MATCH $titled) DESC, bm25(things, 10, 6, 4, 1), rowid LIMIT $most
        """;

    private readonly IReadOnlyList<SearchedThing> things;
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public SearchIndex(IReadOnlyList<SearchedThing> things)
    {
        this.things = things;
        connection.Open();
        using var transaction = connection.BeginTransaction();
        Run(Table);
        Fill();
        transaction.Commit();
    }

    public IReadOnlyList<Found> Find(TypedQuery query)
    {
        if (query.Match is not { } match)
            return [];

        using var command = Command(Best, ("$query", match), ("$titled", $"title : ({match})"), ("$opening", MarkedText.Opening.ToString()), ("$closing", MarkedText.Closing.ToString()), ("$most", Most));
        using var rows = command.ExecuteReader();
        List<Found> found = [];
        while (rows.Read())
            found.Add(new Found(things[rows.GetInt32(0) - 1], new MarkedText(rows.GetString(1)), new MarkedText(rows.GetString(2))));
        return found;
    }

    public void Dispose() => connection.Dispose();

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
