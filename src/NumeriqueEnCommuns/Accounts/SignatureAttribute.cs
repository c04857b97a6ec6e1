using System.ComponentModel.DataAnnotations;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>A name that signs changes: something that can be read remains once it is cleaned.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SignatureAttribute : ValidationAttribute
{
    public SignatureAttribute() => ErrorMessage = "Écrivez un nom, avec des lettres.";

    public override bool IsValid(object? value) => value is not string text || Namesakes.Plain(Clean(text)).Length > 0;

    /// <summary>On one line, without the signs that nobody sees.</summary>
    public static string Clean(string? name) => Typed.Line(name) ?? "";
}
