using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data;

internal static class ResourceMapping
{
    public static void KeptAsJson<TOwner>(this OwnedNavigationBuilder<TOwner, Resource> resource) where TOwner : class
    {
        resource.ToJson();
        resource.Property(r => r.Kind).HasConversion<string>();
    }
}
