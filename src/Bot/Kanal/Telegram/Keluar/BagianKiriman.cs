using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Kanal.Telegram.Keluar;

/// <summary>One Telegram message out of the one or more that a <see cref="Pesan"/> becomes.</summary>
/// <param name="Teks">Its text, or the caption of its file; may be empty with a file.</param>
/// <param name="Berkas">Its file.</param>
internal sealed record BagianKiriman(IReadOnlyList<Potongan> Teks, BerkasJadi? Berkas)
{
    private const int TeksTerpanjang = 4096;
    private const int KeteranganTerpanjang = 1024;

    /// <summary>The messages in order; the buttons belong to the last. Nothing when there is nothing to see.</summary>
    public static IReadOnlyList<BagianKiriman> Susun(Pesan pesan, BerkasJadi? berkas, bool adaTombol, Katalog katalog)
    {
        var isi = pesan.Isi.Concat(PapanTombol.Pengganti(pesan)).ToList();
        if (berkas is not null && PemecahTeks.Pecah(isi, KeteranganTerpanjang) is { Count: <= 1 } keterangan)
        {
            return [new BagianKiriman(keterangan.FirstOrDefault() ?? [], berkas)];
        }

        var teks = PemecahTeks.Pecah(isi, TeksTerpanjang).Select(t => new BagianKiriman(t, null)).ToList();
        if (berkas is not null)
        {
            teks.Insert(0, new BagianKiriman([], berkas));
        }
        else if (teks.Count == 0 && adaTombol)
        {
            teks.Add(new BagianKiriman(katalog.Ucapkan(TeksTelegram.Pilih), null));
        }

        return teks;
    }
}
