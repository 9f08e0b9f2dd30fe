using System.Net.Mime;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

/// <summary>A request that may carry bytes: a form when it does, plain JSON when the file is already with Telegram or on the web.</summary>
public abstract class FileRequestBase<TResponse>(string methodName) : RequestBase<TResponse>(methodName), IUpload
{
    [JsonIgnore]
    bool IUpload.CanRepeat => Uploads().All(upload => upload.Content.CanSeek);

    public override HttpContent? ToHttpContent()
    {
        var uploads = Uploads().ToArray();
        if (uploads.Length == 0)
            return base.ToHttpContent();
        for (var i = 0; i < uploads.Length; i++)
            uploads[i].Attachment = i;
        var form = new MultipartFormDataContent();
        using var fields = JsonSerializer.SerializeToDocument(this, GetType(), JsonBotAPI.Options);
        foreach (var field in fields.RootElement.EnumerateObject())
            form.Add(new StringContent(field.Value.ToString(), Encoding.UTF8, MediaTypeNames.Text.Plain), field.Name);
        foreach (var upload in uploads)
            form.Add(new UploadContent(upload));
        return form;
    }

    private protected abstract IEnumerable<InputFile?> Files();

    private IEnumerable<InputFileStream> Uploads() => Files().OfType<InputFileStream>();
}
