using System.Globalization;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;

namespace EPupns.Bot.Kanal.Telegram.Keluar;

/// <summary>"… is typing". A courtesy: it is given up soon and never fails anything.</summary>
internal sealed class PenandaSibuk(KlienTelegram klien, ILogger<PenandaSibuk> log)
{
    private static readonly TimeSpan PalingLama = TimeSpan.FromSeconds(2);

    public async Task TandaiAsync(string alamat, ChatAction apa, CancellationToken batal)
    {
        using var batas = CancellationTokenSource.CreateLinkedTokenSource(batal);
        batas.CancelAfter(PalingLama);
        try
        {
            await klien.Api.SendChatAction(long.Parse(alamat, CultureInfo.InvariantCulture), apa, cancellationToken: batas.Token);
        }
        catch (Exception galat) when (galat is RequestException or OperationCanceledException)
        {
            log.LogDebug("Tanda sibuk tidak tersampaikan: {Galat}", GalatTelegram.Ringkas(galat));
        }
    }
}
