using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;

namespace EPupns.WebPortal.VerifikasiKasus;

/// <summary>One case: DATABASE BKN · CEK · PERBAIKAN · SKPD · BKD · BKN · STATUS.</summary>
/// <param name="Kasus">The case.</param>
/// <param name="Petugas">Who looks.</param>
/// <param name="Kini">The time by which a hold counts.</param>
public sealed record HalamanKasus(Kasus Kasus, Petugas Petugas, DateTimeOffset Kini)
{
    /// <summary>Answers that were not changed are shown too.</summary>
    public bool Semua { get; init; }

    /// <summary>The paper that is open beside the rows; null when none is.</summary>
    public BuktiTerbuka? Bukti { get; init; }

    /// <summary>What was typed and not taken.</summary>
    public IsianPutusan Isian { get; init; } = new();

    /// <summary>Why not.</summary>
    public Kesalahan? Kesalahan { get; init; }

    /// <summary>Address of the case.</summary>
    public string Alamat => $"/verifikasi/{Kasus.Registrasi.Nomor}";

    /// <summary>The level that the officer decides for; null when they only look.</summary>
    public Putusan? Tingkat => CakupanFormulir.Tingkat(Petugas.Peran);

    /// <summary>The form waits for their level.</summary>
    public bool Giliran => Tingkat is not null && Kasus.Tingkat == Tingkat && !Kasus.Formulir.Keadaan.TurunDiminta();

    /// <summary>They may take the form down.</summary>
    public bool DapatDiturunkan => Petugas.Peran.Boleh(Wewenang.TurunkanStatus) && MesinFormulir.Untuk(Kasus.Formulir).CanFire(MesinFormulir.Pemicu.TurunStatus)
        && (Tingkat is null || Kasus.Tingkat <= Tingkat);

    /// <summary>What can be opened when the form is taken down in part: what was changed, then whole sections.</summary>
    public IEnumerable<(string Alamat, string Sebutan)> DapatDibuka(DefinisiFormulir definisi) =>
        Kasus.Baris.Select(b => ($"{b.Alamat}", b.Sebutan)).Concat(Bagian(Kasus, definisi).Select(b => (b.Alamat, $"Seluruh {b.Sebutan}")));

    /// <summary>The sections of the form as rows.</summary>
    public static IEnumerable<(string Alamat, string Sebutan)> Bagian(Kasus kasus, DefinisiFormulir definisi) =>
        definisi.Untuk(kasus.Diperiksa.Borang.Kini).Select(b => ($"{new AlamatBaris(b.Kode, "", "")}", b.Judul));

    /// <summary>They took it.</summary>
    public bool Milik => Kasus.Formulir.PemegangId == Petugas.Id && Kasus.Formulir.DipegangSampai > Kini;

    /// <summary>They may decide now.</summary>
    public bool Memutuskan => Giliran && Milik;

    /// <summary>They could take it.</summary>
    public bool DapatDiambil => Giliran && !Milik && Kasus.Pemegang is null;

    /// <summary>Rows that they have to decide before their level is done.</summary>
    public IReadOnlyList<BarisKasus> Belum => field ??= Tingkat is { } tingkat ? [.. Kasus.HarusDiputus(tingkat)] : [];

    /// <summary>Rows whose final word their level has.</summary>
    public int BanyakWewenang => Kasus.Baris.Count(b => b.Akhir == Tingkat);

    /// <summary>What can be approved together: their own rows in which nothing doubtful was found and no question is open.</summary>
    public IReadOnlyList<BarisKasus> DapatDisetujui => field ??= [.. Belum.Where(b => b.Temuan.Count == 0 && !b.Tanya.Any(t => t.Menunggu))];

    /// <summary>The rows by section, with the unchanged ones when they are asked for.</summary>
    public IEnumerable<(Bagian Bagian, IReadOnlyList<BarisKasus> Berubah, IReadOnlyList<BarisTetap> Tetap)> Kelompok()
    {
        var (berubah, tetap) = (Kasus.Baris.ToLookup(b => b.Bagian), (Semua ? Kasus.Tetap : []).ToLookup(t => t.Bagian));
        return Core.Formulir.Pupns.Pupns2015.Definisi.Bagian.Where(b => berubah.Contains(b) || tetap.Contains(b))
            .Select(b => (b, (IReadOnlyList<BarisKasus>)[.. berubah[b]], (IReadOnlyList<BarisTetap>)[.. tetap[b]]));
    }

    /// <summary>The row may be decided by this officer now.</summary>
    public bool Dapat(BarisKasus baris) => Memutuskan && baris.Akhir >= Tingkat;

    /// <summary>Whether what was typed and not taken belongs to this row.</summary>
    public bool Salah(BarisKasus baris) => Kesalahan is not null && Isian.Baris.Contains($"{baris.Alamat}");
}

/// <summary>A file that is looked at beside the rows.</summary>
/// <param name="Judul">What paper it is.</param>
/// <param name="Berkas">The file.</param>
/// <param name="Sebelum">The file before it in the case; null at the first.</param>
/// <param name="Setelah">The file after it.</param>
/// <param name="Ke">Which of all.</param>
/// <param name="Dari">How many there are.</param>
public sealed record BuktiTerbuka(string Judul, LampiranTerbaca Berkas, Guid? Sebelum, Guid? Setelah, int Ke, int Dari)
{
    /// <summary>A picture can be turned and made larger; everything else is shown by the browser.</summary>
    public bool Gambar => Berkas.Jenis.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>Finds a file among those of the case; null when there is none.</summary>
    public static BuktiTerbuka? Cari(Kasus kasus, Guid? id)
    {
        var semua = kasus.Berkas.Diperlukan.SelectMany(d => d.Lampiran.Select(l => (d.Judul, Berkas: l))).Concat(kasus.Berkas.Lain.Select(l => (Judul: l.Kunci.Bukti, Berkas: l))).ToList();
        var ke = semua.FindIndex(s => s.Berkas.Id == id);
        return ke < 0 ? null : new(semua[ke].Judul, semua[ke].Berkas, ke > 0 ? semua[ke - 1].Berkas.Id : null, ke + 1 < semua.Count ? semua[ke + 1].Berkas.Id : null, ke + 1, semua.Count);
    }
}

/// <summary>What an officer sends about rows.</summary>
public sealed record IsianPutusan
{
    /// <summary>The rows, as <see cref="AlamatBaris"/> writes them.</summary>
    public string[] Baris { get; init; } = [];

    /// <summary><c>setuju</c>, <c>tolak</c> or <c>tanya</c>.</summary>
    public string? Jenis { get; init; }

    /// <summary>Code of the reason.</summary>
    public string? Alasan { get; init; }

    /// <summary>Note to the reason.</summary>
    public string? Catatan { get; init; }

    /// <summary>A question to the person.</summary>
    public string? Pertanyaan { get; init; }

    /// <summary>The sending that was read.</summary>
    public int? Ke { get; init; }

    /// <summary>Answers that were not changed were shown.</summary>
    public bool Semua { get; init; }
}
