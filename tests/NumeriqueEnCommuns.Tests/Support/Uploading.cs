using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>Sends files as a browser does.</summary>
public static class Uploading
{
    public static Task<HttpResponseMessage> UploadAsync(this Organiser organiser, string path, string fileName, string text) =>
        organiser.UploadAsync(path, fileName, Encoding.UTF8.GetBytes(text));

    /// <summary>Puts a file into the only file field of the page's form, and sends the form.</summary>
    public static async Task<HttpResponseMessage> UploadAsync(this Organiser organiser, string path, string fileName, byte[] bytes)
    {
        var form = (await organiser.OpenAsync(path)).QuerySelector<IHtmlFormElement>("main form[enctype='multipart/form-data']") ?? throw new InvalidOperationException($"{path} takes no file.");
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Fields())
            content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, form.QuerySelector("input[type=file]")!.GetAttribute("name")!, fileName);
        return await organiser.Client.PostAsync(new Uri(path, UriKind.Relative), content);
    }
}
