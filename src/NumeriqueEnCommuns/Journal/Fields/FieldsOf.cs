using System.Globalization;

namespace NumeriqueEnCommuns.Journal.Fields;

/// <summary>Makes the fields of one type of thing, so that each is one line where it is declared.</summary>
internal static class FieldsOf<T> where T : class
{
    public const int LongestLine = 300;
    public const int LongestText = 50_000;

    public static Field Line(
        string name, string label, Func<T, string?> read, Action<T, string?> write, bool isRequired = false, Func<string, string?>? refusal = null) => new()
    {
        Name = name,
        Label = label,
        Read = thing => read((T)thing),
        Write = (thing, value, _) => write((T)thing, value),
        Refusal = (_, value, _) => LineRefusal(label, value, isRequired) ?? (value is null ? null : refusal?.Invoke(value)),
    };

    public static Field Prose(string name, string label, Func<T, string?> read, Action<T, string?> write, bool isRequired = false) => new()
    {
        Name = name,
        Label = label,
        Nature = Nature.Prose,
        Read = thing => read((T)thing),
        Write = (thing, value, _) => write((T)thing, value),
        Refusal = (_, value, _) => value switch
        {
            null when isRequired => "Écrivez un texte.",
            { Length: > LongestText } => $"Ce texte est trop long : {value.Length} signes, {LongestText} au plus.",
            _ => null,
        },
    };

    public static Field Number(string name, string label, Func<T, int?> read, Action<T, int?> write, int least, int most) => new()
    {
        Name = name,
        Label = label,
        Read = thing => read((T)thing)?.ToString(CultureInfo.InvariantCulture),
        Write = (thing, value, _) => write((T)thing, value is null ? null : int.Parse(value, CultureInfo.InvariantCulture)),
        Refusal = (_, value, _) => value is null || int.TryParse(value, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? null
            : $"Donnez un nombre entier de {least} à {most}.",
    };

    /// <summary>« oui », « non », or not known.</summary>
    public static Field YesNo(string name, string label, Func<T, bool?> read, Action<T, bool?> write) => new()
    {
        Name = name,
        Label = label,
        Nature = Nature.Choice,
        Read = thing => read((T)thing) switch { true => "yes", false => "no", null => null },
        Write = (thing, value, _) => write((T)thing, value is null ? null : value == "yes"),
        Refusal = (_, value, _) => value is null or "yes" or "no" ? null : "Choisissez une réponse de la liste.",
        Show = (value, _) => value switch { "yes" => "oui", "no" => "non", _ => "non précisé" },
    };

    /// <summary>« oui » or « non ». A flag that is down is written as nothing, like one that was not thought of yet.</summary>
    public static Field Flag(string name, string label, Func<T, bool> read, Action<T, bool> write) => new()
    {
        Name = name,
        Label = label,
        Nature = Nature.Choice,
        Read = thing => read((T)thing) ? "yes" : null,
        Write = (thing, value, _) => write((T)thing, value is not null),
        Refusal = (_, value, _) => value is null or "yes" ? null : "Choisissez une réponse de la liste.",
        Show = (value, _) => value is null ? "non" : "oui",
    };

    public static Field Choice<TChoice>(string name, string label, Func<T, TChoice> read, Action<T, TChoice> write, Func<TChoice, string> show) where TChoice : struct, Enum => new()
    {
        Name = name,
        Label = label,
        Nature = Nature.Choice,
        Read = thing => read((T)thing).ToString(),
        Write = (thing, value, _) => write((T)thing, Enum.Parse<TChoice>(value!)),
        Refusal = (_, value, _) => Enum.GetNames<TChoice>().Contains(value) ? null : "Choisissez une réponse de la liste.",
        Show = (value, _) => show(Enum.Parse<TChoice>(value!)),
    };

    public static Field Reference(
        string name, string label, SubjectKind kind, Func<T, int?> read, Action<T, int?, References> write,
        bool isRequired = false, Func<T?, int, References, string?>? refusal = null) => new()
    {
        Name = name,
        Label = label,
        Nature = Nature.Choice,
        Read = thing => read((T)thing)?.ToString(CultureInfo.InvariantCulture),
        Write = (thing, value, references) => write((T)thing, IdOf(value), references),
        Refusal = (thing, value, references) => IdOf(value) is not { } id
            ? isRequired || value is not null ? "Choisissez dans la liste." : null
            : references.Has(kind, id) ? refusal?.Invoke((T?)thing, id, references) : "Ce choix n’existe plus. Choisissez-en un autre.",
        Show = (value, names) => value is null ? "aucun" : names.Of(kind, value),
    };

    /// <summary>A list whose items have a notation of their own and are compared as a whole.</summary>
    public static Field List<TItem>(
        string name, string label, Func<T, IEnumerable<TItem>> read, Action<T, IReadOnlyList<TItem>, References> write,
        Func<TItem, Names, string> show, Func<TItem, References, string?>? refusal = null) => new()
    {
        Name = name,
        Label = label,
        Read = thing => Notation.WriteList(read((T)thing)),
        Write = (thing, value, references) => write((T)thing, Notation.ReadList<TItem>(value), references),
        Refusal = (_, value, references) => Notation.ReadList<TItem>(value).Select(item => refusal?.Invoke(item, references)).FirstOrDefault(sentence => sentence is not null),
        Show = (value, names) => string.Join("\u202f; ", Notation.ReadList<TItem>(value).Select(item => show(item, names))),
    };

    public static Field Fixed(string name, string label, Func<T, string> read) => new()
    {
        Name = name,
        Label = label,
        IsFixed = true,
        Read = thing => read((T)thing),
        Write = (_, _, _) => { },
    };

    public static string? LineRefusal(string label, string? value, bool isRequired) => value switch
    {
        null when isRequired => $"Remplissez ce champ : {label}.",
        { Length: > LongestLine } => $"C’est trop long : {value.Length} signes, {LongestLine} au plus.",
        _ => null,
    };

    private static int? IdOf(string? value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
