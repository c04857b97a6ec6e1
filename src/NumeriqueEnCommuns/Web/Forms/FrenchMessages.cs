using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace NumeriqueEnCommuns.Web.Forms;

/// <summary>What the framework says of a value that it refuses, as a sentence that names the field and says what to do.</summary>
public sealed class FrenchMessages : IBindingMetadataProvider, IValidationMetadataProvider
{
    private const int LongestQuote = 40;
    private const string Required = "Remplissez «\u202f{0}\u202f».";

    /// <summary>What a rule says when nobody has given it a sentence.</summary>
    private static readonly string?[] Defaults = [null, new UrlAttribute().ErrorMessage, new EmailAddressAttribute().ErrorMessage];

    public static void Add(MvcOptions options) => options.ModelMetadataDetailsProviders.Add(new FrenchMessages());

    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        if (context.BindingMetadata.ModelBindingMessageProvider is not { } messages)
            return;

        var field = NameOf(context);
        var kind = KindOf(context.Key.ModelType);
        string Refuse(string? value) => $"{Quote(value)} n’est pas {kind}\u202f: corrigez «\u202f{field}\u202f».";
        var fill = Required.Replace("{0}", field, StringComparison.Ordinal);

        messages.SetAttemptedValueIsInvalidAccessor((value, _) => Refuse(value));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(Refuse);
        messages.SetValueIsInvalidAccessor(Refuse);
        messages.SetValueMustBeANumberAccessor(_ => $"Écrivez un nombre dans «\u202f{field}\u202f».");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => $"Écrivez un nombre dans «\u202f{field}\u202f».");
        messages.SetUnknownValueIsInvalidAccessor(_ => $"Corrigez «\u202f{field}\u202f».");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => $"Corrigez «\u202f{field}\u202f».");
        messages.SetValueMustNotBeNullAccessor(_ => fill);
        messages.SetMissingBindRequiredValueAccessor(_ => fill);
        messages.SetMissingKeyOrValueAccessor(() => fill);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => fill);
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (rule.ErrorMessageResourceName is null && Defaults.Contains(rule.ErrorMessage))
                rule.ErrorMessage = SentenceOf(rule);
        }
    }

    private static string? SentenceOf(ValidationAttribute rule) => rule switch
    {
        RequiredAttribute => Required,
        StringLengthAttribute or MaxLengthAttribute => "Raccourcissez «\u202f{0}\u202f»\u202f: {1} caractères au plus.",
        MinLengthAttribute => "Allongez «\u202f{0}\u202f»\u202f: {1} caractères au moins.",
        RangeAttribute => "Choisissez pour «\u202f{0}\u202f» une valeur entre {1} et {2}.",
        EmailAddressAttribute => "Écrivez dans «\u202f{0}\u202f» une adresse électronique, comme nom@exemple.fr.",
        UrlAttribute => "Écrivez dans «\u202f{0}\u202f» une adresse complète, comme https://exemple.fr.",
        CompareAttribute => "«\u202f{0}\u202f» et «\u202f{1}\u202f» sont différents\u202f: écrivez deux fois la même chose.",
        _ => null,
    };

    private static string NameOf(BindingMetadataProviderContext context) =>
        context.Attributes.OfType<DisplayAttribute>().FirstOrDefault()?.GetName() ?? context.Key.Name ?? "la valeur";

    private static string KindOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var date when date == typeof(DateOnly) => "une date",
        var time when time == typeof(TimeOnly) => "une heure",
        var moment when moment == typeof(DateTime) => "une date avec une heure",
        var number when number == typeof(int) || number == typeof(long) => "un nombre entier",
        var number when number == typeof(double) || number == typeof(decimal) => "un nombre",
        { IsEnum: true } => "un des choix proposés",
        _ => "une valeur possible",
    };

    private static string Quote(string? value) =>
        value is { Length: > LongestQuote } ? $"«\u202f{value[..LongestQuote]}…\u202f»" : $"«\u202f{value}\u202f»";
}
