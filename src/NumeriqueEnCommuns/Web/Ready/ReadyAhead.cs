using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web.Ready;

/// <summary>
/// What is being asked for while a programme is read anew is made from it before it is everyone's: until then the former pages are
/// answered, and then the new ones lie ready. Nobody waits for them after a save.
/// </summary>
internal sealed class ReadyAhead(ReadyAnswers answers, IServiceScopeFactory scopes, IHttpContextFactory contexts, SideWork work, TimeProvider clock, ILogger<ReadyAhead> log) : IPagesAhead
{
    private const int Most = 8;

    /// <summary>After it no other page is begun: the editor waits for them.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(250);

    /// <summary>All that answers what is not ready; null until the site has it.</summary>
    public RequestDelegate? Answer { get; set; }

    public void Watch(PublishedProgramme former) => answers.CountAnew(former);

    public async Task MakeAsync(PublishedProgramme former, PublishedProgramme next)
    {
        // pages are cached by version: those of the former would answer for the next
        if (Answer is null || former.Edition.ContentVersion == next.Edition.ContentVersion || answers.AskedMost(former, Most) is not [_, ..] asked)
            return;

        Task made;
        // what the editor's own request knows of itself is not known to these
        using (ExecutionContext.SuppressFlow())
            made = Task.Factory.StartNew(() => AskAsync(Answer, asked, next), CancellationToken.None, TaskCreationOptions.None, work).Unwrap();
        await made;
    }

    private async Task AskAsync(RequestDelegate answer, IReadOnlyList<ReadyKey> asked, PublishedProgramme next)
    {
        var began = clock.GetTimestamp();
        foreach (var key in asked.TakeWhile(_ => clock.GetElapsedTime(began) < Long))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var http = contexts.Create(QuestionOf(key, next));
                http.RequestServices = scope.ServiceProvider;
                await answer(http);
                contexts.Dispose(http);
            }
            catch (Exception error)
            {
                log.LogError(error, "La page {Path} n’a pas pu être préparée. Elle le sera quand on la demandera.", Logs.WithoutChoice(key.Path));
            }
        }
    }

    private static FeatureCollection QuestionOf(ReadyKey key, PublishedProgramme next)
    {
        var features = new FeatureCollection();
        var response = new UnsentResponse();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Protocol = HttpProtocol.Http11,
            Method = HttpMethods.Get,
            Scheme = key.Scheme,
            Path = key.Path,
            RawTarget = new PathString(key.Path).ToUriComponent(),
            Headers = new HeaderDictionary { [HeaderNames.Host] = key.Host, [HeaderNames.AcceptEncoding] = key.Encoding },
        });
        features.Set<IHttpResponseFeature>(response);
        features.Set<IHttpResponseBodyFeature>(new UnsentBody(response));
        features.Set(new ReadyQuestion(key));
        features.Set(new ReadFrom(next));
        return features;
    }
}

/// <summary>The programme from which a request is answered, where it is not the current one.</summary>
internal sealed record ReadFrom(PublishedProgramme Programme)
{
    public static PublishedProgramme? In(HttpContext? http) => http?.Features.Get<ReadFrom>()?.Programme;
}
