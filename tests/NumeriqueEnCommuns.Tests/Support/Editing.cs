using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Data.Export;
using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>Edits made without the pages, each in a scope of its own as a request would.</summary>
public static class Editing
{
    public static readonly Author Camille = new("1", "Camille");
    public static readonly Author Dominique = new("2", "Dominique");

    public static async Task<T> AtDeskAsync<T>(this Site site, Func<Desk, Task<T>> work)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<Desk>());
    }

    public static async Task<T> InDatabaseAsync<T>(this Site site, Func<ProgrammeDb, Task<T>> read)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<ProgrammeDb>());
    }

    public static async Task<long?> EditAsync(this Site site, Author author, Func<Edit, Task> change)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Edits>().RunAsync(author, change);
    }

    public static async Task<Outcome> UndoAsync(this Site site, long revision, long? line = null, Author? author = null)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Undo>().RunAsync(author ?? Camille, revision, line);
    }

    /// <summary>Opens a session as a form does, and saves some of its fields.</summary>
    public static async Task<Outcome> SaveSessionAsync(this Site site, string slug, params (string Field, string? Value)[] values)
    {
        var id = await site.IdOfAsync(slug);
        var opened = await site.AtDeskAsync(desk => desk.OpenAsync(SubjectKind.Session, id));
        return await site.AtDeskAsync(desk => desk.SaveAsync(Camille, SubjectKind.Session, id, opened!.Version, values.ToDictionary(value => value.Field, value => value.Value)));
    }

    public static Task<int> IdOfAsync(this Site site, string slug) =>
        site.InDatabaseAsync(db => db.Sessions.Where(session => session.Slug == slug).Select(session => session.Id).SingleAsync());

    public static Task<List<Revision>> RevisionsAsync(this Site site) =>
        site.InDatabaseAsync(db => db.Revisions.AsNoTracking().Include(revision => revision.Changes.OrderBy(change => change.Id)).OrderBy(revision => revision.Id).ToListAsync());

    /// <summary>All files of the edition, one after the other.</summary>
    public static async Task<string> ExportAsync(this Site site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var files = await scope.ServiceProvider.GetRequiredService<EditionExport>().FilesAsync();
        return string.Join('\n', files.Select(file => $"== {file.Key}\n{file.Value}"));
    }
}
