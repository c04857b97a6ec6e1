using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Pages.Admin;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Guards;

/// <summary>The walls of the house.</summary>
public sealed partial class HouseTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = typeof(ProgrammeDb).Assembly.GetTypes();

    [Fact]
    public void The_subject_knows_neither_the_web_nor_the_database()
    {
        var subject = Types.Where(type => SubjectOnly().IsMatch(type.Namespace ?? "")).ToList();

        Assert.Contains(subject, type => type.Namespace == "NumeriqueEnCommuns.Programme");
        Assert.Contains(subject, type => type.Namespace == "NumeriqueEnCommuns.Programme.Planning");
        Assert.All(subject.SelectMany(KnownBy), known => Assert.DoesNotMatch("^(Microsoft|NumeriqueEnCommuns\\.(?!Programme(\\.|$)))", known.Namespace ?? ""));
    }

    [Fact]
    public void Public_pages_read_the_published_programme_and_never_the_database()
    {
        var pages = Types.Where(type => type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract && !type.IsSubclassOf(typeof(AdminPage))).ToList();

        Assert.NotEmpty(pages);
        Assert.All(pages.SelectMany(KnownBy), known => Assert.NotEqual("NumeriqueEnCommuns.Data", known.Namespace));
        Assert.All(pages, page => Assert.Contains(typeof(PublishedProgramme), page.GetConstructors().Single().GetParameters().Select(parameter => parameter.ParameterType)));
    }

    [Fact]
    public void What_is_published_never_changes()
    {
        var published = Types.Where(type => type.Namespace == "NumeriqueEnCommuns.Published" && type.Name.StartsWith("Published", StringComparison.Ordinal)).ToList();

        var publicSetters = published.SelectMany(type => type.GetProperties())
            .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}");

        Assert.NotEmpty(published);
        Assert.Empty(publicSetters);
    }

    [GeneratedRegex("^NumeriqueEnCommuns\\.Programme(\\.|$)")]
    private static partial Regex SubjectOnly();

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");

    /// <summary>Types named in the fields, properties, methods and constructors of a type, and in their generic arguments.</summary>
    private static IEnumerable<Type> KnownBy(Type type) =>
        type.GetFields(Everything).Select(field => field.FieldType)
            .Concat(type.GetProperties(Everything).Select(property => property.PropertyType))
            .Concat(type.GetMethods(Everything).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.GetConstructors(Everything).SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType)))
            .Append(type.BaseType ?? typeof(object))
            .SelectMany(known => known.IsGenericType ? known.GetGenericArguments().Append(known) : [known]);
}
