using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Pages.Admin.Accounts;

public sealed class IndexModel(Membership membership) : AdminPage
{
    public override string Title => "Comptes";
    public override AdminSection Section => AdminSection.Accounts;

    public IReadOnlyList<Account> Accounts { get; private set; } = [];

    public async Task OnGetAsync() => Accounts = await membership.ListAsync();
}
