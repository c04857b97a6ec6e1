namespace NumeriqueEnCommuns.Web;

/// <summary>
/// What is sent along with a question is not read: a form in the body of a GET would fill a page's parameters, while caches
/// know pages by their address alone, and would then give one visitor's page to all.
/// </summary>
public static class QuestionsWithoutBody
{
    public static void UseQuestionsWithoutBody(this WebApplication app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            context.Request.ContentType = null;

        return next(context);
    });
}
