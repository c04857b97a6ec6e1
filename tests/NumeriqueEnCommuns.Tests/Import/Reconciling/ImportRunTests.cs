using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Import;
using NumeriqueEnCommuns.Import.Reconciling;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Tests.Pages.Admin.Import;

namespace NumeriqueEnCommuns.Tests.Import.Reconciling;

public sealed class ImportRunTests : IDisposable
{
    private readonly EditionCopy edition = new();

    public ImportRunTests()
    {
        edition.Write("sessions.json", "[]").Write("speakers.json", "[]");
        Directory.Delete(edition.File("sessions"), recursive: true);
    }

    public void Dispose() => edition.Dispose();

    [Fact]
    public async Task Our_own_file_makes_the_same_public_programme_in_an_empty_site()
    {
        await using var full = new Site(Repository.Edition2018);
        await using var empty = new Site(edition.Path);
        Assert.Empty(empty.Programme.Sessions);

        var done = await ImportAsync(empty, OwnSchedule.Of(full.Programme), publishes: true);

        Assert.Empty(done.Plan.Problems);
        var told = OwnSchedule.Told(full.Programme).ToList();
        Assert.True(told.Count > 50);
        Assert.Equal(told.Select(FactsOf).Order(StringComparer.Ordinal), empty.Programme.Sessions.Select(FactsOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        await using var full = new Site(Repository.Edition2018);
        await using var empty = new Site(edition.Path);
        await ImportAsync(empty, OwnSchedule.Of(full.Programme), publishes: false);
        var before = await empty.ExportAsync();

        var again = await ImportAsync(empty, OwnSchedule.Of(full.Programme), publishes: false);

        Assert.True(again.Plan.ChangesNothing);
        Assert.Null(again.Revision);
        Assert.Equal(before, await empty.ExportAsync());
    }

    [Fact]
    public async Task What_a_pretalx_file_lacks_is_said_and_the_rest_comes()
    {
        await using var empty = new Site(edition.Path);
        const string Events = """
            {"id": 1, "guid": "11111111-1111-4111-8111-111111111111", "code": "ABCDEF", "title": "Sans rien d’autre", "date": "2018-09-14T10:00:00+02:00", "room": null, "track": null, "type": null, "persons": []},
            {"id": 2, "title": "L’an prochain", "date": "2019-09-14T10:00:00+02:00"},
            {"id": 3, "title": null, "date": "2018-09-14T10:00:00+02:00"},
            {"id": 4, "title": "Deux fois la même personne", "date": "2018-09-14T11:00:00+02:00", "duration": "0:45", "persons": [{"name": "Ada"}, {"public_name": "ADA"}]}
            """;

        var done = await ImportAsync(empty, System.Text.Encoding.UTF8.GetBytes(Importing.Foreign(Events)), publishes: true);

        Assert.Equal(["Sans rien d’autre", "Deux fois la même personne"], empty.Programme.Sessions.Select(session => session.Title));
        Assert.Equal(["Ada"], empty.Programme.Speakers.Select(speaker => speaker.Name));
        Assert.Equal([2, 3], done.Plan.Problems.Select(problem => problem.Line));
    }

    [Fact]
    public async Task Two_people_of_one_name_stay_two_and_one_of_two_names_stays_one()
    {
        await using var empty = new Site(edition.Path);
        const string Events = """
            {"id": 1, "title": "A", "date": "2018-09-14T10:00:00+02:00", "persons": [{"name": "Ada Martin", "guid": "33333333-3333-4333-8333-333333333333"}]},
            {"id": 2, "title": "B", "date": "2018-09-14T11:00:00+02:00", "persons": [{"name": "Ada Martin", "guid": "44444444-4444-4444-8444-444444444444"}]},
            {"id": 3, "title": "C", "date": "2018-09-14T12:00:00+02:00", "persons": [{"name": "A. Martin", "guid": "33333333-3333-4333-8333-333333333333"}]}
            """;

        await ImportAsync(empty, System.Text.Encoding.UTF8.GetBytes(Importing.Foreign(Events)), publishes: true);

        Assert.Equal(["Ada Martin", "Ada Martin"], empty.Programme.Speakers.Select(speaker => speaker.Name));
        Assert.Equal(empty.Programme.Sessions[0].Participations[0].Speaker.Guid, empty.Programme.Sessions[2].Participations[0].Speaker.Guid);
    }

    [Fact]
    public async Task Sessions_of_one_title_have_each_an_address_of_their_own()
    {
        await using var empty = new Site(edition.Path);
        var events = string.Join(",\n", Enumerable.Range(1, 2000).Select(number => $$"""{"id": {{number}}, "title": "Pause", "date": "2018-09-14T10:00:00+02:00", "duration": "0:15"}"""));

        await ImportAsync(empty, System.Text.Encoding.UTF8.GetBytes(Importing.Foreign(events)), publishes: true);

        Assert.Equal(2000, empty.Programme.Sessions.Select(session => session.Slug).Distinct().Count());
        Assert.NotNull(empty.Programme.Session("pause-2000"));
    }

    [Fact]
    public async Task A_plan_takes_as_many_commands_for_one_session_as_for_three_hundred()
    {
        await using var site = new CountingSite(edition.Path);

        var one = await site.CommandsOfAsync(() => PlanAsync(site, Many(1)));
        var many = await site.CommandsOfAsync(() => PlanAsync(site, Many(300)));

        Assert.Equal(one, many);
    }

    internal static byte[] Many(int count) => System.Text.Encoding.UTF8.GetBytes(Importing.Foreign(string.Join(",\n", Enumerable.Range(1, count).Select(number =>
        $$"""{"id": {{number}}, "title": "Session {{number}}", "date": "2018-09-14T10:00:00+02:00", "duration": "1:00", "type": "Atelier", "track": "Parcours {{number % 7}}", "persons": [{"name": "Personne {{number % 500}}"}]}"""))));

    private static async Task<ImportPlan> PlanAsync(CountingSite site, byte[] file)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var ground = await Ground.ReadAsync(scope.ServiceProvider.GetRequiredService<ProgrammeDb>());
        return new Reconciliation(ground, ImportedFile.Read(file, Paris.Zone), Correspondence.None, publishes: false).Plan();
    }

    private static async Task<ImportDone> ImportAsync(Site site, byte[] file, bool publishes)
    {
        _ = site.Programme;
        await using var scope = site.Services.CreateAsyncScope();
        var programme = ImportedFile.Read(file, Paris.Zone);
        var plan = new Reconciliation(await Ground.ReadAsync(scope.ServiceProvider.GetRequiredService<ProgrammeDb>()), programme, Correspondence.None, publishes).Plan();
        await using var other = site.Services.CreateAsyncScope();
        return await other.ServiceProvider.GetRequiredService<ImportRun>().RunAsync(Editing.Camille, programme, Correspondence.None, publishes, plan.Fingerprint);
    }

    /// <summary>All that the format carries.</summary>
    private static string FactsOf(PublishedSession session) => string.Join(" | ",
        session.Guid, session.Title, session.Day, session.Start, session.End, session.Room?.Guid, session.Track?.Name, session.Access,
        session.Format.IsBreak ? "Pause" : session.Format.Name, session.Abstract?.PlainText.ReplaceLineEndings(" "),
        string.Join(", ", session.Participations.Where(person => !person.IsTentative).Select(person => (person.Speaker.Guid, person.Speaker.Name)).Distinct()));
}
