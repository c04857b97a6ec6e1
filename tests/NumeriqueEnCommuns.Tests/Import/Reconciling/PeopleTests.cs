using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Feeds.Tables;
using NumeriqueEnCommuns.Import;
using NumeriqueEnCommuns.Import.Reconciling;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Tests.Pages.Admin.Import;

namespace NumeriqueEnCommuns.Tests.Import.Reconciling;

/// <summary>An import never takes somebody away because of how a name is written.</summary>
public sealed class PeopleTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Whoever_bears_a_name_that_others_bear_stays_where_they_are()
    {
        var session = site.Programme.Sessions.First(session => session.Participations is [var only] && site.Programme.SessionsOf(only.Speaker).Count() == 1);
        var other = site.Programme.Speakers.First(speaker => speaker != session.Participations[0].Speaker);
        await site.EditAsync(Editing.Camille, async edit => (await edit.Db.Speakers.FindAsync(other.Id))!.Name = session.Participations[0].Speaker.Name);

        var plan = await PlanAsync($$"""{"guid": "{{session.Guid}}", "title": {{Notation.Write(session.Title)}}, "date": "{{session.Day:yyyy-MM-dd}}T10:00:00+02:00", "persons": [{"name": {{Notation.Write(session.Participations[0].Speaker.Name)}}}]}""");

        Assert.DoesNotContain(plan.Sessions.Single().Changes, change => change.Field.Name == SessionSubject.People);
        Assert.Empty(plan.Problems);
    }

    [Fact]
    public async Task Nobody_leaves_while_it_is_not_known_whom_a_name_means()
    {
        var session = site.Programme.Sessions.First(session => session.Participations is [var only] && site.Programme.SessionsOf(only.Speaker).Count() == 1);
        var namesakes = site.Programme.Speakers.Where(speaker => speaker != session.Participations[0].Speaker).Take(2).Select(speaker => speaker.Id).ToList();
        await site.EditAsync(Editing.Camille, async edit =>
        {
            foreach (var id in namesakes)
                (await edit.Db.Speakers.FindAsync(id))!.Name = "Ada Double";
        });

        var plan = await PlanAsync($$"""{"guid": "{{session.Guid}}", "title": {{Notation.Write(session.Title)}}, "date": "{{session.Day:yyyy-MM-dd}}T10:00:00+02:00", "persons": [{"name": "Ada Double"}]}""");

        Assert.DoesNotContain(plan.Sessions.Single().Changes, change => change.Field.Name == SessionSubject.People);
        Assert.Contains("plusieurs fiches portent le nom", Assert.Single(plan.Problems).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ministère de la Ville, CGET")]
    [InlineData("Réseau (national) des lieux")]
    public async Task A_name_that_holds_a_sign_comes_back_whole_from_our_own_table(string name)
    {
        await site.EditAsync(Editing.Camille, async edit => (await edit.Db.Speakers.FindAsync(site.Programme.Speakers[0].Id))!.Name = name);
        Assert.Contains(name, SessionsTable.Of(site.Programme.AsSource()), StringComparison.Ordinal);

        var plan = await PlanAsync(Encoding.UTF8.GetBytes(SessionsTable.Of(site.Programme.AsSource())));

        Assert.True(plan.ChangesNothing);
    }

    private Task<ImportPlan> PlanAsync(string entry) => PlanAsync(Encoding.UTF8.GetBytes(Importing.Foreign(entry)));

    private async Task<ImportPlan> PlanAsync(byte[] file)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var ground = await Ground.ReadAsync(scope.ServiceProvider.GetRequiredService<ProgrammeDb>());
        var programme = ImportedFile.Read(file, Paris.Zone);
        return new Reconciliation(ground, programme, Correspondence.None, publishes: false).Plan();
    }
}
