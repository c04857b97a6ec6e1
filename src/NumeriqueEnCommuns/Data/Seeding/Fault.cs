namespace NumeriqueEnCommuns.Data.Seeding;

/// <summary>What is wrong in an edition's files: where, and a sentence that says it.</summary>
public sealed record Fault(string File, string? Entry, string Sentence)
{
    public override string ToString() => Entry is null ? $"{File} : {Sentence}." : $"{File}, {Entry} : {Sentence}.";
}

public sealed class EditionRefusedException(IReadOnlyList<Fault> faults, Exception? inner = null)
    : Exception(string.Join(Environment.NewLine, faults), inner)
{
    public IReadOnlyList<Fault> Faults => faults;
}
