using NumeriqueEnCommuns.Feeds.Calendars;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

/// <summary>An address that was public once leads to the present one, or to a page that says it is gone; so does that of its calendar.</summary>
public static class FormerAddresses
{
    public static void UseFormerAddresses(this WebApplication app) => app.Use((context, next) =>
    {
        var programme = context.RequestServices.GetRequiredService<CurrentProgramme>().Value;
        var path = context.Request.Path.Value ?? "";
        var suffix = path.EndsWith(CalendarPath.Suffix, StringComparison.Ordinal) ? CalendarPath.Suffix : "";
        if (!programme.FormerAddresses.TryGetValue(path[..^suffix.Length], out var today))
            return next(context);

        if (today is null)
            context.Response.StatusCode = StatusCodes.Status410Gone;
        else
            context.Response.Redirect(today + suffix + context.Request.QueryString, permanent: true);
        // a draft that takes its address again, or a change undone, must be seen at once
        context.Response.Headers.CacheControl = "no-cache";
        return Task.CompletedTask;
    });
}
