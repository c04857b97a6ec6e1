using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace NumeriqueEnCommuns.Pages.Admin.Journal;

/// <summary>Differences as HTML: what was removed and what was added is said, besides being drawn. Written here, since every space counts.</summary>
public static class PieceHtml
{
    public static IHtmlContent Html(this IEnumerable<Piece> pieces)
    {
        var html = new HtmlContentBuilder();
        foreach (var piece in pieces)
            Append(html, piece);
        return html;
    }

    /// <summary>From one short value to another.</summary>
    public static IHtmlContent Html(string before, string after) => new HtmlContentBuilder()
        .AppendHtml(ValueOrNothing("del", "retiré", before))
        .AppendHtml(" <span aria-hidden=\"true\">→</span> ")
        .AppendHtml(ValueOrNothing("ins", "ajouté", after));

    private static IHtmlContent ValueOrNothing(string tag, string word, string text) =>
        text is "" ? new HtmlString("rien") : Marked(tag, word, text);

    private static void Append(HtmlContentBuilder html, Piece piece)
    {
        if (piece.Mark is Mark.Kept)
            html.Append(piece.Text);
        else
            html.AppendHtml(piece.Mark is Mark.Removed ? Marked("del", "retiré", piece.Text) : Marked("ins", "ajouté", piece.Text));
    }

    private static TagBuilder Marked(string tag, string word, string text)
    {
        var marked = new TagBuilder(tag);
        marked.InnerHtml.AppendHtml(Unseen($"[{word}\u202f: ")).Append(text).AppendHtml(Unseen("]"));
        return marked;
    }

    private static TagBuilder Unseen(string text)
    {
        var unseen = new TagBuilder("span");
        unseen.AddCssClass("visually-hidden");
        unseen.InnerHtml.Append(text);
        return unseen;
    }
}
