using System.Text.Json.Nodes;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Agenda;

/// <summary>The edition of 2018 with sessions of one day that touch, overlap and lie apart.</summary>
public sealed class BusyThursday : IAsyncLifetime
{
    private readonly EditionCopy edition = new EditionCopy()
        .Change("edition.json", json => json["walkingTimes"] = new JsonArray(new JsonObject { ["from"] = "stereolux", ["to"] = "ecole-d-architecture", ["minutes"] = 10, ["stepFreeMinutes"] = 25 }))
        .AddSession("matin", At("10:00", "11:00", "stereolux"))
        .AddSession("meme-heure", At("10:30", "12:00", "stereolux"))
        .AddSession("loin-trop-tot", At("12:05", "12:30", "amphi-150"))
        .AddSession("loin-a-temps", At("12:15", "12:45", "amphi-150"))
        .AddSession("apres-midi", At("14:00", "15:00", "amphi-150"))
        .AddSession("pendant-la-pause", At("13:00", "13:30", "amphi-150"))
        .AddSession("annulee", session =>
        {
            At("14:00", "15:00", "stereolux")(session);
            session["status"] = "cancelled";
            session["cancelledAt"] = "2018-06-01T10:00:00Z";
        })
        .AddSession("sans-heure", session => session["day"] = "2018-09-12");

    public PublishedProgramme Programme { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Programme = await ReadProgramme.OfAsync(edition.Path);

    public ValueTask DisposeAsync()
    {
        edition.Dispose();
        return ValueTask.CompletedTask;
    }

    private static Action<JsonObject> At(string start, string end, string room) => session =>
    {
        (session["start"], session["end"], session["room"]) = (start, end, room);
    };
}
