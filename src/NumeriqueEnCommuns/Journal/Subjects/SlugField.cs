using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Journal.Subjects;

/// <summary>The readable end of an address. The former one leads to the new one.</summary>
public static class SlugField
{
    public const string Name = "slug";

    public static Field Of<T>(SubjectKind kind, Func<T, int> id, Func<T, string> read, Action<T, string> write, Func<T?, string, string> path, Func<T?, string, string?>? refusal = null) where T : class => new()
    {
        Name = Name,
        Label = "adresse",
        Read = thing => read((T)thing),
        Write = (thing, value, _) => write((T)thing, value!),
        Refusal = (thing, value, references) => value switch
        {
            null => "Donnez une adresse.",
            _ when !Slug.IsValid(value) => "N’utilisez que des minuscules sans accent, des chiffres et des tirets, 100 signes au plus.",
            _ when refusal?.Invoke((T?)thing, value) is { } sentence => sentence,
            _ when references.IsTaken(kind, thing is T known ? id(known) : null, value, path((T?)thing, value)) => "Cette adresse est prise, ou l’a été. Choisissez-en une autre.",
            _ => null,
        },
    };
}
