using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Journal.Subjects;

/// <summary>What sessions and pages say alike of their resources.</summary>
internal static class ResourceField
{
    public static string Show(Resource resource, Names names) => $"{Wording.Of(resource.Kind)} « {resource.Title} », {resource.Url}";

    public static string? Refusal(Resource resource, References references) => resource switch
    {
        { Title: null or "" } => "Donnez un titre à chaque ressource.",
        { Url.Length: > 2000 } => "L’adresse d’une ressource est trop longue.",
        _ when !Uri.TryCreate(resource.Url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") =>
            "L’adresse d’une ressource commence par https:// ou http://.",
        _ => FieldsOf<Session>.LineRefusal("titre de la ressource", resource.Title, isRequired: true),
    };

    /// <summary>Takes these items in the place of those it had.</summary>
    public static void Become<TItem>(this List<TItem> list, IEnumerable<TItem> items)
    {
        TItem[] kept = [.. items];
        list.Clear();
        list.AddRange(kept);
    }
}
