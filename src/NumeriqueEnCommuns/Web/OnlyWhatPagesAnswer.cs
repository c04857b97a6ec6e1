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
        if (context.RouteData.Values.Values.Any(part => part is string { Length: > 0 } text && string.IsNullOrWhiteSpace(text)))
            context.Result = new NotFoundResult();
        if (context.HandlerMethod is not null || context.HandlerInstance is ErrorModel)
            return;

        var method = context.HttpContext.Request.Method;
        if (!HttpMethods.IsGet(method) && !HttpMethods.IsHead(method))
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        else if (context.ActionDescriptor.HandlerMethods.Count > 0)
            context.Result = new NotFoundResult();
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
