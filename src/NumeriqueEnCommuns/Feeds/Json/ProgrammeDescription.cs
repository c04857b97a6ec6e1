using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Feeds.Json;

/// <summary>Describes <c>/api/v1</c> (OpenAPI 3.1), from the types that are written.</summary>
public static class ProgrammeDescription
{
    private const string Version = "v1";

    public static void AddProgrammeDescription(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options => ProgrammeJsonWriter.Configured(options.SerializerOptions));
        services.AddOpenApi(Version, options =>
        {
            options.ShouldInclude = description => description.HttpMethod == HttpMethods.Get && ProgrammeJsonWriter.Path == $"/{description.RelativePath}";
            options.AddDocumentTransformer((document, context, _) => Introduce(document, context));
            options.AddSchemaTransformer((schema, context, _) => AllowAbsence(schema, context));
        });
    }

    private static Task Introduce(OpenApiDocument document, OpenApiDocumentTransformerContext context)
    {
        var edition = context.ApplicationServices.GetRequiredService<PublishedProgramme>().Edition;
        document.Info.Title = CleanText.Of($"Programme de {edition.Name}");
        document.Info.Description = CleanText.Of(DataLicence.Sentence(edition));
        document.Info.License = new OpenApiLicense { Name = edition.LicenceName, Url = edition.LicenceUrl };
        document.Servers?.Clear();
        return Task.CompletedTask;
    }

    /// <summary>What may be null is not written at all.</summary>
    private static Task AllowAbsence(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        foreach (var property in context.JsonTypeInfo.Properties.Where(property => property.IsGetNullable))
            schema.Required?.Remove(property.Name);
        return Task.CompletedTask;
    }
}
