namespace NumeriqueEnCommuns.Data.Backups;

/// <summary>What was counted in a copy of the database when it was opened to see that it can be.</summary>
/// <param name="Sessions">Drafts included.</param>
/// <param name="Revisions">Saves in the journal.</param>
/// <param name="ContentVersion">Of the programme.</param>
public sealed record BackupFacts(int Sessions, int Revisions, long ContentVersion);

/// <summary>A file that no site could be opened from.</summary>
public sealed class BackupRefusedException(string sentence, Exception? inner = null) : Exception(sentence, inner);
