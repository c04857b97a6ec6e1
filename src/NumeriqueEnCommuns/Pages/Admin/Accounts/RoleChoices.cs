using Microsoft.AspNetCore.Mvc.Rendering;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Accounts;

public static class RoleChoices
{
    public static IEnumerable<SelectListItem> All => Enum.GetValues<AccountRole>().Select(role => new SelectListItem(Wording.Meaning(role), $"{role}"));
}
