using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;

namespace EPupns.WebPortal.Periksa;

/// <summary>Makes the view models out of the definition: no page names a field.</summary>
public sealed class PenyusunHalaman(DefinisiFormulir definisi, BacaBorang borang, KonteksBorang konteks, PeriksaBorang pemeriksa, TimeProvider waktu)
{
    /// <summary>What fields need to know of the world now.</summary>
    public Konteks Konteks { get; private set; } = new(default);

    /// <summary>The names of codes that are not in the form yet are at hand, too.</summary>
    public async Task<Konteks> SiapkanAsync(BorangTerbaca terbaca, Isian isian, IEnumerable<string> nilai, CancellationToken batal) =>
        Konteks = await konteks.MuatAsync(terbaca, HariIni, nilai.Select(n => (isian, (string?)n)), batal);

    /// <summary>All sections of the person.</summary>
    public async Task<HalamanDaftarBagian> DaftarAsync(Guid registrasi, CancellationToken batal) =>
        new(Kelengkapan.Hitung(definisi, (await borang.JalankanAsync(registrasi, batal)).Kini));

    /// <summary>The section when it concerns this person; else null, as if it did not exist.</summary>
    public async Task<(Bagian Bagian, BorangTerbaca Borang)?> CariAsync(Guid registrasi, string bagian, CancellationToken batal)
    {
        var terbaca = await borang.JalankanAsync(registrasi, batal);
        Konteks = await konteks.MuatAsync(terbaca, HariIni, [], batal);
        return definisi.Untuk(terbaca.Kini).FirstOrDefault(b => b.Kode == bagian) is { } ada ? (ada, terbaca) : null;
    }

    /// <summary>The records of a section.</summary>
    public HalamanCatatan Catatan(Bagian bagian, BorangTerbaca terbaca)
    {
        var kolom = bagian.Isian.Where(i => i.Lebar > 0).Take(4).ToList();
        var hapus = terbaca.Sapk.Catatan(bagian).Where(c => terbaca.UsulHapus.Contains((bagian.Kode, c.Id)));
        return new HalamanCatatan(bagian, kolom, Ringkas(terbaca.Kini.Catatan(bagian)), Ringkas(hapus));

        IReadOnlyList<(string, IReadOnlyList<string>)> Ringkas(IEnumerable<CatatanIsi> catatan) =>
            [.. catatan.Select(c => (c.Id, (IReadOnlyList<string>)[.. kolom.Select(k => Tampil(k, c.Isi[k], terbaca) ?? "")]))];
    }

    /// <summary>The rows of a section or a record.</summary>
    public async Task<HalamanBagian> BagianAsync(Registrasi registrasi, Bagian bagian, string kunci, BorangTerbaca terbaca, CancellationToken batal)
    {
        var kini = Cari(terbaca.Kini, bagian, kunci);
        var diperiksa = await pemeriksa.NilaiAsync(registrasi, terbaca, batal);
        var temuan = diperiksa.Temuan.Where(t => t.Temuan.Bagian == bagian.Kode && t.Temuan.CatatanId == kunci).ToLookup(t => t.Temuan.Isian);
        return new HalamanBagian(
            bagian,
            diperiksa.Kelengkapan.FirstOrDefault(k => k.Bagian == bagian),
            [.. bagian.Kelompok(kini.Isi).Select(k => (k[0].Kelompok, (IReadOnlyList<HalamanBaris>)[.. k.Select(i => Baris(bagian, kunci, i, terbaca) with { Temuan = [.. temuan[i.Kode]] })]))],
            $"/data/{bagian.Kode}/{kunci}", terbaca.Versi.GetValueOrDefault((bagian.Kode, kunci)))
        {
            DapatDihapus = bagian.Berulang && terbaca.Kini.Catatan(bagian).Any(c => c.Id == kunci),
        };
    }

    /// <summary>What is missing and what contradicts itself.</summary>
    public async Task<HalamanKelengkapan> KelengkapanAsync(Registrasi registrasi, CancellationToken batal)
    {
        var terbaca = await borang.JalankanAsync(registrasi.Id, batal);
        return new HalamanKelengkapan(await pemeriksa.NilaiAsync(registrasi, terbaca, batal), definisi, BuktiDiperlukan.Hitung(definisi, terbaca.Sapk, terbaca.Kini));
    }

    /// <summary>One row.</summary>
    public HalamanBaris Baris(Bagian bagian, string kunci, Isian isian, BorangTerbaca terbaca)
    {
        var (kini, sapk) = (Cari(terbaca.Kini, bagian, kunci), Cari(terbaca.Sapk, bagian, kunci));
        var (nilai, asal) = (kini.Isi[isian], sapk.Isi[isian]);
        return new HalamanBaris
        {
            Isian = isian,
            Alamat = $"/data/{bagian.Kode}/{kunci}/{isian.Kode}",
            Sapk = Tampil(isian, asal, terbaca),
            Perbaikan = nilai == asal ? null : Tampil(isian, nilai, terbaca) ?? "(dikosongkan)",
            Nilai = nilai,
            Sesuai = nilai == asal && !kini.Menunggu.ContainsKey(isian.Kode) && kini.Sesuai?.Contains(isian.Kode) is true,
            Terkunci = isian.Sumber is Sumber.Baca or Sumber.Turunan,
            DiubahDi = isian.DiubahDi is { } di ? definisi.AmbilBagian(di).Judul : null,
            Pilihan = isian is IsianCatatan catatan ? [.. catatan.Pilihan(terbaca.Kini)] : [],
            Menunggu = kini.Menunggu.GetValueOrDefault(isian.Kode),
            Versi = terbaca.Versi.GetValueOrDefault((bagian.Kode, kunci)),
        };
    }

    private DateOnly HariIni => DateOnly.FromDateTime(waktu.GetUtcNow().UtcDateTime);

    private static CatatanIsi Cari(Borang borang, Bagian bagian, string kunci) =>
        borang.Catatan(bagian).FirstOrDefault(c => c.Id == kunci) ?? new CatatanIsi(kunci, Isi.Kosong);

    private string? Tampil(Isian isian, string? nilai, BorangTerbaca terbaca) => nilai is null ? null
        : isian is IsianCatatan catatan ? catatan.Pilihan(terbaca.Kini).FirstOrDefault(p => p.Id == nilai).Label ?? nilai
        : isian.Tampil(nilai, Konteks);
}
