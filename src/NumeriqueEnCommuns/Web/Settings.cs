using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace NumeriqueEnCommuns.Web;

/// <summary>Settings of a section. What is none, cannot be read or breaks a rule is told when the site starts, in sentences for the person who wrote it.</summary>
public static class Settings
{
    /// <param name="parts">Names of sections within it, which are read apart.</param>
    public static void AddSettings<T>(this IServiceCollection services, string section, params string[] parts) where T : class
    {
        services.AddOptions<T>()
            // the binder would stop at the first, and in a programmer's words
            .Configure<IConfiguration>((_, configuration) => Refuse<T>([.. Unknown<T>(configuration.GetSection(section), parts), .. Unreadable<T>(configuration.GetSection(section))]))
            .BindConfiguration(section)
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<T>>(new Rules<T>(section));
    }

    private static void Refuse<T>(string[] faults)
    {
        if (faults.Length > 0)
            throw new OptionsValidationException(Options.DefaultName, typeof(T), faults);
    }

    /// <summary>With one letter less in a name, the site would keep another database, or count all visitors behind a proxy as one, without a word.</summary>
    private static IEnumerable<string> Unknown<T>(IConfigurationSection section, string[] parts)
    {
        var settings = typeof(T).GetProperties();
        string[] known = [.. settings.Select(setting => setting.Name), .. parts];
        return from written in section.GetChildren()
               where !known.Contains(written.Key, StringComparer.OrdinalIgnoreCase)
               select SettingWording.Unknown(section.Path, written.Key, settings.Select(SettingWording.NameOf).Concat(parts));
    }

    private static IEnumerable<string> Unreadable<T>(IConfigurationSection section) =>
        from setting in typeof(T).GetProperties()
        let written = section.GetSection(setting.Name)
        where written.Value is { Length: > 0 } && !IsReadable(written, setting.PropertyType)
        select SettingWording.Refusal(setting, written.Path, written.Value);

    private static bool IsReadable(IConfigurationSection written, Type type)
    {
        // passed over by the binder without a word
        if (type.IsArray)
            return false;

        try
        {
            written.Get(type);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private sealed class Rules<T>(string section) : IValidateOptions<T> where T : class
    {
        public ValidateOptionsResult Validate(string? name, T options)
        {
            string[] faults =
            [
                .. from setting in typeof(T).GetProperties()
                   from rule in setting.GetCustomAttributes<ValidationAttribute>()
                   where !rule.IsValid(setting.GetValue(options))
                   select SettingWording.Refusal(setting, $"{section}:{setting.Name}", setting.GetValue(options), rule),
            ];
            return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
        }
    }
}
