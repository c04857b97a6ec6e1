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
        // a page that says why another failed is the second for the same question
        var encoding = http.Features.Get<Mark>()?.Encoding ?? ContentEncoding.TakeFrom(http.Request);
        http.Features.Set(new Mark(encoding));
        await using var made = await MadeAsync(http, next, encoding);
        // nothing, where the page is unchanged or elsewhere
        if (made.Length == 0 || http.RequestAborted.IsCancellationRequested)
            return;

        if (encoding.Length > 0)
            http.Response.Headers.ContentEncoding = encoding;
        http.Response.ContentLength = made.Length;
        await http.Response.Body.WriteAsync(made.Content(), http.RequestAborted);
    }

    /// <summary>As it is sent: whoever reads it slowly holds nothing else.</summary>
    private static async Task<RecyclableMemoryStream> MadeAsync(HttpContext http, RequestDelegate next, string encoding)
    {
        await using var body = await http.GatherAsync(context => WithoutAgendaAsync(context, next));
        var carried = http.RequestServices.GetRequiredService<Carried>();
        if (http.Response.Headers.Location.ToString() is { Length: > 0 } address)
            http.Response.Headers.Location = carried.Along(address);
        var sent = GatheredBody.NewStream();
        if (body.Length == 0)
            return sent;

        await using var page = GatheredBody.NewStream();
        new PageForOne(body.Content(), page, carried, http.RequestServices.GetRequiredService<PageAddress>(), http.RequestServices.GetRequiredService<HtmlEncoder>()).Make();
        if (encoding.Length > 0)
            ContentEncoding.Compress(page.Content().Span, sent, encoding);
        else
            sent.Write(page.Content().Span);
        return sent;
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

    private sealed record Mark(string Encoding);
}
