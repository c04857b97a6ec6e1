using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web.Carrying;

/// <summary>
/// Makes the page for one of the page for all: every link and form takes along what is carried, and every star tells what is
/// chosen. Reading through a made page costs a tenth of making it.
/// </summary>
/// <param name="html">The page for all, in UTF-8.</param>
/// <param name="written">Takes the page for one.</param>
/// <param name="carried">What goes along.</param>
/// <param name="page">The page's own address.</param>
/// <param name="encoder">The one of the views.</param>
internal sealed class PageForOne(ReadOnlyMemory<byte> html, IBufferWriter<byte> written, Carried carried, PageAddress page, HtmlEncoder encoder)
{
    private readonly AgendaCode agenda = carried.Agenda ?? AgendaCode.Empty;
    private readonly CarryingLinks links = new(carried);
    private int read;

    public void Make()
    {
        while (NextTag() is { } tag)
            Write(tag);
        written.Write(html.Span[read..]);
    }

    private OpeningTag? NextTag()
    {
        for (var start = IndexOf("<"u8, read); start >= 0; start = IndexOf("<"u8, start + 1))
        {
            var rest = html.Span[start..];
            if (!rest.StartsWith("<a "u8) && !rest.StartsWith("<form "u8) && !rest.StartsWith("<body "u8))
                continue;

            // a page that is cut off ends as it is
            if (rest.IndexOf((byte)'>') is not (var end and >= 0))
                return null;

            written.Write(html.Span[read..start]);
            read = start + end + 1;
            return new(Encoding.UTF8.GetString(html.Span[start..read]));
        }

        return null;
    }

    private void Write(OpeningTag tag)
    {
        if (tag.IsBodyOfAPage && !agenda.IsEmpty)
            Write(tag.With("data-agenda-sessions", string.Join(',', agenda.Ids)));
        else if (tag.IsFormThatAsks)
            WriteForm(tag);
        else if (tag.IsLink && int.TryParse(tag.Attribute(Stars.Session), NumberStyles.None, CultureInfo.InvariantCulture, out var session))
            WriteStar(tag, session);
        else if (tag.IsLink && tag.Has("data-agenda-link"))
            WriteLinkToAgenda(tag);
        else if (tag.IsLink && tag.Attribute("href") is { } address)
            Write(tag.With("href", Along(address, tag.Attribute("data-without"))));
        else
            Write(tag.Text);
    }

    private void WriteForm(OpeningTag form)
    {
        Write(form.Text);
        foreach (var (key, value) in carried.Choices.Where(choice => choice.Key != Needs.Key || !form.Has("data-asks-needs")))
            Write($"<input type=\"hidden\" name=\"{key}\" value=\"{encoder.Encode(value)}\">");
    }

    private void WriteLinkToAgenda(OpeningTag link)
    {
        Write(link.With("href", Along(AgendaPath.Of(agenda))));
        written.Write(Until("</a>"u8));
        if (!agenda.IsEmpty)
            Write($" ({agenda.Ids.Count})");
    }

    /// <summary>With its words; a full agenda takes no more.</summary>
    private void WriteStar(OpeningTag star, int session)
    {
        var words = Encoding.UTF8.GetString(Until("</a>"u8));
        read = Math.Min(read + "</a>".Length, html.Length);
        var isKept = agenda.Contains(session);
        if (agenda.IsFull && !isKept)
            return;

        var address = page.With(isKept ? agenda.Without(session) : agenda.With(session), carried.OtherAgenda) + Stars.FragmentOf(star, isKept);
        Write(Stars.Written(session, Along(address, left: Carried.AgendaKey), isKept, words));
    }

    private string Along(string address, string? left = null) => encoder.Encode(links.Along(address, left));

    private ReadOnlySpan<byte> Until(ReadOnlySpan<byte> end)
    {
        var (start, next) = (read, IndexOf(end, read));
        read = next < 0 ? html.Length : next;
        return html.Span[start..read];
    }

    private int IndexOf(ReadOnlySpan<byte> searched, int start) => html.Span[start..].IndexOf(searched) is var place and >= 0 ? start + place : -1;

    private void Write(string text) => Encoding.UTF8.GetBytes(text, written);
}
