using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Pages.Admin;

namespace NumeriqueEnCommuns.Tests.Pages.Admin;

public sealed class AdminPageTests(Site2018 site) : IClassFixture<Site2018>
{
    private readonly DefaultHttpContext http = new();

    [Fact]
    public void Signs_with_the_name_of_the_account()
    {
        http.User = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, "7"), new(ClaimTypes.Name, "claire@exemple.fr"), new(ClaimTypes.GivenName, "Claire")], "test"));

        Assert.Equal(new Author("7", "Claire"), Opened().Author);
    }

    [Fact]
    public void Nobody_signs_nothing()
    {
        Assert.Throws<InvalidOperationException>(() => Opened().Author);
    }

    [Fact]
    public void Tells_on_the_next_page_what_was_done()
    {
        var answer = Opened().Save();

        Assert.Equal("/admin/essai", Assert.IsType<LocalRedirectResult>(answer).Url);
        Assert.Equal("C’est fait.", Opened().Notice);
    }

    [Fact]
    public async Task Runs_what_was_posted()
    {
        Post([]);
        var page = Opened();

        await RunAsync(page, page.Save);

        Assert.Equal(1, page.Saves);
        Assert.False(page.WasShownAgain);
    }

    [Fact]
    public async Task Shows_a_form_that_comes_back_without_saving_it_or_blaming_it()
    {
        Post(new() { [AdminPage.ResumeField] = "1" });
        var page = Opened();
        page.ModelState.SetModelValue("Day", "31/02", "31/02");
        page.ModelState.AddModelError("Day", "Ce n’est pas une date.");

        var answer = await RunAsync(page, page.Save);

        Assert.IsType<PageResult>(answer);
        Assert.Equal(0, page.Saves);
        Assert.True(page.WasShownAgain);
        Assert.True(page.ModelState.IsValid);
        Assert.Equal("31/02", page.ModelState["Day"]!.AttemptedValue);
        Assert.StartsWith("Votre saisie est revenue.", page.Notice, StringComparison.Ordinal);
    }

    private void Post(Dictionary<string, Microsoft.Extensions.Primitives.StringValues> fields)
    {
        http.Request.Method = "POST";
        http.Request.ContentType = "application/x-www-form-urlencoded";
        http.Request.Form = new FormCollection(fields);
    }

    private TestedPage Opened() => new()
    {
        PageContext = new PageContext(new ActionContext(http, new RouteData(), new CompiledPageActionDescriptor(), new ModelStateDictionary())),
        TempData = site.Services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(http),
        MetadataProvider = site.Services.GetRequiredService<IModelMetadataProvider>(),
    };

    private static async Task<IActionResult?> RunAsync(TestedPage page, Func<IActionResult> handler)
    {
        var context = new PageHandlerExecutingContext(page.PageContext, [], null, new Dictionary<string, object?>(), page);
        await page.OnPageHandlerExecutionAsync(context, () =>
        {
            context.Result = handler();
            return Task.FromResult(new PageHandlerExecutedContext(page.PageContext, [], null, page));
        });
        return context.Result;
    }

    private sealed class TestedPage : AdminPage
    {
        public override string Title => "Essai";

        public int Saves { get; private set; }
        public bool WasShownAgain { get; private set; }

        public IActionResult Save()
        {
            Saves++;
            return RedirectWithNotice("/admin/essai", "C’est fait.");
        }

        protected override Task ShowAgainAsync()
        {
            WasShownAgain = true;
            return Task.CompletedTask;
        }
    }
}
