using System.Globalization;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Notifikasi;
using Telegram.Bot;

namespace EPupns.Bot.Kanal.Telegram.Keluar;

/// <summary>Opens a topic in a group that has topics, once.</summary>
internal sealed class PembukaTopik(KlienTelegram klien, PenandaPesan penanda, LajuKirim laju)
{
    private const int NamaTerpanjang = 128;

    public async Task BukaAsync(BarisKotakKeluar baris, CancellationToken batal)
    {
        var pesan = PesanJson.Baca(baris);
        if (await penanda.CariAsync(baris, pesan.Kunci!, batal) is not null)
        {
            return;
        }

        await laju.TungguAsync(siaran: false, batal);
        var nama = pesan.Polos();
        var topik = await klien.Api.CreateForumTopic(
            long.Parse(baris.Alamat, CultureInfo.InvariantCulture), nama.Length > NamaTerpanjang ? nama[..NamaTerpanjang] : nama, cancellationToken: batal);
        await penanda.CatatAsync(baris, pesan.Kunci!, topik.MessageThreadId.ToString(CultureInfo.InvariantCulture), batal);
    }
}
