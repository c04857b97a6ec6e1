using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using NumeriqueEnCommuns.Search;

namespace NumeriqueEnCommuns.Web;

/// <summary>Why a setting is refused, and what to write instead.</summary>
public static class SettingWording
{
    /// <summary>« Proxy » is meant for « Proxies ».</summary>
    private const int MostLettersWrong = 3;

    /// <summary>« Port » is not meant for « Hosts ».</summary>
    private const int FewestLettersRight = 2;

    public static string Refusal(PropertyInfo setting, string name, object? written, ValidationAttribute? rule = null) => rule switch
    {
        null or RangeAttribute => $"{name} : « {Plain(written)} » ne convient pas. Écrivez {Wanted(setting, name)}.",
        RequiredAttribute => $"{name} : il n’y a rien. Écrivez une valeur, ou retirez ce réglage.",
        _ => rule.FormatErrorMessage(name),
    };

    /// <param name="names">As they are written, of all that the section has.</param>
    public static string Unknown(string section, string written, IEnumerable<string> names)
    {
        var most = Math.Min(MostLettersWrong, written.Length - FewestLettersRight);
        var near = names.Select(name => (Name: name, Distance: EditDistance.Of(written.ToUpperInvariant(), name.Split(':')[0].ToUpperInvariant(), MostLettersWrong)))
            .Where(one => one.Distance <= most).OrderBy(one => one.Distance).Select(one => one.Name).FirstOrDefault();
        return $"{section}:{written} : ce réglage n’existe pas. {(near is null ? "Retirez-le." : $"Voulez-vous dire {section}:{near}\u202f? Sinon, retirez-le.")}";
    }

    /// <summary>Of a list, that of its first value.</summary>
    public static string NameOf(PropertyInfo setting) => setting.PropertyType.IsArray ? $"{setting.Name}:0" : setting.Name;

    private static string Wanted(PropertyInfo setting, string name) => KindOf(setting.PropertyType, name) + Bounds(setting.GetCustomAttribute<RangeAttribute>());

    private static string KindOf(Type type, string name) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        { IsArray: true } => $"une liste : {name}:0, puis {name}:1 et ainsi de suite",
        var choice when choice == typeof(bool) => "true ou false",
        var time when time == typeof(TimeSpan) => "une durée (heures:minutes:secondes)",
        var number when number == typeof(int) || number == typeof(long) => "un nombre entier",
        _ => "une autre valeur",
    };

    private static string Bounds(RangeAttribute? range) => range is null ? "" : $" de {Plain(range.Minimum)} à {Plain(range.Maximum)}";

    /// <summary>As it is written in a file of settings.</summary>
    private static string? Plain(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture);
}
