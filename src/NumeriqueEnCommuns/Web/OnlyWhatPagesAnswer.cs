using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NumeriqueEnCommuns.Pages.Errors;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// A page that has no verb for a request would be drawn all the same, without what its verb reads. It is refused instead: a method that
/// is not its own, a name after « handler » that it does not know, or an address with a blank part, which a page reads as none. The page
/// of errors answers to all.
/// </summary>
public sealed class OnlyWhatPagesAnswer : IPageFilter
{
    /// <summary>A field whose name opens a bracket without closing it is one that no page has; jQuery's way of naming fields, which fails on it, is not ours.</summary>
    public static void Add(MvcOptions options)
    {
        options.Filters.Add<OnlyWhatPagesAnswer>();
        options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
        options.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
    }

    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerInstance is ErrorModel)
            return;
        if (context.RouteData.Values.Values.Any(part => part is string { Length: > 0 } text && string.IsNullOrWhiteSpace(text)))
            context.Result = new NotFoundResult();
        else if (HasHoles(context.HttpContext.Features.Get<IFormFeature>()?.Form))
            context.Result = new BadRequestResult();
        else if (context.HandlerMethod is null)
            context.Result = Without(context);
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    /// <summary>Rows by name instead of by number leave holes in a list, and no page of ours writes them.</summary>
    private static bool HasHoles(IFormCollection? form) => form?.Keys.Any(key => key.EndsWith(".index", StringComparison.OrdinalIgnoreCase)) is true;

    private static StatusCodeResult? Without(PageHandlerExecutingContext context)
    {
        var method = context.HttpContext.Request.Method;
        if (!HttpMethods.IsGet(method) && !HttpMethods.IsHead(method))
            return new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);

        // a page that reads nothing to be drawn has no verb for it
        var isNamed = context.HttpContext.Request.Query.ContainsKey("handler") || context.RouteData.Values.ContainsKey("handler");
        return isNamed || context.ActionDescriptor.HandlerMethods.Any(verb => HttpMethods.IsGet(verb.HttpMethod)) ? new NotFoundResult() : null;
    }
}
