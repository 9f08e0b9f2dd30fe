using System.Globalization;
using EPupns.Bot.Percakapan;
using EPupns.Core.Data;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace EPupns.Bot.Kanal.Telegram.Masuk;

/// <summary>Marks the chats of people who blocked the bot, and unmarks them when they let it in again.</summary>
internal sealed class KeanggotaanBot(IServiceScopeFactory lingkup)
{
    public async Task CatatAsync(Update update, ChatMemberUpdated perubahan, CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        var (db, penyimpan) = (cakupan.ServiceProvider.GetRequiredService<EPupnsDb>(), cakupan.ServiceProvider.GetRequiredService<PenyimpanPercakapan>());
        var (kunci, alamat) = (update.Id.ToString(CultureInfo.InvariantCulture), perubahan.Chat.Id.ToString(CultureInfo.InvariantCulture));
        var diblokir = perubahan.NewChatMember?.Status is ChatMemberStatus.Kicked or ChatMemberStatus.Left;

        // Claimed like every update: an old "blocked" that is delivered again must not undo a newer "let in".
        await cakupan.ServiceProvider.GetRequiredService<Transaksi>().JalankanAsync(
            async () => await penyimpan.KlaimAsync(TelegramAdapter.Kanal, kunci, batal)
                ? await db.Set<AlamatKanal>().Where(a => a.Kanal == TelegramAdapter.Kanal && a.Alamat == alamat)
                    .ExecuteUpdateAsync(a => a.SetProperty(x => x.Diblokir, diblokir), batal)
                : 0,
            batal);
    }
}
