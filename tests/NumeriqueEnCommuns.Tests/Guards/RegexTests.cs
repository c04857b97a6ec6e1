using System.Reflection;
using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.Tests.Guards;

/// <summary>
/// No expression takes much longer than its text is long. Those that cannot be run without backtracking, for they look around, repeat
/// nothing without end, or only where nothing is read twice.
/// </summary>
public sealed class RegexTests
{
    private const BindingFlags Own = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, string> Excused = new()
    {
        ["FileText.Headings"] = "reads the site's own HTML, where every quote closes",
        ["FileText.SiteLinks"] = "reads the site's own HTML, where every quote closes",
        ["WordDifference.Words"] = "matches at every place: nothing is read twice",
    };

    [Fact]
    public void None_explodes()
    {
        var all = typeof(Program).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(Own).Select(method => (Name: $"{type.Name}.{method.Name}", Regex: method.GetCustomAttribute<GeneratedRegexAttribute>())))
            .Where(expression => expression.Regex is not null)
            .ToList();

        Assert.True(all.Count > 15);
        Assert.Empty(all.Where(expression => !IsLinear(expression.Regex!) && !Excused.ContainsKey(expression.Name)).Select(expression => $"{expression.Name}: {expression.Regex!.Pattern}"));
        Assert.Empty(Excused.Keys.Except(all.Select(expression => expression.Name)));
    }

    [Fact]
    public void None_is_made_while_the_site_runs() => Assert.Empty(
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "NumeriqueEnCommuns"), "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        let text = File.ReadAllText(file)
        where text.Contains("new Regex(", StringComparison.Ordinal) || Regex.IsMatch(text, @"\bRegex\.(IsMatch|Match|Matches|Replace|Split)\(")
        select file);

    /// <summary>Without backtracking; or without end of a repetition; or tried at the beginning only, with repetitions that exclude what follows them.</summary>
    private static bool IsLinear(GeneratedRegexAttribute regex) =>
        regex.Options.HasFlag(RegexOptions.NonBacktracking) || regex.Pattern.StartsWith('^') || !RepeatsWithoutEnd(regex.Pattern);

    /// <summary>Outside of classes of signs, where a star is a star.</summary>
    private static bool RepeatsWithoutEnd(string pattern) =>
        Regex.IsMatch(Regex.Replace(pattern, @"\\.|\[(?:\\.|[^\]\\])*\]", "x"), @"[*+]|\{\d+,\}");
}
