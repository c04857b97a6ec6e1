using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Pages.Admin.SignIn;

/// <summary>A page that a one-time link opens: the person chooses a password there.</summary>
[AsStranger]
[AgainstGuessing]
public abstract class LinkPage(OneTimeLinks links, LinkPurpose purpose) : AdminPage
{
    [BindProperty(Name = "jeton", SupportsGet = true)]
    public string? Token { get; set; }

    /// <summary>Null where the link does not serve, or serves no more.</summary>
    public OneTimeLink? Link { get; private set; }

    protected async Task<OneTimeLink?> FindAsync()
    {
        Link = await links.FindAsync(Token, purpose);
        if (Link is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Link;
    }

    /// <summary>True where the password is set; otherwise the page says why not.</summary>
    protected async Task<bool> UseAsync(OneTimeLink link, string password)
    {
        if (await links.UseAsync(link, password) is not { } result)
        {
            await FindAsync();
            return false;
        }

        ModelState.Refuse(result);
        return result.Succeeded;
    }
}
