using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Takes a record away and brings it back, and says what became of it.</summary>
internal sealed class PengelolaCatatan(KelolaCatatan kelola, TambahBeberapa tambah, UrungkanTerakhir urungkan)
{
    /// <summary>Takes the open record away.</summary>
    /// <returns>The person's mistake, or null.</returns>
    public async Task<Kesalahan?> HapusAsync(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi, CancellationToken batal)
    {
        var hasil = await kelola.HapusAsync(new(ruang.Registrasi.Id, isi.Bagian!, isi.Kunci!, isi.Versi), giliran.Pelaku(ruang.Registrasi.Nip), batal);
        if (!hasil.Berhasil)
        {
            return hasil.Kesalahan;
        }

        var adaSapk = ruang.Sapk(isi).Isi.Nilai.Count > 0;
        giliran.Awali((adaSapk ? TeksPeriksa.DiusulkanHapus : TeksPeriksa.Dihapus).Dengan(RingkasCatatan.Baris(ruang, ruang.Bagian(isi), ruang.Kini(isi))));
        isi.Terakhir = new PerubahanTerakhir(isi.Bagian!, isi.Kunci!, []);
        return null;
    }

    /// <summary>Brings a record back that was to be deleted.</summary>
    public async Task<Kesalahan?> PulihkanAsync(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi, string kunci, CancellationToken batal)
    {
        var versi = ruang.Borang.Versi.GetValueOrDefault((isi.Bagian!, kunci));
        var hasil = await kelola.PulihkanAsync(new(ruang.Registrasi.Id, isi.Bagian!, kunci, versi), giliran.Pelaku(ruang.Registrasi.Nip), batal);
        if (!hasil.Berhasil)
        {
            return hasil.Kesalahan;
        }

        giliran.Awali(TeksPeriksa.Dipulihkan);
        return null;
    }

    /// <summary>Adds several records as one step.</summary>
    public async Task<Kesalahan?> TambahAsync(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi, CancellationToken batal)
    {
        var baru = isi.Beberapa.Where(b => b.SudahAda is null && b.Fakta.Count > 0).Select(b => (IReadOnlyDictionary<string, string>)b.Fakta.ToDictionary(f => f.Isian, f => f.Nilai)).ToList();
        var hasil = await tambah.JalankanAsync(ruang.Registrasi.Id, isi.Bagian!, baru, ruang.Konteks, giliran.Pelaku(ruang.Registrasi.Nip), batal);
        if (!hasil.Berhasil)
        {
            return hasil.Kesalahan;
        }

        giliran.Awali(TeksPeriksa.BeberapaDitambah.Dengan(baru.Count));
        isi.Terakhir = new PerubahanTerakhir(isi.Bagian!, hasil.Nilai[0], []);
        return null;
    }

    /// <summary>Takes back the last step, whatever it was, and says so.</summary>
    public async Task UrungkanAsync(ITurnContext giliran, RuangPeriksa ruang, CancellationToken batal)
    {
        var hasil = await urungkan.JalankanAsync(ruang.Registrasi.Id, giliran.Pelaku(ruang.Registrasi.Nip), batal);
        giliran.Awali(!hasil.Berhasil ? Ujar.Dari(hasil.Kesalahan.Pesan) : hasil.Nilai.Isian.Count == 0 ? TeksPeriksa.Dipulihkan : TeksPeriksa.BeberapaDiurungkan);
    }
}
