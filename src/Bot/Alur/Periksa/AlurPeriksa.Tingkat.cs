using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Choosing from a list level by level (features.md F9, F10, F12): province, regency, district, village; units of the instansi.</summary>
internal sealed partial class AlurPeriksa
{
    private const int SehalamanTingkat = 8;

    private async Task TanyaTingkatAsync()
    {
        var (isian, asal) = (Diubah(), TafsirkanIsian.Asal(_ruang.Borang.Kini));
        var anak = await rujukan.AnakAsync(isian.NamaDaftar!, Isi.Induk, asal, Isi.Halaman * SehalamanTingkat, SehalamanTingkat + 1, Batal);
        if (anak.Count == 0 && Isi.Halaman > 0)
        {
            Isi.Halaman = 0;
            await TanyaTingkatAsync();
            return;
        }

        var induk = Isi.Induk is { } kode ? await rujukan.AmbilAsync(isian.NamaDaftar!, kode, Batal) : null;
        Isi.Tawaran = [.. anak.Take(SehalamanTingkat).Select(a => new PilihanTafsir(a.Kode, a.Nama))];
        LayarNilai.TanyaTingkat(Giliran, isian, induk, Isi, adaLagi: anak.Count > SehalamanTingkat || Isi.Halaman > 0);
    }

    private async Task<Pemicu?> TerimaTingkatAsync()
    {
        if (Masukan.Kode == PapanIsian.Lainnya.Kode)
        {
            Isi.Halaman++;
            return Pemicu.Dicari;
        }

        if (Masukan.Kode == LayarPeriksa.PilihIni.Kode)
        {
            return await TimbangAsync(Diubah(), Isi.Induk!);
        }

        if (Masukan.Lewat)
        {
            return Lewati();
        }

        if (Masukan.Kode == LayarPeriksa.TidakAda.Kode)
        {
            return await LaporkanAsync();
        }

        return NomorTawaran() is { } urut ? await TurunAsync(Isi.Tawaran![urut].Nilai)
            : Masukan.AdaTeks ? await TafsirkanAsync()
            : Ulangi(TeksPeriksa.PilihNomor);
    }

    // What has nothing below it is the answer.
    private async Task<Pemicu?> TurunAsync(string kode)
    {
        var asal = TafsirkanIsian.Asal(_ruang.Borang.Kini);
        if ((await rujukan.AnakAsync(Diubah().NamaDaftar!, kode, asal, 0, 1, Batal)).Count == 0)
        {
            return await TimbangAsync(Diubah(), kode);
        }

        (Isi.Induk, Isi.Halaman) = (kode, 0);
        return Pemicu.Dicari;
    }

    private async Task<Pemicu> NaikAsync()
    {
        if (Isi.Induk is not { } kode)
        {
            return Pemicu.Perbaiki;
        }

        (Isi.Induk, Isi.Halaman) = ((await rujukan.AmbilAsync(Diubah().NamaDaftar!, kode, Batal))?.Induk, 0);
        return Pemicu.Dicari;
    }
}
