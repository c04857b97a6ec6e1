using System.Globalization;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>What a button does to the people of the form: « add », « up-2 », « remove-0 ».</summary>
public static class RowChange
{
    public const string Field = "change", Add = "add", Up = "up", Down = "down", Remove = "remove";

    public static string Of(string verb, int index) => $"{verb}-{index}";

    /// <summary>What is none of these changes nothing.</summary>
    public static void Apply(List<PersonRow> rows, string? change)
    {
        var words = (change ?? "").Split('-');
        if (words[0] == Add)
            rows.Add(new PersonRow());
        if (!int.TryParse(words.ElementAtOrDefault(1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= rows.Count)
            return;

        if (words[0] == Remove)
            rows.RemoveAt(index);
        else if (words[0] == Up && index > 0)
            (rows[index - 1], rows[index]) = (rows[index], rows[index - 1]);
        else if (words[0] == Down && index < rows.Count - 1)
            (rows[index], rows[index + 1]) = (rows[index + 1], rows[index]);
    }
}
