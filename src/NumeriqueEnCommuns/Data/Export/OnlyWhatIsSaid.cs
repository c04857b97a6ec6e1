using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data.Export;

/// <summary>Leaves out what is not known, a flag that is down and the access that goes without saying; every other choice is written.</summary>
internal sealed class OnlyWhatIsSaid : DefaultJsonTypeInfoResolver
{
    public override JsonTypeInfo GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        var info = base.GetTypeInfo(type, options);
        foreach (var property in info.Properties)
            property.ShouldSerialize = property.PropertyType == typeof(bool)
                ? static (_, value) => value is true
                : static (_, value) => value is not (null or Access.Open);

        return info;
    }
}
