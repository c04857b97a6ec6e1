using System.Data.Common;

namespace NumeriqueEnCommuns.Data;

public static class DatabaseFaults
{
    /// <summary>Whether the database said so, be it to us or to EF Core, which wraps some of what it says.</summary>
    public static bool ComesFromDatabase(this Exception error) => error is DbException || error.InnerException is DbException;
}
