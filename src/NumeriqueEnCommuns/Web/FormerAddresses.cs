using NumeriqueEnCommuns.Feeds.Calendars;
using NumeriqueEnCommuns.Pages.Embed;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web.Ready;

namespace NumeriqueEnCommuns.Web;

/// <summary>An address that was public once leads to the present one, or to a page that says it is gone; so do its calendar and its frames.</summary>
public static class FormerAddresses
{
    public static void UseFormerAddresses(this WebApplication app)
    {
        var current = app.Services.GetRequiredService<CurrentProgramme>();
        app.Use((context, next) =>
        {
            // not the request's own, which it would hold on to for as long as a live stream is open
            var programme = ReadFrom.In(context) ?? current.Value;
            if (Former(programme, context.Request.Path.Value ?? "") is not { } former)
                return next(context);

            var (prefix, today, suffix) = former;
            if (today is null)
                context.Response.StatusCode = StatusCodes.Status410Gone;
            else
                context.Response.Redirect(prefix + today + suffix + context.Request.QueryString, permanent: true);
            // a draft that takes its address again, or a change undone, must be seen at once
            context.Response.Headers.CacheControl = "no-cache";
            return Task.CompletedTask;
        });
    }

    /// <summary>What stands at an address that is public no more, between what its calendar or its frame adds around it; null where nothing does.</summary>
    private static (string Prefix, string? Today, string Suffix)? Former(PublishedProgramme programme, string path)
    {
        var suffix = path.EndsWith(CalendarPath.Suffix, StringComparison.Ordinal) ? CalendarPath.Suffix : "";
        var prefix = path.StartsWith($"{Part.Root}/", StringComparison.Ordinal) ? Part.Root : "";
        var page = path[prefix.Length..^suffix.Length];
        // a frame says « jour » where the page says « programme »
        if (prefix.Length > 0 && page.StartsWith("/jour/", StringComparison.Ordinal))
            page = $"/programme/{page["/jour/".Length..]}";
        if (!programme.FormerAddresses.TryGetValue(page, out var today))
            return null;

        return prefix.Length > 0 && today == "/programme" ? ("", Part.NextPath, "") : (prefix, today, suffix);
    }
}
