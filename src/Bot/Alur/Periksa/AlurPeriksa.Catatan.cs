using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Sections and their records: choosing, adding, taking away (features.md F14).</summary>
internal sealed partial class AlurPeriksa
{
    private Pemicu? PilihBagian()
    {
        if (Masukan.Kode == Label.Kelengkapan.Kode)
        {
            return Pemicu.Dilengkapi;
        }

        if (Masukan.Kode == LayarPeriksa.SemuaBagian.Kode)
        {
            Isi.HanyaRiwayat = false;
            return Pemicu.Selesai;
        }

        return Masukan.Kode?.StartsWith(LayarPeriksa.AwalanBagian, StringComparison.Ordinal) is true
            ? BukaBagian(_ruang.Definisi.AmbilBagian(Masukan.Kode[LayarPeriksa.AwalanBagian.Length..]))
            : LompatAtauUlangi();
    }

    private Pemicu BukaBagian(Bagian bagian)
    {
        Isi.Buka(bagian.Kode, bagian.Berulang ? null : bagian.Kode);
        return bagian.Berulang ? Pemicu.BagianDipilih : Pemicu.CatatanDipilih;
    }

    private async Task<Pemicu?> PilihCatatanAsync()
    {
        if (Masukan.Kode == LayarPeriksa.DaftarBagian.Kode)
        {
            return Pemicu.Selesai;
        }

        if (Masukan.Kode == LayarPeriksa.Tambah.Kode)
        {
            return Penuh() ?? BukaCatatan(KunciBaru());
        }

        if (LayarCatatan.Dipulihkan(Masukan.Kode) is { } kunci)
        {
            return await PulihkanAsync(kunci);
        }

        var catatan = _ruang.Borang.Kini.Catatan(_ruang.Bagian(Isi));
        var dipilih = Masukan.Kode?.StartsWith(LayarPeriksa.AwalanCatatan, StringComparison.Ordinal) is true ? Masukan.Kode[LayarPeriksa.AwalanCatatan.Length..]
            : int.TryParse(Masukan.Teks, out var nomor) && nomor > 0 && nomor <= catatan.Count ? catatan[nomor - 1].Id
            : null;
        return dipilih is null ? await CatatanDariKalimatAsync() : BukaCatatan(dipilih);
    }

    // A whole record in one sentence: "III/d tmt 1 april 2014 sk 823.4/11".
    private async Task<Pemicu?> CatatanDariKalimatAsync()
    {
        if (!Masukan.AdaTeks || PembacaFakta.BanyakJelas(_ruang.Bagian(Isi), Masukan.Teks, _ruang.Konteks) < PalingSedikitFakta)
        {
            return LompatAtauUlangi();
        }

        if (Penuh() is { } penuh)
        {
            return penuh;
        }

        Isi.Buka(Isi.Bagian, KunciBaru());
        return await BacaKalimatAsync(Masukan.Teks);
    }

    private Pemicu? Penuh()
    {
        var bagian = _ruang.Bagian(Isi);
        if (_ruang.Borang.Kini.Catatan(bagian).Count < bagian.PalingBanyak)
        {
            return null;
        }

        Giliran.Awali(TeksPeriksa.CatatanPenuh.Dengan(bagian.Judul, bagian.PalingBanyak));
        return Pemicu.BagianDipilih;
    }

    private Pemicu BukaCatatan(string kunci)
    {
        Isi.Buka(Isi.Bagian, kunci);
        return Pemicu.CatatanDipilih;
    }

    private Pemicu MintaHapus()
    {
        (Isi.Versi, Isi.Fokus) = (_ruang.Versi(Isi), [.. Isi.Tampil]);
        return Pemicu.Menghapus;
    }

    private async Task<Pemicu?> PutuskanHapusAsync()
    {
        var hapus = Masukan.Kode == LayarCatatan.Hapus.Kode || (Masukan.Kode is null && YaTidak.Baca(Masukan.Teks) == true);
        if (!hapus)
        {
            return Masukan.Kode == LayarPeriksa.Batal.Kode || Masukan.Lewat || YaTidak.Baca(Masukan.Teks) == false ? Pemicu.Diperiksa : Ulangi(TeksPeriksa.PilihTombol);
        }

        if (await pengelola.HapusAsync(Giliran, _ruang, Isi, Batal) is { } salah)
        {
            return Mulai(salah);
        }

        return await KembaliKeDaftarAsync();
    }

    private async Task<Pemicu?> PulihkanAsync(string kunci)
    {
        if (await pengelola.PulihkanAsync(Giliran, _ruang, Isi, kunci, Batal) is { } salah)
        {
            Giliran.Awali(Ujar.Dari(salah.Pesan));
        }

        return await KembaliKeDaftarAsync();
    }

    private async Task<Pemicu?> KembaliKeDaftarAsync()
    {
        await BukaAsync();
        Isi.Buka(Isi.Bagian, null);
        Isi.Dikenal = null;
        return Pemicu.BagianDipilih;
    }

    private static string KunciBaru() => Guid.CreateVersion7().ToString("N");
}
