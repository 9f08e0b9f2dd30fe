using System.Globalization;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using Microsoft.EntityFrameworkCore;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace EPupns.Bot.Kanal.Telegram.Masuk;

/// <summary>Which messages of a group are for its desk: <c>/tautkan</c> anywhere, and in the group of a desk commands of ours and replies.</summary>
internal sealed class MejaGrup(IServiceScopeFactory lingkup, IdentitasBot identitas)
{
    private const string Tautkan = "/tautkan";

    public async Task<bool> UntukMejaAsync(Message pesan, CancellationToken batal)
    {
        var teks = pesan.Text ?? "";
        if (pesan.From is not { IsBot: false } || (pesan.ReplyToMessage is null && !teks.StartsWith('/') && pesan.EditDate is null))
        {
            return false;
        }

        return (teks.StartsWith(Tautkan, StringComparison.OrdinalIgnoreCase) || await TertautAsync(pesan.Chat.Id, batal)) && await KitaAsync(teks, batal);
    }

    private async Task<bool> TertautAsync(long grup, CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        var alamat = grup.ToString(CultureInfo.InvariantCulture);
        return await cakupan.ServiceProvider.GetRequiredService<EPupnsDb>().Set<GrupMeja>().AnyAsync(g => g.Kanal == TelegramAdapter.Kanal && g.Alamat == alamat, batal);
    }

    // A command may name another bot; where Telegram cannot be asked who we are, one without a name is ours.
    private async Task<bool> KitaAsync(string teks, CancellationToken batal)
    {
        try
        {
            return !teks.StartsWith('/') || PanggilanBot.Untuk(teks, await identitas.NamaPenggunaAsync(batal));
        }
        catch (RequestException)
        {
            return !teks.Contains('@', StringComparison.Ordinal);
        }
    }
}
