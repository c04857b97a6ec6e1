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
    private StarAddresses? addresses;
    private byte[]? question;
    private int read;

    private StarAddresses Addresses => addresses ??= new(carried, page, links, encoder);

    private byte[] Question => question ??= Encoding.UTF8.GetBytes(encoder.Encode(links.Question));

    public void Make()
    {
        while (NextTag() is { Length: > 0 } tag)
            Write(new OpeningTag(tag));
        written.Write(html.Span[read..]);
    }

    /// <summary>Empty where there is no other. What stands before it is written.</summary>
    private ReadOnlySpan<byte> NextTag()
    {
        for (var start = IndexOf("<"u8, read); start >= 0; start = IndexOf("<"u8, start + 1))
        {
            var rest = html.Span[start..];
            if (!rest.StartsWith("<a "u8) && !rest.StartsWith("<form "u8) && !rest.StartsWith("<body "u8))
                continue;

            // a page that is cut off ends as it is
            if (rest.IndexOf((byte)'>') is not (var end and >= 0))
                return default;

            written.Write(html.Span[read..start]);
            read = start + end + 1;
            return html.Span[start..read];
        }

        return default;
    }

    private void Write(OpeningTag tag)
    {
        if (tag.IsLink)
            WriteLink(tag);
        else if (tag.IsFormThatAsks)
            WriteForm(tag);
        else if (tag.IsBodyOfAPage && !agenda.IsEmpty)
        {
            written.Write(tag.Text[..^1]);
            Write($" data-agenda-sessions=\"{string.Join(',', agenda.Ids)}\">");
        }
        else
            written.Write(tag.Text);
    }

    private void WriteLink(OpeningTag link)
    {
        if (Stars.SessionOf(link) is { } session)
            WriteStar(link, session);
        else if (link.Has("data-agenda-link"u8))
            WriteLinkToAgenda(link);
        else if (link.Find("href"u8) is not { } place || !link.Text[place].StartsWith("/"u8))
            written.Write(link.Text);
        else if (!link.Has("data-without"u8) && links.TakesAll(link.Text[place], out var end))
            WriteWithQuestion(link.Text, place.Start.Value + end);
        else
            WriteWith(link, place, Along(link.Attribute("href"u8)!, link.Attribute("data-without"u8)));
    }

    private void WriteWithQuestion(ReadOnlySpan<byte> link, int place)
    {
        written.Write(link[..place]);
        written.Write(Question);
        written.Write(link[place..]);
    }

    private void WriteWith(OpeningTag tag, Range place, string value)
    {
        written.Write(tag.Text[..place.Start]);
        Write(value);
        written.Write(tag.Text[place.End..]);
    }

    private void WriteForm(OpeningTag form)
    {
        written.Write(form.Text);
        var asksNeeds = form.Has("data-asks-needs"u8);
        foreach (var (key, value) in carried.Choices.Where(choice => choice.Key != Needs.Key || !asksNeeds))
            Write($"<input type=\"hidden\" name=\"{key}\" value=\"{encoder.Encode(value)}\">");
    }

    private void WriteLinkToAgenda(OpeningTag link)
    {
        WriteWith(link, link.Find("href"u8)!.Value, Along(AgendaPath.Of(agenda)));
        written.Write(Until("</a>"u8));
        if (!agenda.IsEmpty)
            Write($" ({agenda.Ids.Count})");
    }

    /// <summary>One that is not chosen keeps its words; a full agenda takes no more.</summary>
    private void WriteStar(OpeningTag star, int session)
    {
        var isKept = agenda.Contains(session);
        if (agenda.IsFull && !isKept)
        {
            Until("</a>"u8);
            read = Math.Min(read + "</a>".Length, html.Length);
        }
        else if (isKept)
        {
            var words = Encoding.UTF8.GetString(Until("</a>"u8));
            read = Math.Min(read + "</a>".Length, html.Length);
            Write(Stars.Written(session, Addresses.With(agenda.Without(session)) + Stars.FragmentOf(star, isKept), isKept, words));
        }
        else
            WriteWith(star, star.Find("href"u8)!.Value, Addresses.With(agenda.With(session)) + Stars.FragmentOf(star, isKept));
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
