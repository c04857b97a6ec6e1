using System.Text.Json.Nodes;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>
/// The edition of 2018 with what the brochure does not have: a draft, a cancelled session, an open end, an end after midnight,
/// what is known of rooms, what is interpreted or captioned, what came out of a session and of the Medialab.
/// </summary>
public sealed class UnusualSite() : Site(Prepared.Path)
{
    public const string Draft = "encore-secrete";
    public const string Cancelled = "annulee-hier";
    public const string WithResources = "la-mallette-pedagogique-data";
    public const string Interpreted = "inclusion-mediation-pouvoir-d-agir";
    public const string CaptionedBlock = "conferences";
    public const string AfterMidnight = "fete-de-minuit";

    private static readonly EditionCopy Prepared = new EditionCopy()
        .AddSession(Draft, session => session["status"] = "draft")
        .AddSession(Cancelled, session =>
        {
            session["status"] = "cancelled";
            (session["start"], session["end"], session["room"]) = ("18:30", "19:00", "espace-1");
        })
        .AddSession(AfterMidnight, session =>
        {
            (session["start"], session["end"], session["endDay"]) = ("22:00", "02:00", "2018-09-14");
            session["room"] = "parvis";
        })
        .ChangeEntry("venues.json", "amphi-150", room => (room["capacity"], room["isStepFree"], room["hasInductionLoop"]) = (150, true, true))
        .ChangeEntry("venues.json", "espace-1", room => (room["isStepFree"], room["hasInductionLoop"]) = (false, false))
        .ChangeEntry("venues.json", "parvis", room => room["capacity"] = 2000)
        .ChangeEntry("venues.json", "ecole-d-architecture", venue => venue["hours"]!.AsArray().Add(new JsonObject { ["day"] = "2018-09-14", ["opens"] = "20:30" }))
        .ChangeSession(Interpreted, session => (session["hasSignLanguage"], session["hasCaptions"]) = (true, true))
        .ChangeSession(CaptionedBlock, session => session["hasCaptions"] = true)
        .ChangeSession(WithResources, session => session["resources"] = new JsonArray(
            new JsonObject { ["title"] = "La mallette en images", ["url"] = "https://diapos.exemple.fr/mallette?page=1&vue=2", ["kind"] = "slides" },
            new JsonObject { ["title"] = "Compte rendu", ["url"] = "http://exemple.fr/notes", ["kind"] = "notes" }))
        .Write("pages.json", """[{ "slug": "forum-et-medialab", "resources": [{ "title": "Le Medialab filmé", "url": "https://video.exemple.fr/1", "kind": "video" }] }]""");
}
