using System.Net;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text;
using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

/// <summary>The form part with a file's bytes. Unlike StreamContent it leaves the stream open: it belongs to the caller, and a retry reads it again.</summary>
internal sealed class UploadContent : HttpContent
{
    private readonly Stream _content;
    private readonly long _start;

    public UploadContent(InputFileStream upload)
    {
        _content = upload.Content;
        if (_content.CanSeek)
            _content.Position = _start = upload.Start ??= _content.Position;
        Headers.ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Octet);
        Headers.TryAddWithoutValidation("Content-Disposition", Disposition(upload));
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => _content.CopyToAsync(stream);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _content.CopyToAsync(stream, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = _content.CanSeek ? _content.Length - _start : 0;
        return _content.CanSeek;
    }

    // Headers leave as Latin-1, Telegram reads them as UTF-8; MIME's own "=?utf-8?B?" form would become part of the file's name.
    private static string Disposition(InputFileStream upload)
    {
        var name = (upload.FileName ?? "file").Replace("\"", "%22").Replace("\r", "").Replace("\n", "");
        return $"form-data; name=\"{upload.Attachment}\"; filename=\"{Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(name))}\"";
    }
}
