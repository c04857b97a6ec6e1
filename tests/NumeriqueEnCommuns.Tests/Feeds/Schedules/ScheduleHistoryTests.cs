using NumeriqueEnCommuns.Feeds.Schedules;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Feeds.Schedules;

/// <summary>A random sequence of what organisers do on the morning itself: publish, move, rename, cancel.</summary>
public sealed class ScheduleHistoryTests
{
    [Fact]
    public async Task The_rules_hold_after_every_step()
    {
        using var site = new Site(Repository.Edition2018);
        var random = new Random(2018);
        var guids = site.Programme.Sessions.ToDictionary(session => session.Id, session => session.Guid);
        HashSet<string> told = [TextOf(site)];

        for (var step = 0; step < 30; step++)
        {
            await ChangeAsync(site, random, step);
            ScheduleRules.Check(site.Programme.AsSource());
            told.Add(TextOf(site));
        }

        Assert.True(told.Count > 20);
        Assert.Contains(site.Programme.Sessions, session => session.IsCancelled);
        Assert.All(guids, known => Assert.Equal(known.Value, site.Programme.Session(known.Key)!.Guid));
    }

    private static string TextOf(Site site) => ScheduleJson2.Of(site.Programme.AsSource());

    private static async Task ChangeAsync(Site site, Random random, int step)
    {
        var sessions = site.Programme.Sessions;
        var session = sessions[random.Next(sessions.Count)];
        var hour = random.Next(5) == 0 ? (TimeOnly?)null : new TimeOnly(random.Next(24), random.Next(60));
        await (random.Next(6) switch
        {
            0 => site.SaveSessionAsync(session.Slug, (SessionSubject.Title, $"Titre {step} \u0002 & <b>")),
            1 => site.SaveSessionAsync(session.Slug, (SessionSubject.Hours, Notation.Write(new SessionHours(session.Day, session.Day.AddDays(random.Next(3)), hour, random.Next(2) == 0 ? null : hour?.AddMinutes(20))))),
            2 => site.SaveSessionAsync(session.Slug, (SessionSubject.Place, Notation.Write(new SessionPlace(random.Next(1, 13), null)))),
            3 => site.SaveSessionAsync(session.Slug, (SessionSubject.Place, random.Next(2) == 0 ? null : Notation.Write(new SessionPlace(null, random.Next(1, 4))))),
            4 => CancelOrPublishAsync(site, session.Id),
            _ => PublishNewAsync(site, step, session.Day, hour),
        });
    }

    private static Task<long?> CancelOrPublishAsync(Site site, int id) => site.EditAsync(Editing.Camille, async edit =>
    {
        var session = (await edit.Db.Sessions.FindAsync(id))!;
        if (session.Status is SessionStatus.Cancelled)
            session.Publish();
        else
            session.Cancel(site.Clock.GetUtcNow().UtcDateTime);
    });

    private static async Task PublishNewAsync(Site site, int step, DateOnly day, TimeOnly? hour)
    {
        var made = await site.AtDeskAsync(desk => desk.MakeAsync(Editing.Dominique, SubjectKind.Session, new Dictionary<string, string?>
        {
            [SessionSubject.Title] = $"Nouvelle {step}",
            [SlugField.Name] = $"n{step}",
            [SessionSubject.Format] = "5",
            [SessionSubject.Access] = nameof(Access.Open),
            [SessionSubject.Hours] = Notation.Write(new SessionHours(day, null, hour, null)),
        }));
        Assert.True(made.IsSaved);
        await site.EditAsync(Editing.Dominique, async edit => (await edit.Db.Sessions.FindAsync(made.Id))!.Publish());
    }
}
