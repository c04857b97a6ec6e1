using System.Net;
using AngleSharp.Dom;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Sessions;

public sealed class SessionsOddInputTests : IDisposable
{
    private const string Path = "/admin/sessions/24";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("Form.Title", "", "Donnez un titre à la session.")]
    [InlineData("Form.Day", "31/02/2018", "n’est pas une date")]
    [InlineData("Form.Day", "0001-01-01", "Vérifiez l’année.")]
    [InlineData("Form.Day", "99999-01-01", "n’est pas une date")]
    [InlineData("Form.LastDay", "2018-09-01", "Le dernier jour ne peut pas précéder le premier")]
    [InlineData("Form.LastDay", "9999-12-31", "Le dernier jour ne peut pas précéder le premier")]
    [InlineData("Form.Start", "25:61", "n’est pas une heure")]
    [InlineData("Form.Start", "", "Donnez aussi l’heure de début.")]
    [InlineData("Form.End", "13:00", "La fin doit suivre le début.")]
    [InlineData("Form.Place", "salle-99999", "Cette salle n’existe plus.")]
    [InlineData("Form.Place", "nulle part", "Cette salle n’existe plus.")]
    [InlineData("Form.Place", "lieu-99999", "Ce lieu n’existe plus.")]
    [InlineData("Form.Format", "99", "Ce choix n’existe plus.")]
    [InlineData("Form.Track", "abc", "n’est pas un nombre entier")]
    [InlineData("Form.Parent", "24", "Une session ne peut pas être son propre bloc.")]
    [InlineData("Form.Access", "Secret", "n’est pas un des choix proposés")]
    [InlineData("Form.Slug", "Avec des espaces", "N’utilisez que des minuscules")]
    [InlineData("Form.Slug", "self-data-reprenons-le-controle", "Cette adresse est prise")]
    [InlineData("Form.People[0].Role", "Chef", "n’est pas un des choix proposés")]
    public async Task What_cannot_be_stored_is_said_beside_its_field_and_stays_typed(string field, string value, string sentence)
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.PostAsync(Path, [new(field, value), new("Form.People[1].Affiliation", ""), new("Form.Points[0].Note", "Une note")]);
        var page = await answer.ReadPageAsync();

        var control = page.GetElementById(field.Replace('.', '_').Replace('[', '_').Replace(']', '_'))!;
        Assert.Contains(sentence, page.GetElementById(control.GetAttribute("aria-describedby")!.Split(' ')[^1])!.TextContent, StringComparison.Ordinal);
        if (control.LocalName == "input")
            Assert.Equal(value, control.GetAttribute("value") ?? "");
        Assert.Equal("Une note", page.GetElementById("Form_Points_0__Note")!.GetAttribute("value"));
        Assert.Empty(await site.RevisionsAsync());
    }

    [Theory]
    [InlineData("pas une adresse", "Url", "commence par https://")]
    [InlineData("javascript:alert(1)", "Url", "commence par https://")]
    [InlineData("https://exemple.fr", "Title", "Donnez un titre à cette ressource.")]
    public async Task A_resource_that_leads_nowhere_is_said_in_its_row(string url, string part, string sentence)
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.PostAsync(Path, [new("Form.Resources[0].Title", part == "Title" ? "" : "Images"), new("Form.Resources[0].Url", url), new("Form.Resources[0].Kind", "Photo")]);

        Assert.Contains(sentence, (await answer.ReadPageAsync()).GetElementById($"Form_Resources_0__{part}-erreur")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_of_100_000_characters_is_refused_and_comes_back_whole()
    {
        using var organiser = await site.SignedInAsync();
        var text = string.Concat(Enumerable.Repeat("Un texte. ", 10_000));

        using var answer = await organiser.PostAsync(Path, [new("Form.Abstract", text)]);
        var page = await answer.ReadPageAsync();
        using var preview = await organiser.PressAsync(page, "[data-preview]");

        Assert.Contains("Ce texte est trop long", page.GetElementById("Form_Abstract-erreur")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(text, page.GetElementById("Form_Abstract")!.TextContent);
        Assert.Contains("Ce texte est trop long", (await preview.ReadPageAsync()).GetElementById("Form_Abstract-apercu")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_and_scripts_are_harmless_text()
    {
        using var organiser = await site.SignedInAsync();

        using var saved = await organiser.PostAsync(Path,
        [
            new("Form.Title", "Un \u0002titre\u0007 \u202e<script>alert(1)</script>"), new("Form.Abstract", "<img src=x onerror=alert(1)>\u0001\n\n[lien](javascript:alert(1))"),
            new("Form.People[0].Name", "Bobby'); DROP TABLE Sessions;--"), new("Form.Points[0].IsOpen", "true"), new("Form.Points[0].Note", "\u0003"),
        ]);
        var page = await site.OpenAsync(site.Programme.Sessions.Single(session => session.Id == 24).Path);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("Un titre <script>alert(1)</script>", page.Heading());
        Assert.Null(page.QuerySelector("main script, main img, a[href^='javascript']"));
        Assert.Contains("Bobby'); DROP TABLE Sessions;--", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_a_token_is_refused()
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.SendAsync(Path, [new("Form.Title", "Forgé")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await site.RevisionsAsync());
    }
}
