using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Tests.Import;
using NumeriqueEnCommuns.Tests.Pages.Admin.Import;

namespace NumeriqueEnCommuns.Tests.Data.PostgreSql;

/// <summary>An organiser whom a proxy leads to one instance, then to the other.</summary>
public sealed class SharedThingsTests : TwoInstances
{
    [Fact]
    public async Task Whoever_signed_in_at_one_may_use_the_forms_of_the_other()
    {
        OnPostgreSqlOnly();
        _ = First.Programme;
        using var browser = await First.SignedInAsync();
        using var elsewhere = At(Second, browser);
        using var stranger = Second.Browser();

        Assert.True(await browser.IsSignedInAsync());
        Assert.False(await stranger.IsSignedInAsync());
        Assert.True(await elsewhere.IsSignedInAsync());
        var path = $"/admin/sessions/{await First.IdOfAsync(Session)}";
        using var answer = await elsewhere.SubmitAsync(await browser.OpenAsync(path), path, new Dictionary<string, string> { ["Form.Title"] = "Ouvert ici, envoyé là" });
        Assert.Equal("Ouvert ici, envoyé là", (await Second.OpenAsync(Path)).Heading());
    }

    [Fact]
    public async Task A_file_that_was_brought_to_one_is_imported_at_the_other()
    {
        OnPostgreSqlOnly();
        _ = First.Programme;
        using var browser = await First.SignedInAsync(AccountRole.Administration);
        using var elsewhere = At(Second, browser);

        using var uploaded = await browser.UploadAsync(Importing.Path, "a.json", OwnSchedule.Text(First.Programme));

        Assert.Contains("a.json", (await elsewhere.OpenAsync(uploaded.Headers.Location!.OriginalString)).Body!.Words(), StringComparison.Ordinal);
    }
}
