using System.Data.Common;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NumeriqueEnCommuns.Data;

/// <summary>
/// A file that was deleted, or that another took the place of, goes on living for those who have it open: what they write there is
/// lost with them. A connection that was kept is asked before it serves again, and opened anew where its file is not the one of that name.
/// </summary>
internal sealed class MovedFile : DbConnectionInterceptor
{
    public static readonly MovedFile Check = new();

    /// <summary>https://www.sqlite.org/c3ref/c_fcntl_begin_atomic_write.html#sqlitefcntlhasmoved</summary>
    private const int HasMovedOperation = 20;

    /// <summary>No name stands for the main one.</summary>
    private const nint MainDatabase = 0;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Renew(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Renew(connection);
        return Task.CompletedTask;
    }

    public static bool HasMoved(DbConnection connection) =>
        connection is SqliteConnection { Handle: { } handle }
        && FileControl(handle.DangerousGetHandle(), MainDatabase, HasMovedOperation, out var moved) == 0
        && moved != 0;

    private static void Renew(DbConnection connection)
    {
        if (!HasMoved(connection))
            return;

        SqliteConnection.ClearPool((SqliteConnection)connection);
        connection.Close();
        connection.Open();
    }

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control", ExactSpelling = true)]
    private static extern int FileControl(nint connection, nint database, int operation, out int result);
}
