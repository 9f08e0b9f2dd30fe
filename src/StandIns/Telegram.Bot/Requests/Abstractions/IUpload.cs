namespace Telegram.Bot.Requests.Abstractions;

internal interface IUpload
{
    /// <summary>False when a stream can be read only once: sending again would send an empty file.</summary>
    bool CanRepeat { get; }
}
