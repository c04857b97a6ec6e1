using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Tests.Import;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Import;

/// <summary>What may not come in, and what is kept of what may.</summary>
public sealed class UploadTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Broken_files_are_refused_with_their_line_and_change_nothing()
    {
        var before = await site.ExportAsync();
        using var administrator = await site.SignedInAsync(AccountRole.Administration);
        (string Text, string Said)[] broken =
        [
            ("<schedule>\n<day date='2018-09-13'>\n<room name='A'>", "ligne 3\u202f: ce n’est pas du XML bien formé"),
            ("<?xml version='1.0'?>\n<!DOCTYPE schedule [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>\n<schedule>&a;</schedule>", "ligne 2\u202f: le fichier contient une déclaration DOCTYPE"),
            (Importing.Foreign("{\"id\": 1, \"title\": \"A\"},\n{\"id\": 1, \"title\": \"B\"}"), "ligne 2\u202f: le numéro 1 est déjà celui de la ligne 1"),
            (Importing.Foreign("{\"guid\": \"11111111-1111-4111-8111-111111111111\", \"title\": \"A\"},\n{\"guid\": \"{11111111-1111-4111-8111-111111111111}\", \"title\": \"B\"}"), "ligne 2\u202f: l’identifiant {11111111-1111-4111-8111-111111111111} est déjà celui de la ligne 1"),
            ($"titre;jour;intervenants\nA;2018-09-14;\"{string.Join('\n', Enumerable.Range(1, 300).Select(number => $"P{number}"))}\"", "ligne 2\u202f: une session nomme 300 personnes"),
            ("titre,jour\n=1+1,2018-09-14", "ligne 2\u202f: dans la colonne"),
        ];

        foreach (var (text, said) in broken)
        {
            using var answer = await administrator.UploadAsync(Importing.Path, "programme", text);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains($"programme, {said}", (await answer.ReadPageAsync()).QuerySelector(".field-error")!.Words(), StringComparison.Ordinal);
        }

        Assert.Equal(before, await site.ExportAsync());
    }

    [Fact]
    public async Task What_a_power_cut_left_half_written_stops_nobody()
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);
        using var first = await administrator.UploadAsync(Importing.Path, "a.json", OwnSchedule.Text(site.Programme));
        await site.Services.GetRequiredService<KeptFiles>().WriteAsync($"{new string('a', 32)}.json", "{\"Token\":"u8.ToArray());

        using var second = await administrator.UploadAsync(Importing.Path, "a.json", OwnSchedule.Text(site.Programme));

        Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync(second.Headers.Location!.OriginalString)).StatusCode);
    }

    [Fact]
    public async Task Fifty_megabytes_are_refused_before_they_are_read()
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);

        using var answer = await administrator.UploadAsync(Importing.Path, "enorme.json", new byte[50 * 1024 * 1024]);

        Assert.Contains("dépasse 10", (await administrator.OpenAsync(answer.Headers.Location!.OriginalString)).QuerySelector(".field-error")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_that_of_the_account_that_brought_it_for_a_day()
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);
        using var other = await site.SignedInAsync(AccountRole.Administration, "Blaise");
        using var uploaded = await administrator.UploadAsync(Importing.Path, "a.json", OwnSchedule.Text(site.Programme));
        var names = uploaded.Headers.Location!.OriginalString;
        await administrator.OpenAsync(names);

        foreach (var path in new[] { names, names.Replace("/correspondances", "", StringComparison.Ordinal), $"{Importing.Path}/../appsettings", $"{Importing.Path}/{new string('a', 32)}" })
        {
            using var refused = await other.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }

        site.Wait(TimeSpan.FromDays(1));
        using var later = await site.SignedInAsync(administrator.Account);
        using var late = await later.GetAsync(names);
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
    }
}
