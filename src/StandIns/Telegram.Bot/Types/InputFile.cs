using System.Text.Json.Serialization;
using Telegram.Bot.Json;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

[JsonConverter(typeof(InputFileConverter))]
public abstract class InputFile
{
    public abstract FileType FileType { get; }

    public static implicit operator InputFile(Stream stream) => FromStream(stream);

    public static implicit operator InputFile(FileBase file) => FromFileId(file.FileId);

    public static InputFileStream FromStream(Stream stream, string? fileName = null) => new(stream, fileName);

    public static InputFileId FromFileId(string fileId) => new(fileId);

    public static InputFileUrl FromUri(Uri url) => new(url);

    public static InputFileUrl FromUri(string url) => new(url);
}
