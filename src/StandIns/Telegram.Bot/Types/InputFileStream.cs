using System.Diagnostics.CodeAnalysis;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>Bytes to upload, read from the stream's position. The stream stays the caller's to close.</summary>
public class InputFileStream : InputFile
{
    public InputFileStream()
    {
    }

    [SetsRequiredMembers]
    public InputFileStream(Stream content, string? fileName = null)
    {
        Content = content;
        FileName = fileName ?? (content is FileStream file ? Path.GetFileName(file.Name) : null);
    }

    public override FileType FileType => FileType.Stream;

    public required Stream Content { get; set; }

    public string? FileName { get; }

    internal int Attachment { get; set; }

    internal long? Start { get; set; }
}
