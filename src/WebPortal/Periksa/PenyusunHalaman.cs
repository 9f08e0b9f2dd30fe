using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.WebPortal.Peta;

namespace EPupns.WebPortal.Periksa;

/// <summary>Makes the view models out of the definition: no page names a field.</summary>
public sealed class PenyusunHalaman(DefinisiFormulir definisi, BacaBorang borang, KonteksBorang konteks, PeriksaBorang pemeriksa, DaftarBerkas berkas, BacaPerubahan perubahan, TimeProvider waktu)
{
    private const int TerbanyakSejarah = 40;

    /// <summary>What fields need to know of the world now.</summary>
    public Konteks Konteks { get; private set; } = new(default);

    /// <summary>The names of codes that are not in the form yet are at hand, too.</summary>
    public Task<Konteks> SiapkanAsync(BorangTerbaca terbaca, Isian isian, IEnumerable<string> nilai, CancellationToken batal) =>
        SiapkanAsync(terbaca, nilai.Select(n => (isian, (string?)n)), batal);

    /// <summary>The same for several fields.</summary>
    public async Task<Konteks> SiapkanAsync(BorangTerbaca terbaca, IEnumerable<(Isian Isian, string? Nilai)> tambahan, CancellationToken batal) =>
        Konteks = await konteks.MuatAsync(terbaca, HariIni, tambahan, batal);

    /// <summary>The section when it concerns this person; else null, as if it did not exist.</summary>
    public async Task<(Bagian Bagian, BorangTerbaca Borang)?> CariAsync(Guid registrasi, string bagian, CancellationToken batal)
    {
        var terbaca = await borang.JalankanAsync(registrasi, batal);
        Konteks = await konteks.MuatAsync(terbaca, HariIni, [], batal);
        return definisi.Untuk(terbaca.Kini).FirstOrDefault(b => b.Kode == bagian) is { } ada ? (ada, terbaca) : null;
    }

    /// <summary>The rows of a section or a record.</summary>
    public async Task<HalamanBagian> BagianAsync(Registrasi registrasi, Bagian bagian, string kunci, BorangTerbaca terbaca, CancellationToken batal)
    {
        var kini = Cari(terbaca.Kini, bagian, kunci);
        var diperiksa = await pemeriksa.NilaiAsync(registrasi, terbaca, batal);
        var temuan = diperiksa.Temuan.Where(t => t.Temuan.Bagian == bagian.Kode && t.Temuan.CatatanId == kunci).ToLookup(t => t.Temuan.Isian);
        var banding = bagian.Berulang ? terbaca.Sapk.Catatan(bagian).Any(c => c.Id == kunci) : bagian.Isian.Any(i => i.Sumber == Sumber.Koreksi);
        var baris = bagian.Kelompok(kini.Isi).Select(k => (k[0].Kelompok, (IReadOnlyList<HalamanBaris>)[.. k.Select(i => Baris(bagian, kunci, i, terbaca) with { Banding = banding, Temuan = [.. temuan[i.Kode]] })])).ToList();
        var papan = await berkas.JalankanAsync(registrasi.Id, terbaca, diperiksa.Konteks, batal);
        return new HalamanBagian(
            bagian, kunci, diperiksa.Kelengkapan.FirstOrDefault(k => k.Bagian == bagian), baris,
            terbaca.Versi.GetValueOrDefault((bagian.Kode, kunci)), PetaBagian.Susun(diperiksa.Kelengkapan, bagian))
        {
            Banding = banding,
            Ada = terbaca.Kini.Catatan(bagian).Any(c => c.Id == kunci),
            Nama = bagian.Berulang ? Nama(bagian, kini.Isi, terbaca) : null,
            Berkas = [.. papan.Milik(bagian.Kode, kunci)],
            Sejarah = await SejarahAsync(registrasi.Id, bagian, kunci, terbaca, batal),
            Pemilik = registrasi.Id.ToString("N")[..12],
        };
    }

    /// <summary>The answers that a new record is expected to have, as they would be typed; empty when none is expected.</summary>
    public async Task<IReadOnlyDictionary<string, string>> UsulanAsync(Bagian bagian, BorangTerbaca terbaca, CancellationToken batal)
    {
        var nilai = bagian.Saran?.Invoke(terbaca.Kini, Konteks)?.Nilai ?? [];
        await SiapkanAsync(terbaca, nilai.Select(n => (n.Isian, (string?)n.Nilai)), batal);
        return nilai.ToDictionary(n => n.Isian.Kode, n => n.Isian is IsianPilihan or IsianYaTidak or IsianCatatan ? n.Nilai : n.Isian.Tampil(n.Nilai, Konteks));
    }

    private async Task<IReadOnlyList<(DateTimeOffset Waktu, string Kalimat)>> SejarahAsync(Guid registrasi, Bagian bagian, string kunci, BorangTerbaca terbaca, CancellationToken batal)
    {
        var sejarah = await perubahan.JalankanAsync(registrasi, bagian.Kode, kunci, TerbanyakSejarah, batal);
        await SiapkanAsync(terbaca, sejarah.Where(p => p.Isian is not null).SelectMany(p => new[] { (p.Isian!, p.Lama), (p.Isian!, p.Baru) }), batal);
        return [.. sejarah.Select(p => (p.Waktu, $"{Kalimat(p)}{(p.Diurungkan ? " (dibatalkan)" : "")}"))];

        string Kalimat(PerubahanTerbaca p) => p.Jenis switch
        {
            JenisLangkah.Dihapus => "Catatan dihapus",
            JenisLangkah.Dipulihkan => "Catatan dikembalikan",
            JenisLangkah.Sesuai => $"{p.Isian!.Label}: sesuai dengan data BKN",
            _ => $"{p.Isian!.Label}: {Tampil(p.Isian, p.Lama, terbaca) ?? "(kosong)"} → {Tampil(p.Isian, p.Baru, terbaca) ?? "(kosong)"}",
        };
    }

    /// <summary>One row.</summary>
    public HalamanBaris Baris(Bagian bagian, string kunci, Isian isian, BorangTerbaca terbaca)
    {
        var (kini, sapk) = (Cari(terbaca.Kini, bagian, kunci), Cari(terbaca.Sapk, bagian, kunci));
        var (nilai, asal) = (kini.Isi[isian], sapk.Isi[isian]);
        var alamat = $"/data/{bagian.Kode}/{kunci}/{isian.Kode}";
        return new HalamanBaris
        {
            Isian = isian,
            Saran = isian is IsianRujukan ? $"{alamat}/saran" : null,
            Bertahap = isian is IsianRujukan { Bertahap: true } ? $"{alamat}/pilih" : null,
            Sapk = Tampil(isian, asal, terbaca),
            Perbaikan = nilai == asal ? null : Tampil(isian, nilai, terbaca) ?? "(dikosongkan)",
            Nilai = nilai,
            Sesuai = nilai == asal && !kini.Menunggu.ContainsKey(isian.Kode) && kini.Sesuai?.Contains(isian.Kode) is true,
            Terkunci = isian.Sumber is Sumber.Baca or Sumber.Turunan,
            DiubahDi = isian.DiubahDi is { } di && di != bagian.Kode ? definisi.AmbilBagian(di).Judul : null,
            Pilihan = Pilihan(isian, nilai, terbaca),
            PilihanDari = isian is IsianCatatan catatan && terbaca.Kini.Catatan(catatan.Bagian).Count == 0 ? catatan.Bagian : null,
            Menunggu = kini.Menunggu.GetValueOrDefault(isian.Kode),
        };
    }

    /// <summary>What a record is called by: its first answer that says something by itself.</summary>
    public string? Nama(Bagian bagian, Isi isi, BorangTerbaca terbaca) => bagian.Isian.Where(i => i.Lebar > 0 && isi[i] is not null)
        .OrderBy(i => (i is IsianCatatan or IsianYaTidak) && !(bagian.Pembeda is [var pengenal, ..] && pengenal == i.Kode)).Select(i => Tampil(i, isi[i], terbaca)).FirstOrDefault();

    /// <summary>A stored text for people; null when there is none.</summary>
    public string? Tampil(Isian isian, string? nilai, BorangTerbaca terbaca) => nilai is null ? null
        : isian is IsianCatatan catatan ? catatan.Pilihan(terbaca.Kini).FirstOrDefault(p => p.Id == nilai).Label ?? nilai
        : isian.Tampil(nilai, Konteks);

    private DateOnly HariIni => Tanggal.HariWib(waktu.GetUtcNow());

    private static CatatanIsi Cari(Borang borang, Bagian bagian, string kunci) =>
        borang.Catatan(bagian).FirstOrDefault(c => c.Id == kunci) ?? new CatatanIsi(kunci, Isi.Kosong);

    private static IReadOnlyList<(string Kode, string Label)>? Pilihan(Isian isian, string? nilai, BorangTerbaca terbaca) => isian switch
    {
        IsianPilihan p => [.. p.Daftar.Semua.Where(b => !b.Usang || b.Kode == nilai).Select(b => (b.Kode, b.Label))],
        IsianYaTidak => [(IsianYaTidak.Ya, "Ya"), (IsianYaTidak.Tidak, "Tidak")],
        IsianCatatan catatan => [.. catatan.Pilihan(terbaca.Kini)],
        _ => null,
    };
}
