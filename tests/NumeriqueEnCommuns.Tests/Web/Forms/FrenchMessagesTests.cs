using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using NumeriqueEnCommuns.Web.Forms;

namespace NumeriqueEnCommuns.Tests.Web.Forms;

public sealed class FrenchMessagesTests(Site2018 site) : IClassFixture<Site2018>
{
    [Theory]
    [InlineData("Title", "", "Remplissez « Titre ».")]
    [InlineData("Title", "Beaucoup trop long", "Raccourcissez « Titre » : 10 caractères au plus.")]
    [InlineData("Day", "31/02", "« 31/02 » n’est pas une date : corrigez « Jour ».")]
    [InlineData("Day", "", "Remplissez « Jour ».")]
    [InlineData("Start", "midi", "« midi » n’est pas une heure : corrigez « Début ».")]
    [InlineData("Places", "99999999999", "« 99999999999 » n’est pas un nombre entier : corrigez « Capacité ».")]
    [InlineData("Places", "-1", "Choisissez pour « Capacité » une valeur entre 0 et 5000.")]
    [InlineData("Kind", "dimanche", "« dimanche » n’est pas un des choix proposés : corrigez « Genre ».")]
    [InlineData("Link", "exemple", "Écrivez dans « Lien » une adresse complète, comme https://exemple.fr.")]
    [InlineData("Mail", "exemple", "Écrivez dans « Courriel » une adresse électronique, comme nom@exemple.fr.")]
    [InlineData("Own", "", "Une phrase à nous.")]
    public async Task Names_the_field_and_says_what_to_do(string property, string typed, string sentence)
    {
        var errors = await ErrorsAsync(property, typed);

        Assert.Equal(sentence.Replace("« ", "«\u202f").Replace(" »", "\u202f»").Replace(" :", "\u202f:"), Assert.Single(errors).Sentence);
        Assert.Equal($"Form_{property}", errors[0].FieldId);
    }

    [Fact]
    public async Task Quotes_only_the_beginning_of_what_is_endless()
    {
        var error = Assert.Single(await ErrorsAsync("Day", new string('9', 100_000)));

        Assert.Contains("999…", error.Sentence, StringComparison.Ordinal);
        Assert.InRange(error.Sentence.Length, 40, 120);
    }

    [Fact]
    public async Task Lists_what_was_refused_in_the_order_of_the_page()
    {
        var errors = await ErrorsAsync(new() { ["Form.Title"] = "", ["Form.Places"] = "x", ["Form.Day"] = "x", ["Form.Own"] = "o" });

        Assert.Equal(["Form_Title", "Form_Places", "Form_Day"], errors.Select(error => error.FieldId));
    }

    private Task<IReadOnlyList<(string? FieldId, string Sentence)>> ErrorsAsync(string property, string typed)
    {
        var fields = new Dictionary<string, StringValues> { ["Form.Title"] = "Titre", ["Form.Day"] = "2018-09-13", ["Form.Own"] = "o" };
        fields[$"Form.{property}"] = typed;
        return ErrorsAsync(fields);
    }

    private async Task<IReadOnlyList<(string? FieldId, string Sentence)>> ErrorsAsync(Dictionary<string, StringValues> fields)
    {
        var services = site.Services.CreateScope().ServiceProvider;
        var http = new DefaultHttpContext { RequestServices = services };
        http.Request.ContentType = "application/x-www-form-urlencoded";
        http.Request.Form = new FormCollection(fields);
        var context = new ActionContext(http, new RouteData(), new Microsoft.AspNetCore.Mvc.Abstractions.ActionDescriptor());
        var metadata = services.GetRequiredService<IModelMetadataProvider>().GetMetadataForType(typeof(Form));
        var binder = services.GetRequiredService<IModelBinderFactory>().CreateBinder(new() { Metadata = metadata });
        var values = await CompositeValueProvider.CreateAsync(context, services.GetRequiredService<IOptions<MvcOptions>>().Value.ValueProviderFactories);
        var binding = DefaultModelBindingContext.CreateBindingContext(context, values, metadata, bindingInfo: null, "Form");

        await binder.BindModelAsync(binding);
        services.GetRequiredService<IObjectModelValidator>().Validate(context, binding.ValidationState, "Form", binding.Result.Model);
        return FormErrors.Of(context.ModelState, http.Request);
    }

    public sealed class Form
    {
        [Display(Name = "Titre"), StringLength(10)]
        public string Title { get; set; } = "";

        [Display(Name = "Jour")]
        public DateOnly Day { get; set; }

        [Display(Name = "Début")]
        public TimeOnly? Start { get; set; }

        [Display(Name = "Capacité"), Range(0, 5000)]
        public int? Places { get; set; }

        [Display(Name = "Genre")]
        public DayOfWeek? Kind { get; set; }

        [Display(Name = "Lien"), Url]
        public string? Link { get; set; }

        [Display(Name = "Courriel"), EmailAddress]
        public string? Mail { get; set; }

        [Required(ErrorMessage = "Une phrase à nous.")]
        public string? Own { get; set; }
    }
}
