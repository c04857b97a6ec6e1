using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web.Ready;

/// <summary>
/// What is being asked for while a programme is read anew is made from it before it is everyone's: until then the former pages are
/// answered, and then the new ones lie ready. Nobody waits for them after a save.
/// </summary>
internal sealed class ReadyAhead(ReadyAnswers answers, IServiceScopeFactory scopes, IHttpContextFactory contexts, SideWork work, ILogger<ReadyAhead> log) : IPagesAhead
{
    /// <summary>The editor waits for them.</summary>
    private const int Most = 8;

    /// <summary>All that answers what is not ready; null until the site has it.</summary>
    public RequestDelegate? Answer { get; set; }

    public void Watch(PublishedProgramme former) => answers.CountAnew(former);

    public async Task MakeAsync(PublishedProgramme former, PublishedProgramme next)
    {
        // pages are cached by version: those of the former would answer for the next
        if (Answer is null || former.Edition.ContentVersion == next.Edition.ContentVersion)
            return;

        foreach (var key in answers.AskedMost(former, Most))
        {
            Task made;
            // what the editor's own request knows of itself is not known to this one
            using (ExecutionContext.SuppressFlow())
                made = Task.Factory.StartNew(() => AskAsync(Answer, key, next), CancellationToken.None, TaskCreationOptions.None, work).Unwrap();
            await made;
        }
    }

    private async Task AskAsync(RequestDelegate answer, ReadyKey key, PublishedProgramme next)
    {
        await using var scope = scopes.CreateAsyncScope();
        var http = contexts.Create(QuestionOf(key, next));
        try
        {
            http.RequestServices = scope.ServiceProvider;
            await answer(http);
        }
        catch (Exception error)
        {
            log.LogError(error, "La page {Path} n’a pas pu être préparée. Elle le sera quand on la demandera.", Logs.WithoutChoice(key.Path));
        }
        finally
        {
            contexts.Dispose(http);
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
internal sealed record ReadFrom(PublishedProgramme Programme);
