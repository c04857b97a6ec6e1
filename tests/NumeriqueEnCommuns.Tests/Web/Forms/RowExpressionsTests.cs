using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;

namespace NumeriqueEnCommuns.Tests.Web.Forms;

/// <summary>A field of a row says what the framework would have said of it.</summary>
public sealed class RowExpressionsTests(Site2018 site) : IClassFixture<Site2018>
{
    private static readonly RowsPage Page = new() { Form = new() { Title = "Self Data", Rows = [new() { Name = "Camille" }, new() { Places = 12 }] } };

    [Fact]
    public void Gives_name_value_and_description_of_a_field_in_a_row()
    {
        for (var i = 0; i < Page.Form.Rows.Count; i++)
        {
            Assert.Same(Page.Form.Rows[i], Same(page => page.Form.Rows[i].Name).ModelExplorer.Container.Model);
            Assert.Same(Page.Form.Rows[i], Same(page => page.Form.Rows[i].Places).ModelExplorer.Container.Model);
            Same(page => page.Form.Rows[i].Name!.Length);
        }

        Assert.Same(Page.Form.Rows[1], Same(page => page.Form.Rows[1].Name).ModelExplorer.Container.Model);
    }

    [Fact]
    public void Calls_what_a_partial_page_is_given_by_no_name()
    {
        var Model = Page.Form.Rows;

        for (var i = 0; i < Model.Count; i++)
            Assert.Same(Model[i], Same(_ => Model[i].Name).ModelExplorer.Container.Model);
    }

    [Fact]
    public void Leaves_all_other_fields_as_they_are()
    {
        Same(page => page.Form.Title);
        Same(page => page.Form.Rows);
        Same(page => page.Form.Rows[0]);
        Same(page => page);
    }

    /// <summary>What is read here as it stands belongs to its row, what the framework compiles to the page.</summary>
    private ModelExpression Same<T>(Expression<Func<RowsPage, T>> field)
    {
        var metadata = site.Services.GetRequiredService<IModelMetadataProvider>();
        var view = new ViewDataDictionary<RowsPage>(metadata, new ModelStateDictionary()) { Model = Page };

        var theirs = site.Services.GetRequiredService<ModelExpressionProvider>().CreateModelExpression(view, field);
        var ours = site.Services.GetRequiredService<IModelExpressionProvider>().CreateModelExpression(view, field);

        Assert.Equal(theirs.Name, ours.Name);
        Assert.Equal(theirs.Model, ours.Model);
        Assert.Equal(theirs.Metadata, ours.Metadata);
        Assert.Equal(theirs.Metadata.DisplayName, ours.Metadata.DisplayName);
        return ours;
    }

    public sealed class RowsPage
    {
        public RowsForm Form { get; set; } = new();
    }

    public sealed class RowsForm
    {
        public string? Title { get; set; }
        public List<Row> Rows { get; set; } = [];
    }

    public sealed class Row
    {
        [Display(Name = "Nom")]
        public string? Name { get; set; }
        public int? Places { get; set; }
    }
}
