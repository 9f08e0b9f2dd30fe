using EPupns.Bot.Percakapan;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace EPupns.Bot.Kanal.Telegram.Masuk;

/// <summary>Takes one update to its end, whichever way it came. When this returns it may be acknowledged; when it throws, not.</summary>
internal sealed class PenerimaUpdate(TurnRunner pelari, TelegramAdapter adapter, PenjawabTombol penjawab, KeanggotaanBot keanggotaan, SapaanGrup sapaan, KabarAlbum album, AlbumDitunggu ditunggu)
{
    /// <summary>The kinds of update that we ask for.</summary>
    public static readonly UpdateType[] Diminta =
        [UpdateType.Message, UpdateType.EditedMessage, UpdateType.CallbackQuery, UpdateType.MyChatMember, UpdateType.ChannelPost];

    public Task TerimaAsync(Update update, CancellationToken batal) => update switch
    {
        { MyChatMember: { Chat.Type: ChatType.Private } perubahan } => keanggotaan.CatatAsync(update, perubahan, batal),
        { CallbackQuery: { } tekan } => TekanAsync(update, tekan, batal),
        { Message: { Chat.Type: not ChatType.Private } pesan } => sapaan.SapaAsync(pesan, batal),
        { ChannelPost: { Chat: not null } pesan } => sapaan.SapaAsync(pesan, batal),
        _ => BicaraAsync(update, batal),
    };

    private async Task BicaraAsync(Update update, CancellationToken batal)
    {
        if (PenerjemahUpdate.Terjemahkan(update) is not { } activity)
        {
            return;
        }

        var (beralbum, semua) = (update.Message?.MediaGroupId is not null, false);
        if (beralbum && await ditunggu.SemuaAsync(activity.Conversation!.Id!, batal))
        {
            (activity.Id, semua) = (PenerjemahUpdate.Pengenal(update), true);
        }

        var hasil = await pelari.RunAsync(adapter, activity, batal);
        if (hasil == HasilGiliran.Ulangan && beralbum && !semua)
        {
            await album.KabarkanAsync(activity, batal);
        }
    }

    // Until it is answered the button keeps turning on the person's screen, so it is answered whatever became of the turn.
    private async Task TekanAsync(Update update, CallbackQuery tekan, CancellationToken batal)
    {
        HasilGiliran? hasil = null;
        try
        {
            hasil = PenerjemahUpdate.Terjemahkan(update) is { } activity ? await pelari.RunAsync(adapter, activity, batal) : null;
        }
        finally
        {
            await penjawab.JawabAsync(tekan.Id, usang: hasil == HasilGiliran.Usang, batal);
        }
    }
}
