using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Accounts;

public static class AccountServices
{
    private static readonly TimeSpan Signed = TimeSpan.FromHours(12);

    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddIdentity();
        services.AddCookies();
        services.AddAuthorization(Policies.AddPolicies);
        services.AddSingleton<KnownDevices>();
        services.AddSingleton<SignInRate>();
        // after the framework, which begins with a new collection of conventions
        services.PostConfigure<RazorPagesOptions>(options => options.Conventions.CloseAdmin());
        services.AddSingleton<FirstAccountToken>();
        services.AddScoped<FirstAccount>();
        services.AddScoped<OneTimeLinks>();
        services.AddScoped<Membership>();
        services.AddScoped<Entrance>();
        services.AddSingleton<KeptForms>();
    }

    /// <summary>Who asks, and whether they may; before any cache.</summary>
    public static void UseAccounts(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }

    private static void AddIdentity(this IServiceCollection services)
    {
        // before Identity's own, which it then leaves out
        services.AddScoped<ILookupNormalizer, ReadableText>();
        services.AddScoped<IPasswordValidator<Account>, PassphraseRules>();
        services.AddScoped<IUserConfirmation<Account>, ActiveAccounts>();
        services.AddScoped<NormalisedHasher>();
        services.AddScoped<IPasswordHasher<Account>>(provider => provider.GetRequiredService<NormalisedHasher>());
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = NormalisedHasher.Iterations);
        services.AddIdentityCore<Account>(options =>
        {
            options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            options.User.RequireUniqueEmail = true;
            options.User.AllowedUserNameCharacters = ""; // the user name is the e-mail, which has rules of its own
            options.SignIn.RequireConfirmedAccount = true;
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        })
        .AddUserStore<AccountStore>()
        .AddSignInManager()
        .AddDefaultTokenProviders()
        .AddClaimsPrincipalFactory<AccountClaims>()
        .AddErrorDescriber<FrenchErrors>();
    }

    private static void AddCookies(this IServiceCollection services)
    {
        services.AddScoped<SignInEvents>();
        // these two of Identity's four: nobody comes in by another site, and no device is spared the second factor
        var cookies = services.AddAuthentication();
        cookies.AddApplicationCookie();
        cookies.AddTwoFactorUserIdCookie();
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, options =>
        {
            // Lax: a link to the admin area in a message opens it signed in; no form of another site is
            options.Cookie = new HostCookie("nec-connexion", SameSiteMode.Lax);
            (options.ExpireTimeSpan, options.SlidingExpiration) = (Signed, true);
            options.EventsType = typeof(SignInEvents);
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, options =>
            options.Cookie = new HostCookie("nec-second-facteur", SameSiteMode.Strict));
        services.Configure<AntiforgeryOptions>(options => options.Cookie = new HostCookie("nec-formulaires", SameSiteMode.Strict));
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie = new HostCookie("nec-message", SameSiteMode.Strict));
    }
}
