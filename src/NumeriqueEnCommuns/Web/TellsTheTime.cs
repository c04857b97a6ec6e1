namespace NumeriqueEnCommuns.Web;

/// <summary>On a page or a feed that speaks of the present moment: it is made again every minute.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TellsTheTimeAttribute : Attribute;

public static class TellingTheTime
{
    public static bool TellsTheTime(this HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<TellsTheTimeAttribute>() is not null;
}
