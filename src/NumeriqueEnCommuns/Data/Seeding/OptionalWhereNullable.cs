using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NumeriqueEnCommuns.Data.Seeding;

/// <summary>
/// A property of a file may be left out where its type allows null or is a flag or a choice with a default;
/// any other is required. Keeps the file records free of attributes.
/// </summary>
internal sealed class OptionalWhereNullable : DefaultJsonTypeInfoResolver
{
    public override JsonTypeInfo GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        var info = base.GetTypeInfo(type, options);
        foreach (var property in info.Properties)
            property.IsRequired = !property.IsSetNullable && !HasDefault(property);

        return info;
    }

    private static bool HasDefault(JsonPropertyInfo property) =>
        property.PropertyType == typeof(bool) || property.PropertyType.IsEnum || Nullable.GetUnderlyingType(property.PropertyType) is not null
        || property.AttributeProvider is PropertyInfo member
        && new NullabilityInfoContext().Create(member).WriteState is NullabilityState.Nullable;
}
