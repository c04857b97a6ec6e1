namespace NumeriqueEnCommuns.Web;

/// <summary>Errors are pages of the site; where even those fail, a static page remains.</summary>
public static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(handler => handler.Run(LastResort));
        app.UseExceptionHandler("/erreur", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/erreur");
    }

    private static async Task LastResort(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        var page = context.RequestServices.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider.GetFileInfo("erreur.html");
        await context.Response.SendFileAsync(page);
    }
}
