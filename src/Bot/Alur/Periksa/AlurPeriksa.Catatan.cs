using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;
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
            return Dahulukan() ?? Penuh() ?? BukaCatatan(KunciBaru());
        }

        if (Masukan.Kode == LayarCatatan.KodeSaran)
        {
            return Dahulukan() ?? Penuh() ?? await IkutiSaranAsync();
        }

        if (Masukan.Kode?.StartsWith(LayarPeriksa.AwalanBagian, StringComparison.Ordinal) is true)
        {
            return PilihBagian();
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
        if (Masukan.AdaTeks && await BacaDaftarAsync(Masukan.Teks) is { } beberapa)
        {
            return beberapa;
        }

        if (!Masukan.AdaTeks || await pembacaFakta.BacaBaruAsync(_ruang, _ruang.Bagian(Isi), Masukan.Teks, Batal) is not { } kalimat)
        {
            return LompatAtauUlangi();
        }

        if ((Dahulukan() ?? Penuh()) is { } penuh)
        {
            return penuh;
        }

        Isi.Buka(Isi.Bagian, KunciBaru());
        return await TampilkanKalimatAsync(kalimat);
    }

    // A child names its parent's record: that one is told first.
    private Pemicu? Dahulukan()
    {
        var bagian = _ruang.Bagian(Isi);
        if (bagian.Isian.OfType<IsianCatatan>().FirstOrDefault(i => i.Wajib && !i.Pilihan(_ruang.Borang.Kini).Any()) is not { } penunjuk || _ruang.Kelengkapan.All(k => k.Bagian != penunjuk.Bagian))
        {
            return null;
        }

        Giliran.Awali(TeksPeriksa.IsiDahulu.Dengan(bagian.Judul, penunjuk.Label, penunjuk.Bagian.Judul));
        return BukaBagian(penunjuk.Bagian);
    }

    // The expected record as a proposal: long lists are searched for what it names, and nothing is written before a yes.
    private async Task<Pemicu?> IkutiSaranAsync()
    {
        var bagian = _ruang.Bagian(Isi);
        if (bagian.Saran?.Invoke(_ruang.Borang.Kini, _ruang.Konteks) is not { Nilai.Count: > 0 } saran)
        {
            return BukaCatatan(KunciBaru());
        }

        Isi.Buka(Isi.Bagian, KunciBaru());
        foreach (var (isian, nilai) in saran.Nilai)
        {
            var tafsir = isian is IsianRujukan && _ruang.Konteks.NamaRujukan?.Invoke(isian.NamaDaftar!, nilai) is null
                ? await penafsir.JalankanAsync(isian, nilai, _ruang.Borang.Kini, Isi.Fakta.Aggregate(Core.Formulir.Isi.Kosong, (i, f) => i.Dengan(f.Isian, f.Nilai)), _ruang.Konteks, Batal)
                : new Tafsir.Pasti(nilai);
            if (tafsir.Calon is { } calon)
            {
                Isi.Fakta.Add(new FaktaIsian(isian.Kode, calon, null));
            }
        }

        if (Isi.Fakta.Count == 1)
        {
            return await SatuSaranAsync(Isi.Fakta[0]);
        }

        var urut = bagian.Isian.Select(i => i.Kode).ToList();
        (Isi.Fakta, Isi.Versi) = ([.. Isi.Fakta.OrderBy(f => urut.IndexOf(f.Isian))], 0);
        _ruang = await pembuka.DenganAsync(_ruang, Isi.Fakta, Isi, Batal);
        return Pemicu.Dibaca;
    }

    // One answer needs no table: the button said it.
    private async Task<Pemicu?> SatuSaranAsync(FaktaIsian fakta)
    {
        Isi.Tutup();
        (Isi.Diubah, Isi.Tampil, Isi.Nilai, Isi.Versi) = (fakta.Isian, [fakta.Isian], fakta.Nilai, 0);
        return await penyimpan.TulisAsync(Giliran, _ruang, Isi, fakta.Nilai, Batal) is { } salah ? Mulai(salah) : await DenganCatatanAsync();
    }

    private async Task<Pemicu?> DenganCatatanAsync()
    {
        await TersimpanAsync();
        return Pemicu.CatatanDipilih;
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

    // The button, or its word: no answer to any question.
    private bool BerartiHapus() => LayarCatatan.DapatDihapus(_ruang, Isi) && (Masukan.Kode == LayarCatatan.Hapus.Kode || (Masukan.Kode is null && Masukan.AdaTeks && LipatAksara.Lipat(Masukan.Teks) == "hapus"));

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
