using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>« é » may be typed as one character or as two, by keyboard and system: both are the same password.</summary>
public sealed class NormalisedHasher(IOptions<PasswordHasherOptions> options) : PasswordHasher<Account>(options)
{
    public const int Iterations = 210_000;

    /// <summary>The hash of no password. Checked where there is no account, so that the answer takes as long as where there is one.</summary>
    private readonly Lazy<string> nobody = new(() => new PasswordHasher<Account>(options).HashPassword(null!, LinkToken.New()));

    public override string HashPassword(Account user, string password) => base.HashPassword(user, ReadableText.Composed(password));

    public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword) =>
        base.VerifyHashedPassword(user, hashedPassword, ReadableText.Composed(providedPassword));

    public void CheckNobody(string password) => base.VerifyHashedPassword(null!, nobody.Value, ReadableText.Composed(password));
}
