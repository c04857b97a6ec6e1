namespace NumeriqueEnCommuns.Tests.Web;

public sealed class QuestionsWithoutBodyTests
{
    [Theory]
    [InlineData("/repetition", "a=POISON")]
    [InlineData("/affichage/amphi-150", "slug=auditorium")]
    [InlineData("/changements", "depuis=2099-01-01")]
    [InlineData("/sessions/self-data-reprenons-le-controle", "slug=accueil-jeudi")]
    public async Task What_one_visitor_sends_along_with_a_question_changes_nothing_for_anybody(string path, string body)
    {
        using var honest = new Site(Repository.Edition2018);
        var expected = await honest.TextAsync(path);
        using var attacked = new Site(Repository.Edition2018);

        using var question = new HttpRequestMessage(HttpMethod.Get, path) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded") };
        using var poisoned = await attacked.Visitor.SendAsync(question);

        Assert.Equal(expected, await poisoned.Content.ReadAsStringAsync());
        Assert.Equal(expected, await attacked.TextAsync(path));
    }

    [Fact]
    public async Task A_page_is_made_even_for_who_would_only_have_a_copy()
    {
        await using var fresh = new LoggedSite();
        using var question = new HttpRequestMessage(HttpMethod.Get, "/parcours?x") { Headers = { CacheControl = new() { OnlyIfCached = true } } };

        using var answer = await fresh.Visitor.SendAsync(question);

        Assert.Equal("Parcours", (await answer.ReadPageAsync()).Heading());
        Assert.DoesNotContain(fresh.Lines, line => line.Level >= Serilog.Events.LogEventLevel.Error);
    }
}
