namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>
/// The edition of 2018 with what the brochure does not have: a draft, a cancelled session, an open end, an end after midnight.
/// </summary>
public sealed class UnusualSite() : Site(Prepared.Path)
{
    public const string Draft = "encore-secrete";
    public const string Cancelled = "annulee-hier";
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
        });
}
