using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>What organisers do on the morning itself, by chance, the same every time: publish, move, rename, cancel.</summary>
internal sealed class RandomMorning(Site site)
{
    private readonly Random random = new(2018);

    public async Task ChangeAsync(int step)
    {
        var sessions = site.Programme.Sessions;
        var session = sessions[random.Next(sessions.Count)];
        var hour = random.Next(5) == 0 ? (TimeOnly?)null : new TimeOnly(random.Next(24), random.Next(60));
        await (random.Next(6) switch
        {
            0 => site.SaveSessionAsync(session.Slug, (SessionSubject.Title, $"Titre {step} \u0002 & <b>"), (SlugField.Name, $"renommee-{step}")),
            1 => site.SaveSessionAsync(session.Slug, (SessionSubject.Hours, Notation.Write(new SessionHours(session.Day, session.Day.AddDays(random.Next(3)), hour, random.Next(2) == 0 ? null : hour?.AddMinutes(20))))),
            2 => site.SaveSessionAsync(session.Slug, (SessionSubject.Place, Notation.Write(new SessionPlace(random.Next(1, 13), null)))),
            3 => site.SaveSessionAsync(session.Slug, (SessionSubject.Place, random.Next(2) == 0 ? null : Notation.Write(new SessionPlace(null, random.Next(1, 4))))),
            4 => CancelOrPublishAsync(session.Id),
            _ => PublishNewAsync(step, session.Day, hour),
        });
    }

    private Task<long?> CancelOrPublishAsync(int id) => site.EditAsync(Editing.Camille, async edit =>
    {
        var session = (await edit.Db.Sessions.FindAsync(id))!;
        if (session.Status is SessionStatus.Cancelled)
            session.Publish();
        else
            session.Cancel(site.Clock.GetUtcNow().UtcDateTime);
    });

    private async Task PublishNewAsync(int step, DateOnly day, TimeOnly? hour)
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
