using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Feeds;
using NumeriqueEnCommuns.Live;
using NumeriqueEnCommuns.Offline;
using NumeriqueEnCommuns.Web;
using NumeriqueEnCommuns.Web.Ready;

if (await Commands.RunOnFilesAsync(args) is { } written)
    return written;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = Commands.SettingsIn(args), ContentRootPath = AppContext.BaseDirectory });
builder.AddLogs();
builder.AddTelemetry();
builder.AddSite();

var app = builder.Build();
if (!app.HasGoodSettings())
    return 1;

if (await app.RunBeforeOpeningAsync(args) is { } done)
    return done;

// the database opens while pages and addresses are found: each takes as long as the other
var opening = Task.Run(app.OpenAsync);

app.UseForwardedHeaders();
app.UseReadyAnswers();
app.UseRequestLogs();
app.UseQuestionsWithoutBody();
app.UseAdminCaching();
app.UseSecurityHeaders();
app.UseKnownHosts();
app.UseReadableRequests();
app.UseErrorPages();
app.UseOwnForms();
app.UseFontCaching();
app.UseContentNegotiation();
app.UseRouting();
app.UseCors();
app.UseFormerAddresses();
app.UseAccounts();
app.UsePublicCaching();

app.MapStaticAssets();
app.MapHealthAnswers();
app.MapSecurityText();
app.MapFeeds();
app.MapLive();
app.MapOffline();
app.MapRazorPages().KeptUntilTheProgrammeChanges().WithStaticAssets();

if (!await opening)
    return 1;
if (await app.RunCommandAsync(args) is { } exitCode)
    return exitCode;

await app.RunAsync();
return 0;
