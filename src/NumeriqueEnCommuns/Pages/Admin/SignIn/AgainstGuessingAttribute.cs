using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Pages.Admin.SignIn;

/// <summary>On a page where a secret could be guessed. A passkey cannot: it opens even where too many have guessed from the same address.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AgainstGuessingAttribute : Attribute, IAsyncPageFilter
{
    private const int SecondsUntilThereIsAPlace = 5;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (HttpMethods.IsPost(context.HttpContext.Request.Method))
            await TryAsync(context, next);
        else
            await next();
    }

    private static async Task TryAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        var rate = http.RequestServices.GetRequiredService<SignInRate>();
        if (!rate.MayTry(http))
        {
            context.Result = ComeBackLater(http);
            return;
        }

        using var place = await rate.EnterAsync(http.RequestAborted);
        if (!place.IsAcquired)
            context.Result = ComeBackSoon(http);
        else if (!rate.MayTry(http)) // others from the same address were refused while this one waited
            context.Result = ComeBackLater(http);
        else if (IsRefusal(await next()))
            rate.CountRefusal(http);
    }

    /// <summary>Whoever comes in is led on, or shown the next step.</summary>
    private static bool IsRefusal(PageHandlerExecutedContext done) => done.Result is PageResult && done.HandlerInstance is not SignInPage { HasComeIn: true };

    private static StatusCodeResult ComeBackLater(HttpContext http)
    {
        Log(http).LogWarning("Trop de connexions refusées depuis une même adresse : les suivantes attendent cinq minutes.");
        return ComeBack(http, StatusCodes.Status429TooManyRequests, (int)SignInRate.Window.TotalSeconds);
    }

    private static StatusCodeResult ComeBackSoon(HttpContext http)
    {
        Log(http).LogWarning("Trop de mots de passe à vérifier en même temps : une connexion est priée d’attendre.");
        return ComeBack(http, StatusCodes.Status503ServiceUnavailable, SecondsUntilThereIsAPlace);
    }

    private static StatusCodeResult ComeBack(HttpContext http, int status, int seconds)
    {
        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return new StatusCodeResult(status);
    }

    private static ILogger Log(HttpContext http) => http.RequestServices.GetRequiredService<ILogger<SignInRate>>();
}
