using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.IO;

namespace NumeriqueEnCommuns.Web.Carrying;

/// <summary>
/// A page for somebody who carries something is the page for all, from the cache or made now, into which what they carry is
/// put as it leaves. It is never asked for twice by others, and so compressed in haste.
/// </summary>
internal static class PagesForOne
{
    public static void UsePagesForOne(this WebApplication app) => app.Use((http, next) => Concerns(http) ? AnswerAsync(http, next) : next(http));

    /// <summary>Whether the answer is being made for one: the cache then holds the page for all, as it is before anything is put in.</summary>
    public static bool IsForOne(this HttpContext http) => http.Features.Get<Mark>() is not null;

    private static bool Concerns(HttpContext http) =>
        http.GetEndpoint()?.Metadata is { } metadata && metadata.GetMetadata<PageActionDescriptor>() is not null && metadata.GetMetadata<PublicPagePolicy>() is not null
        && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && (metadata.GetMetadata<MadeForOneAttribute>() is not null || !http.RequestServices.GetRequiredService<Carried>().IsNothing);

    private static async Task AnswerAsync(HttpContext http, RequestDelegate next)
    {
        var encoding = ContentEncoding.TakeFrom(http.Request);
        http.Features.Set(new Mark());
        await using var body = await http.GatherAsync(context => WithoutAgendaAsync(context, next));
        var carried = http.RequestServices.GetRequiredService<Carried>();
        var headers = http.Response.Headers;
        if (headers.Location.ToString() is { Length: > 0 } address)
            headers.Location = carried.Along(address);
        // nothing, where the page is unchanged or elsewhere
        if (body.Length == 0)
            return;

        await using var made = GatheredBody.NewStream();
        new PageForOne(body.Content(), made, carried, http.RequestServices.GetRequiredService<PageAddress>(), http.RequestServices.GetRequiredService<HtmlEncoder>()).Make();
        await SendAsync(http, made, encoding);
    }

    private static async Task SendAsync(HttpContext http, RecyclableMemoryStream page, string encoding)
    {
        await using var compressed = GatheredBody.NewStream();
        var content = page.Content();
        if (encoding.Length > 0)
        {
            ContentEncoding.Compress(content.Span, compressed, encoding);
            http.Response.Headers.ContentEncoding = encoding;
            content = compressed.Content();
        }

        http.Response.ContentLength = content.Length;
        await http.Response.Body.WriteAsync(content, http.RequestAborted);
    }

    /// <summary>An agenda is unknown to whatever the cache may keep. What is made for one alone is made of it.</summary>
    private static async Task WithoutAgendaAsync(HttpContext http, RequestDelegate next)
    {
        var carried = http.RequestServices.GetRequiredService<Carried>();
        if (http.GetEndpoint()!.Metadata.GetMetadata<MadeForOneAttribute>() is not null)
        {
            await next(http);
            return;
        }

        var agenda = carried.Agenda;
        carried.Agenda = null;
        await next(http);
        carried.Agenda = agenda;
    }

    private sealed class Mark;
}
