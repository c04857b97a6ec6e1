using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using NumeriqueEnCommuns.Import;

namespace NumeriqueEnCommuns.Web;

/// <summary>How much, and how slowly, somebody may send. Sizes in bytes. Pages that take a file say so themselves.</summary>
public sealed class ServerLimits
{
    public const string Part = "Limits";

    public const string Section = $"{SiteOptions.Section}:{Part}";

    /// <summary>Whatever somebody pastes into a field of search or filter is answered with a page.</summary>
    [Range(1024, 1024 * 1024)]
    public int RequestLine { get; init; } = 64 * 1024;

    [Range(1024, 1024 * 1024)]
    public int Headers { get; init; } = 32 * 1024;

    /// <summary>The longest form that a lost sign-in keeps, as browsers write it.</summary>
    [Range(1024, 1024 * 1024 * 1024)]
    public long Body { get; init; } = 4 * 1024 * 1024;

    [Range(1, 100_000)]
    public int FormFields { get; init; } = 2048;

    /// <summary>For the whole of a request's headers.</summary>
    [Range(1, 600)]
    public int SecondsForHeaders { get; init; } = 15;

    /// <summary>Who sends or reads more slowly than this, past the grace, is let go. A stream that is silent because nothing happens is not slow.</summary>
    [Range(1, 1024 * 1024)]
    public int BytesPerSecond { get; init; } = 240;

    [Range(2, 600)]
    public int SecondsOfGrace { get; init; } = 10;

    private MinDataRate Slowest => new(BytesPerSecond, TimeSpan.FromSeconds(SecondsOfGrace));

    public static void Add(IServiceCollection services)
    {
        services.AddSettings<ServerLimits>(Section);
        services.AddSingleton<IStartupFilter, OnOpening>();
        services.AddOptions<FormOptions>().Configure<IOptions<ServerLimits>>((forms, limits) => limits.Value.Apply(forms));
    }

    private void Apply(KestrelServerLimits server)
    {
        server.MaxRequestLineSize = RequestLine;
        // the buffer holds the line and what follows it
        server.MaxRequestBufferSize = Math.Max(server.MaxRequestBufferSize ?? 0, RequestLine);
        server.MaxRequestHeadersTotalSize = Headers;
        server.MaxRequestBodySize = Body;
        server.RequestHeadersTimeout = TimeSpan.FromSeconds(SecondsForHeaders);
        server.MinRequestBodyDataRate = Slowest;
        server.MinResponseDataRate = Slowest;
    }

    private void Apply(FormOptions forms)
    {
        forms.ValueCountLimit = FormFields;
        forms.MultipartBodyLengthLimit = ImportedFile.Largest + 1024 * 1024;
        forms.BufferBodyLengthLimit = forms.MultipartBodyLengthLimit;
    }

    /// <summary>The server is made before wrong settings can be told, and listens only after.</summary>
    private sealed class OnOpening(IOptions<ServerLimits> limits, IOptions<KestrelServerOptions> server) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next)
        {
            limits.Value.Apply(server.Value.Limits);
            return next;
        }
    }
}
