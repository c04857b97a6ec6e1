using System.Text;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Pages.Admin.Me;

/// <summary>New recovery codes, shown once: the site itself keeps only their hashes.</summary>
public sealed class RecoveryCodesModel : AdminPage
{
    public const string Address = "/admin/mon-compte/codes-de-secours";
    public const string NewCodes = "recovery-codes";

    private const int LongestCode = 20;

    public override string Title => "Vos codes de secours";

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public IActionResult OnGet()
    {
        Codes = TempData[NewCodes] as string[] ?? [];
        return Codes.Count > 0 ? Page() : LocalRedirect("/admin/mon-compte/second-facteur");
    }

    /// <summary>Gives the codes that the page shows back as a file; nothing is read or changed.</summary>
    public IActionResult OnPost([FromForm] string[] codes)
    {
        var lines = codes.Take(RecoveryCode.Count).Where(code => code.Length <= LongestCode);
        var text = $"Codes de secours de {Programme.Edition.Name}. Chacun sert une fois, à la place du code du téléphone.\n\n{string.Join('\n', lines)}\n";
        return File(Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8", "codes-de-secours.txt");
    }
}
