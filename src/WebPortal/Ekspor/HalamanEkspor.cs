using EPupns.Core.Dasar;
using EPupns.Core.Ekspor;
using EPupns.Core.Referensi;
using EPupns.WebPortal.Rangka;

namespace EPupns.WebPortal.Ekspor;

/// <summary>What somebody asks for, as the form has it.</summary>
public sealed record IsianEkspor
{
    /// <summary>Code of the table.</summary>
    public string? Tabel { get; init; }

    /// <summary>Format.</summary>
    public string? Bentuk { get; init; }

    /// <summary>One instansi.</summary>
    public string? Instansi { get; init; }

    /// <summary>One state.</summary>
    public string? Keadaan { get; init; }

    /// <summary>First day.</summary>
    public string? Dari { get; init; }

    /// <summary>Last day.</summary>
    public string? Sampai { get; init; }

    /// <summary>The format; a spreadsheet unless the other is asked for.</summary>
    public BentukEkspor BentukDipilih => Bentuk == BentukEkspor.Csv.Akhiran() ? BentukEkspor.Csv : BentukEkspor.Xlsx;

    /// <summary>The filter.</summary>
    /// <returns>It, or <c>ekspor.dari</c>, <c>ekspor.sampai</c> for what is no day.</returns>
    public Hasil<SaringanTabel> Baca()
    {
        if (Hari(Dari) is (var dari, false) && Hari(Sampai) is (var sampai, false))
        {
            return new SaringanTabel { Instansi = Kosong(Instansi), Keadaan = Kosong(Keadaan), Dari = dari, Sampai = sampai };
        }

        var kolom = Hari(Dari).Salah ? "dari" : "sampai";
        return new Kesalahan($"ekspor.{kolom}", "Tanggal belum terbaca. Tulis seperti 01-09-2015, atau kosongkan.", kolom);
    }

    // Browsers send a date field as 2015-09-01.
    private static (DateOnly? Nilai, bool Salah) Hari(string? teks) => string.IsNullOrWhiteSpace(teks) ? (null, false)
        : Tanggal.Baca(teks, new DateOnly(2015, 12, 31)) is { Berhasil: true } hasil ? (hasil.Nilai, false)
        : (null, true);

    private static string? Kosong(string? teks) => string.IsNullOrWhiteSpace(teks) ? null : teks.Trim();
}

/// <summary>The page.</summary>
/// <param name="Isian">What the form shows.</param>
/// <param name="Tabel">What can be asked for.</param>
/// <param name="Ekspor">The own exports, the newest first.</param>
/// <param name="Kini">Now.</param>
public sealed record HalamanEkspor(IsianEkspor Isian, IReadOnlyList<TabelEkspor> Tabel, IReadOnlyList<PekerjaanEkspor> Ekspor, DateTimeOffset Kini)
{
    /// <summary>What was wrong with what was asked for.</summary>
    public Kesalahan? Salah { get; init; }

    /// <summary>Instansi to choose from; none for who is bound to one.</summary>
    public IReadOnlyList<Instansi> Instansi { get; init; } = [];

    /// <summary>The table that is chosen: the form shows what can be asked of it.</summary>
    public TabelEkspor? Dipilih => Tabel.FirstOrDefault(t => t.Kode == Isian.Tabel);

    /// <summary>One is not done yet.</summary>
    public bool AdaYangBerjalan => Ekspor.Any(e => e.Keadaan is KeadaanEkspor.Antre or KeadaanEkspor.Jalan);

    /// <summary>The file is there.</summary>
    public bool Dapat(PekerjaanEkspor ekspor) => ekspor.Keadaan == KeadaanEkspor.Selesai && ekspor.BerlakuSampai > Kini;

    /// <summary>The name of a table.</summary>
    public string Nama(PekerjaanEkspor ekspor) => Tabel.FirstOrDefault(t => t.Kode == ekspor.Tabel)?.Judul ?? ekspor.Tabel;

    /// <summary>How far, 0 to 100; null while nobody has counted.</summary>
    public static int? Persen(PekerjaanEkspor ekspor) => ekspor is { Keadaan: KeadaanEkspor.Jalan, Perkiraan: > 0 and { } semua } ? (int)Math.Min(99, ekspor.Baris * 100 / semua) : null;

    /// <summary>The filter in a few words.</summary>
    public string Saringan(PekerjaanEkspor ekspor)
    {
        var s = ekspor.BacaSaringan();
        string?[] bagian =
        [
            s.Instansi is { } kode ? Instansi.FirstOrDefault(i => i.Kode == kode)?.Nama ?? kode : null,
            s.Keadaan is { } keadaan ? Tabel.FirstOrDefault(t => t.Kode == ekspor.Tabel)?.Keadaan.FirstOrDefault(k => k.Kode == keadaan)?.Nama : null,
            (s.Dari, s.Sampai) switch
            {
                ({ } dari, { } sampai) => $"{Tanggal.Tampil(dari)} sampai {Tanggal.Tampil(sampai)}",
                ({ } dari, null) => $"sejak {Tanggal.Tampil(dari)}",
                (null, { } sampai) => $"sampai {Tanggal.Tampil(sampai)}",
                _ => null,
            },
        ];
        return string.Join(" · ", bagian.OfType<string>());
    }

    /// <summary>A state.</summary>
    public static string Kata(PekerjaanEkspor ekspor) => ekspor.Keadaan switch
    {
        KeadaanEkspor.Antre => "Menunggu giliran",
        KeadaanEkspor.Jalan => "Sedang ditulis",
        KeadaanEkspor.Selesai => "Selesai",
        KeadaanEkspor.Gagal => "Gagal",
        KeadaanEkspor.Dibatalkan => "Dibatalkan",
        _ => "Kedaluwarsa",
    };

    /// <summary>Bytes, rounded.</summary>
    public static string Ukuran(long bita) => bita < 1024 * 1024 ? $"{Angka.Tampil(Math.Max(1, bita / 1024))} KB" : $"{Angka.Tampil(bita / (1024 * 1024))} MB";
}
