using System.Globalization;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Notifikasi;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace EPupns.Bot.Kanal.Telegram.Masuk;

/// <summary>
/// In groups and channels the bot says one sentence, when it is called, at most once an hour: what it talks about is
/// nobody else's. No conversation is kept there; the group of a desk is another matter (<see cref="MejaGrup"/>).
/// </summary>
internal sealed class SapaanGrup(IdentitasBot identitas, KirimanTambahan kiriman, Katalog katalog, ILogger<SapaanGrup> log)
{
    private static readonly TimeSpan Jeda = TimeSpan.FromHours(1);

    public async Task SapaAsync(Message pesan, CancellationToken batal)
    {
        var teks = pesan.Text ?? pesan.Caption ?? "";
        if (PanggilanBot.Mungkin(teks) && await NamaAsync(batal) is { } nama && PanggilanBot.Untuk(teks, nama))
        {
            var alamat = pesan.Chat.Id.ToString(CultureInfo.InvariantCulture);
            await kiriman.KirimAsync($"grup:{alamat}", Jeda, alamat, Sapaan(nama), batal);
        }
    }

    private Pesan Sapaan(string nama) => new()
    {
        Isi = katalog.Ucapkan(TeksTelegram.Grup),
        Tombol = [[new Tombol("Buka obrolan pribadi", Tautan: $"https://t.me/{nama}")]],
    };

    // The sentence is a courtesy: when Telegram cannot be asked who we are, the next call will get it.
    private async Task<string?> NamaAsync(CancellationToken batal)
    {
        try
        {
            return await identitas.NamaPenggunaAsync(batal);
        }
        catch (RequestException galat)
        {
            log.LogInformation("Nama bot belum diketahui: {Galat}", GalatTelegram.Ringkas(galat));
            return null;
        }
    }
}
