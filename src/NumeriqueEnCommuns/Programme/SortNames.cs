namespace NumeriqueEnCommuns.Programme;

/// <summary>Guesses how a French alphabet files a name: « Moulins Mahaut de », « Le Crosnier Hervé ». Somebody may correct it.</summary>
public static class SortNames
{
    public static string Guess(string name, SpeakerKind kind)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (kind is SpeakerKind.Organisation || words.Length < 2)
            return name;

        var family = words[1..];
        // « de » and what follows it in small letters are no part of the family name; « le » is
        var particles = family[0] is "de" ? family.TakeWhile(word => char.IsLower(word[0])).ToArray() : [];
        if (particles.Length == family.Length)
            particles = [];
        var filed = string.Join(' ', family[particles.Length..].Append(words[0]).Concat(particles));
        return char.ToUpperInvariant(filed[0]) + filed[1..];
    }
}
