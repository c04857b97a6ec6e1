namespace NumeriqueEnCommuns.Web;

/// <summary>Of the usual variables of OpenTelemetry, those that the site reads itself; the exporter hears the others.</summary>
public sealed class TelemetryOptions
{
    private const string EndpointName = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public const string Fault = $"{EndpointName} : ce n’est pas une adresse (http://127.0.0.1:4318).";

    [ConfigurationKeyName(EndpointName)]
    public string? Endpoint { get; init; }

    [ConfigurationKeyName("OTEL_SERVICE_NAME")]
    public string ServiceName { get; init; } = "numerique-en-communs";

    public bool IsOn => !string.IsNullOrEmpty(Endpoint);

    /// <summary>The exporter would fall back, without a word, on its own idea of where to send.</summary>
    public bool IsGood => !IsOn || Uri.TryCreate(Endpoint, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
