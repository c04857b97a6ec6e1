using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Feeds;
using NumeriqueEnCommuns.Live;
using NumeriqueEnCommuns.Offline;
using NumeriqueEnCommuns.Web;
using NumeriqueEnCommuns.Web.Ready;

if (await Commands.RunOnFilesAsync(args) is { } written)
    return written;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = Commands.SettingsIn(args), ContentRootPath = AppContext.BaseDirectory });
builder.BuildModelAhead();
builder.AddLogs();
builder.AddTelemetry();
builder.AddSite();

var app = builder.Build();
if (!app.HasGoodSettings())
    return 1;

if (await app.RunBeforeOpeningAsync(args) is { } done)
    return done;

// the database opens while pages and addresses are found and the server begins to listen: each takes as long as the other
var opening = app.Services.GetRequiredService<Opening>();
opening.Begin(app.OpenAsync);

app.UseProxies();
app.UseReadyAnswers();
app.UseRequestLogs();
app.UsePagesAhead();
app.UseSideWork();
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
app.UseOpening();
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

if (Commands.AreIn(args))
    return await opening.Opened ? await app.RunCommandAsync(args) : 1;

await app.RunAsync();
return await opening.Opened ? 0 : 1;
