using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Akun;

namespace EPupns.Bot.Alur.Kontak;

/// <summary>Sends a code to a new address and takes it back.</summary>
internal sealed class BuktiSurel(KodeSurel kode, SuratKode surat)
{
    /// <summary>A new code for the address that waits; the one before counts no more. False when there were too many.</summary>
    public async Task<bool> KirimAsync(IsianKontak isi, DateTimeOffset kini, CancellationToken batal)
    {
        if (!await kode.BolehKirimAsync(isi.RegistrasiId, isi.SurelDiuji!, batal))
        {
            return false;
        }

        (isi.Benih, isi.KodeSampai) = (KodeSurel.BenihBaru(), kini + KodeSurel.Umur);
        surat.Antrekan(isi.Benih, isi.SurelDiuji!);
        return true;
    }

    /// <summary>Null when the address is proved; else what is wrong. After too many wrong ones the code is gone.</summary>
    public async Task<Ujar?> PeriksaAsync(IsianKontak isi, string jawaban, DateTimeOffset kini, CancellationToken batal)
    {
        if (kini > isi.KodeSampai)
        {
            return TeksKontak.KodeKedaluwarsa;
        }

        var hasil = await kode.PeriksaAsync(isi.RegistrasiId, isi.Benih!, isi.SurelDiuji!, jawaban, batal);
        if (hasil.Berhasil)
        {
            (isi.Surel, isi.SurelTerbukti, isi.Benih) = (isi.SurelDiuji, true, null);
            return null;
        }

        isi.Benih = hasil.Kesalahan.Kode == "kode.terkunci" ? null : isi.Benih;
        return Ujar.Dari(hasil.Kesalahan.Pesan);
    }
}
