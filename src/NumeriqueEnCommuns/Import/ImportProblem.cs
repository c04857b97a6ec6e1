namespace NumeriqueEnCommuns.Import;

/// <summary>What is wrong or doubtful in a file: at which line, and a sentence for whoever has to mend it.</summary>
/// <param name="Line">From 1; null where the whole file is concerned.</param>
public sealed record ImportProblem(int? Line, string Sentence)
{
    public string In(string file) => Line is null ? $"{file}\u202f: {Sentence}" : $"{file}, ligne {Line}\u202f: {Sentence}";
}

/// <summary>Ends the reading of a file that must not be trusted at all. It never leaves <see cref="ImportedFile"/>.</summary>
internal sealed class FileRefusedException(int? line, string sentence) : Exception(sentence)
{
    public ImportProblem Problem { get; } = new(line, sentence);
}
