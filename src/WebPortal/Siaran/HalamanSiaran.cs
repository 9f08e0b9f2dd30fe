using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Referensi;
using EPupns.Core.Siaran;

namespace EPupns.WebPortal.Siaran;

/// <summary>What the form of an announcement sends.</summary>
public sealed class IsianSiaran
{
    /// <summary>Subject.</summary>
    public string? Perihal { get; set; }

    /// <summary>Text.</summary>
    public string? Teks { get; set; }

    /// <summary>How far they are.</summary>
    public KelompokSasaran Kelompok { get; set; }

    /// <summary>Staff of this role instead.</summary>
    public Peran? Peran { get; set; }

    /// <summary>Code of one instansi.</summary>
    public string? Instansi { get; set; }

    /// <summary>Kanreg, 0 central.</summary>
    public int? Kanreg { get; set; }

    /// <summary>Wave.</summary>
    public int? Gelombang { get; set; }

    /// <summary>Part of the unit's name.</summary>
    public string? Unit { get; set; }

    /// <summary>At any hour.</summary>
    public bool Segera { get; set; }

    /// <summary>The number typed to confirm.</summary>
    public string? Ketikan { get; set; }

    /// <summary>As Core takes it.</summary>
    public SiaranBaru Baru() => new(
        Perihal, Teks,
        new SasaranSiaran
        {
            Kelompok = Peran is null ? Kelompok : default, Peran = Peran, Instansi = string.IsNullOrWhiteSpace(Instansi) ? null : [Instansi.Trim()], Kanreg = Kanreg, Gelombang = Gelombang,
            Unit = string.IsNullOrWhiteSpace(Unit) || Peran is not null ? null : Unit.Trim(),
        },
        Segera);
}

/// <summary>The form of an announcement, and its preview.</summary>
/// <param name="Isian">What was typed.</param>
/// <param name="Negara">The officer writes for the country.</param>
/// <param name="Gelombang">The waves there are.</param>
/// <param name="Salah">What is wrong.</param>
/// <param name="Banyak">How many it is for; null while it is being typed.</param>
public sealed record HalamanSiaranBaru(IsianSiaran Isian, bool Negara, IReadOnlyList<int> Gelombang, Kesalahan? Salah = null, int? Banyak = null)
{
    /// <summary>How long it takes about, in words.</summary>
    public string Lama => TimeSpan.FromSeconds((Banyak ?? 0) / (double)JalankanSiaran.PerDetik) switch
    {
        { TotalMinutes: < 1 } => "kurang dari satu menit",
        { TotalHours: < 1 } lama => $"sekitar {Math.Ceiling(lama.TotalMinutes)} menit",
        var lama => $"sekitar {Math.Ceiling(lama.TotalHours)} jam",
    };
}

/// <summary>Words for what is stored as numbers.</summary>
public static class SebutanSiaran
{
    /// <summary>A group.</summary>
    public static string Nama(this KelompokSasaran kelompok) => kelompok switch
    {
        KelompokSasaran.Semua => "Semua yang terdaftar",
        KelompokSasaran.MenungguPersetujuan => "Menunggu persetujuan instansi",
        KelompokSasaran.BelumMulai => "Belum mulai mengisi",
        KelompokSasaran.SedangMengisi => "Sedang mengisi, belum mengirim",
        KelompokSasaran.Dikembalikan => "Dikembalikan untuk diperbaiki",
        KelompokSasaran.BelumKirim => "Belum mengirim (belum mulai, mengisi, dikembalikan)",
        KelompokSasaran.Diperiksa => "Sudah mengirim, sedang diperiksa",
        KelompokSasaran.Selesai => "Selesai",
        _ => throw new ArgumentOutOfRangeException(nameof(kelompok), kelompok, "Kelompok tidak dikenal."),
    };

    /// <summary>A state.</summary>
    public static string Nama(this KeadaanSiaran keadaan) => keadaan switch
    {
        KeadaanSiaran.Berjalan => "Berjalan",
        KeadaanSiaran.Dijeda => "Dijeda",
        KeadaanSiaran.Selesai => "Selesai",
        _ => "Dibatalkan",
    };

    /// <summary>The stylesheet's class of a state.</summary>
    public static string Kelas(this KeadaanSiaran keadaan) => keadaan switch
    {
        KeadaanSiaran.Selesai => "disetujui",
        KeadaanSiaran.Dijeda => "menunggu",
        KeadaanSiaran.Dibatalkan => "ditolak",
        _ => "",
    };

    /// <summary>A delivery.</summary>
    public static string Nama(this KeadaanPenerima keadaan) => keadaan switch
    {
        KeadaanPenerima.Dibuat => "Menunggu giliran",
        KeadaanPenerima.Dikirim => "Sedang dikirim",
        KeadaanPenerima.Terkirim => "Terkirim",
        KeadaanPenerima.Diblokir => "Diblokir penerima",
        KeadaanPenerima.Gagal => "Gagal",
        KeadaanPenerima.TanpaAlamat => "Tidak punya kanal atau email",
        KeadaanPenerima.Dilewati => "Dilewati",
        _ => throw new ArgumentOutOfRangeException(nameof(keadaan), keadaan, "Keadaan tidak dikenal."),
    };

    /// <summary>A group in one line.</summary>
    public static string Ringkas(this SasaranSiaran s) => string.Join(" · ", new[]
    {
        s.Peran is { } peran ? $"petugas: {Rangka.Sebutan.Nama(peran)}" : s.Kelompok.Nama(),
        s.Instansi is { Count: 1 } satu ? $"instansi {satu[0]}" : s.Instansi is { } banyak ? $"{banyak.Count} instansi" : null,
        s.Kanreg is { } kanreg ? kanreg == 0 ? "instansi pusat" : WilayahKerja.Nama(kanreg) : null,
        s.Gelombang is { } g ? $"gelombang {g}" : null,
        s.Unit is { } unit ? $"unit \"{unit}\"" : null,
    }.OfType<string>());
}
