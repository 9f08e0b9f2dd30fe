using System.Text;
using EPupns.Bot.Kanal.Surel;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Akun;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Alur.Kontak;

/// <summary>The letter that carries a code. The outbox holds only the seed; the digits are written when the letter leaves.</summary>
internal sealed class SuratKode(KodeSurel kode, PenerusKabar penerus, Katalog katalog) : IPembuatLampiran
{
    /// <summary>Kind of the part that holds the digits.</summary>
    public const string JenisKode = "kode-surel";

    public string Jenis => JenisKode;

    /// <summary>Puts the letter in the outbox.</summary>
    public void Antrekan(string benih, string surel)
    {
        var pesan = new Pesan
        {
            Isi = katalog.Ucapkan(TeksKontak.Surat),
            Perihal = katalog.Polos(TeksKontak.PerihalSurat),
            Lampiran = new Lampiran(Jenis, $"{benih}:{surel}", "kode.txt"),
        };
        penerus.Antrekan(PesanJson.Tulis(pesan), [new Tujuan(PilihanSurel.Kanal, surel)]);
    }

    public Task<BerkasJadi?> BuatAsync(string kunci, CancellationToken batal)
    {
        var pisah = kunci.IndexOf(':', StringComparison.Ordinal);
        return Task.FromResult<BerkasJadi?>(new BerkasJadi(Encoding.UTF8.GetBytes(kode.Kode(kunci[..pisah], kunci[(pisah + 1)..])), "text/plain"));
    }
}
