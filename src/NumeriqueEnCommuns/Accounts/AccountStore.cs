using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>Identity's store, except that it keeps recovery codes as hashes: a copy of the database opens no account.</summary>
public sealed class AccountStore(AccountsDb db, IdentityErrorDescriber errors) : UserOnlyStore<Account, AccountsDb>(db, errors)
{
    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken = default) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(LinkToken.HashOf), cancellationToken);

    public override Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken = default) =>
        base.RedeemCodeAsync(user, LinkToken.HashOf(code), cancellationToken);
}
