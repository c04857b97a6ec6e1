using Microsoft.AspNetCore.Html;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

/// <summary>What is to be known at a glance of a session, as short words under its title.</summary>
public sealed class Flags(Needs needs)
{
    /// <summary>Nothing at all where there is nothing to say.</summary>
    public IHtmlContent Of(PublishedSession session)
    {
        var list = new HtmlContentBuilder();
        foreach (var (text, look) in Said(session))
        {
            list.AppendHtml(list.Count == 0 ? "<ul class=\"flags\">" : "")
                .AppendHtml($"<li class=\"{look}\">").Append(text).AppendHtml("</li>");
        }

        return list.Count == 0 ? list : list.AppendHtml("</ul>");
    }

    private IEnumerable<(string Text, string Look)> Said(PublishedSession session)
    {
        const string plain = "flag";
        const string strong = "flag flag-strong";
        const string quiet = "flag flag-quiet";
        if (session.IsCancelled)
            yield return ("Annulée", strong);
        if (session.IsOnInvitation)
            yield return ("Sur invitation", plain);
        if (session.HasSignLanguage)
            yield return (Wording.InSignLanguageShort, plain);
        if (session.HasCaptions)
            yield return (Wording.WithCaptions, plain);
        foreach (var need in needs.NotKnownOf(session))
            yield return (Wording.NotKnown(need), quiet);
        foreach (var aspect in session.ToConfirm)
            yield return (Wording.Of(aspect), quiet);
    }
}
