using EPupns.Bot.Percakapan;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace EPupns.Bot.Kanal.Telegram.Masuk;

/// <summary>Takes one update, whichever way it came. When this returns it may be acknowledged; when it throws, not.</summary>
internal sealed class PenerimaUpdate(TurnRunner pelari, TelegramAdapter adapter, PenjawabTombol penjawab, KeanggotaanBot keanggotaan, SapaanGrup sapaan, KabarAlbum album, AlbumDitunggu ditunggu, PindahGrup pindah, MejaGrup meja)
{
    /// <summary>The kinds of update that we ask for.</summary>
    public static readonly UpdateType[] Diminta =
        [UpdateType.Message, UpdateType.EditedMessage, UpdateType.CallbackQuery, UpdateType.MyChatMember, UpdateType.ChannelPost];

    /// <summary>Takes it to its end: a press is answered by a call.</summary>
    public async Task TerimaAsync(Update update, CancellationToken batal)
    {
        if (await AmbilAsync(update, batal) is { } tekanan)
        {
            await penjawab.JawabAsync(tekanan, batal);
        }
    }

    /// <summary>Takes it; what comes back is a press that is still to be answered.</summary>
    public async Task<Tekanan?> AmbilAsync(Update update, CancellationToken batal)
    {
        if (update.CallbackQuery is { } tekan)
        {
            return await TekanAsync(update, tekan, batal);
        }

        await (update switch
        {
            { Message: { MigrateToChatId: { } baru } pesan } => pindah.IkutiAsync(pesan.Chat.Id, baru, batal),
            { MyChatMember: { Chat.Type: ChatType.Private or ChatType.Group or ChatType.Supergroup } perubahan } => keanggotaan.CatatAsync(update, perubahan, batal),
            { Message: { Chat.Type: ChatType.Group or ChatType.Supergroup } pesan } when await meja.UntukMejaAsync(pesan, batal) => BicaraAsync(update, batal),
            { EditedMessage: { Chat.Type: not ChatType.Private } pesan } => await meja.UntukMejaAsync(pesan, batal) ? BicaraAsync(update, batal) : Task.CompletedTask,
            { Message: { Chat.Type: not ChatType.Private } pesan } => sapaan.SapaAsync(pesan, batal),
            { ChannelPost: { Chat: not null } pesan } => sapaan.SapaAsync(pesan, batal),
            _ => BicaraAsync(update, batal),
        });
        return null;
    }

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
    private async Task<Tekanan> TekanAsync(Update update, CallbackQuery tekan, CancellationToken batal)
    {
        try
        {
            var hasil = PenerjemahUpdate.Terjemahkan(update) is { } activity ? await pelari.RunAsync(adapter, activity, batal) : (HasilGiliran?)null;
            return new Tekanan(tekan.Id, hasil == HasilGiliran.Usang);
        }
        catch
        {
            await penjawab.JawabAsync(new Tekanan(tekan.Id, Usang: false), batal);
            throw;
        }
    }
}

/// <summary>A press that was taken.</summary>
/// <param name="Id">Its number at Telegram.</param>
/// <param name="Usang">The button belonged to a question of the past.</param>
internal readonly record struct Tekanan(string Id, bool Usang);
