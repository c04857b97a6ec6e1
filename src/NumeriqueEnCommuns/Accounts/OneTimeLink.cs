namespace NumeriqueEnCommuns.Accounts;

public enum LinkPurpose { Invitation, NewPassword }

/// <summary>A link by which one person chooses a password, once and before it expires. Only the token's hash is kept.</summary>
public sealed class OneTimeLink
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    public int Id { get; private set; }

    public required string AccountId { get; init; }

    public Account Account { get; private set; } = null!;

    public required LinkPurpose Purpose { get; init; }

    public required string TokenHash { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTime ExpiresAt { get; init; }

    public static string PathOf(LinkPurpose purpose, string token) =>
        (purpose is LinkPurpose.Invitation ? "/admin/invitation" : "/admin/nouveau-mot-de-passe") + $"?jeton={token}";
}
