using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace NumeriqueEnCommuns.Web;

/// <summary>Whatever changes something is sent from a page of this site, with the token that the page gave. The rest is refused, and the operator told.</summary>
public static class OwnForms
{
    public static void UseOwnForms(this WebApplication app) => app.Use((context, next) =>
    {
        if (IsQuestion(context.Request.Method) || IsBeingRefused(context) || context.Request.IsSentFromThisSite())
            return next(context);

        app.Logger.LogWarning("Formulaire refusé : il vient d’un autre site.");
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });

    /// <summary>The page that says so is made of the same request.</summary>
    private static bool IsBeingRefused(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    private static bool IsQuestion(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}

/// <summary>Says why a form was refused before any page saw it: it was too long to be read, or had no token of this visitor's.</summary>
public sealed class RefusedForms(ILogger<RefusedForms> log) : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is not IAntiforgeryValidationFailedResult)
            return;

        if (context.HttpContext.Request.ContentLength > context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize)
        {
            log.LogWarning("Formulaire refusé : il est trop long.");
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
            return;
        }

        log.LogWarning("Formulaire refusé : son jeton manque, ou n’est plus le bon.");
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
