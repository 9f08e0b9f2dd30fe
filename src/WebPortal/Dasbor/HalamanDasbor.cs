using System.Globalization;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Dasbor;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using EPupns.WebPortal.Rangka;

namespace EPupns.WebPortal.Dasbor;

/// <summary>What is shown, as it stands in the address.</summary>
public sealed record SaringanDasbor
{
    /// <summary>One instansi.</summary>
    public string? Instansi { get; init; }

    /// <summary>One unit of it; a dash for those who have none.</summary>
    public string? Unit { get; init; }

    /// <summary>Part of a name in the table.</summary>
    public string? Cari { get; init; }

    /// <summary>Order of the table: <c>nama belum selesai antrean</c>.</summary>
    public string? Urut { get; init; }

    /// <summary>Page of the table, from 1.</summary>
    public int Lembar { get; init; } = 1;

    /// <summary>The address.</summary>
    public string Alamat()
    {
        (string, string?)[] bagian = [("instansi", Instansi), ("unit", Unit), ("cari", Cari), ("urut", Urut), ("lembar", Lembar > 1 ? $"{Lembar}" : null)];
        var isi = string.Join('&', bagian.Where(b => b.Item2 is not null).Select(b => $"{b.Item1}={Uri.EscapeDataString(b.Item2!)}"));
        return isi.Length == 0 ? "/dasbor" : $"/dasbor?{isi}";
    }
}

/// <summary>The dashboard.</summary>
/// <param name="Saringan">What is shown.</param>
/// <param name="Isi">The counts.</param>
/// <param name="Petugas">Who looks.</param>
/// <param name="Definisi">Names of sections.</param>
/// <param name="Kini">Now.</param>
public sealed record HalamanDasbor(SaringanDasbor Saringan, IsiDasbor Isi, Petugas Petugas, DefinisiFormulir Definisi, DateTimeOffset Kini)
{
    /// <summary>Fewer people than this at one place are not told exactly.</summary>
    public const int PalingSedikit = 5;

    private const int PerLembar = 50;

    /// <summary>The count of the whole.</summary>
    public Hitungan Hitungan => Isi.Jumlah.Hitungan;

    /// <summary>Nothing was counted yet.</summary>
    public bool Kosong => Hitungan.DihitungPada == default;

    /// <summary>What is shown.</summary>
    public string Nama => Isi switch
    {
        { Unit: { } unit } => SebutUnit(unit),
        { Instansi: { } instansi } => instansi.Nama,
        _ => Petugas.Kanreg is { } kanreg ? kanreg == WilayahKerja.Pusat ? "BKN Pusat: instansi pusat" : WilayahKerja.Kantor(kanreg) : "Seluruh Indonesia",
    };

    /// <summary>Where one came from, widest first.</summary>
    public IEnumerable<(string Nama, string Alamat)> Jejak()
    {
        if (Isi.Instansi is not { } instansi)
        {
            yield break;
        }

        if (Petugas.InstansiKode is null)
        {
            yield return (Petugas.Kanreg is null ? "Seluruh Indonesia" : "Semua instansi", "/dasbor");
        }

        if (Isi.Unit is not null && Petugas.Unit is null)
        {
            yield return (instansi.Nama, new SaringanDasbor { Instansi = instansi.Kode }.Alamat());
        }
    }

    /// <summary>Rows of the table that were asked for, in their order.</summary>
    public IReadOnlyList<BarisDasbor> Rinci => _rinci ??=
    [
        .. Urutkan(Isi.Rinci.Where(b => Saringan.Cari?.Trim() is not { Length: > 0 } cari || b.Nama.Contains(cari, StringComparison.OrdinalIgnoreCase))),
    ];

    /// <summary>The page of them.</summary>
    public IEnumerable<BarisDasbor> Baris => Rinci.Skip((Lembar - 1) * PerLembar).Take(PerLembar);

    /// <summary>Pages.</summary>
    public int BanyakLembar => Math.Max(1, (Rinci.Count + PerLembar - 1) / PerLembar);

    /// <summary>The page that is shown.</summary>
    public int Lembar => Math.Clamp(Saringan.Lembar, 1, BanyakLembar);

    private IReadOnlyList<BarisDasbor>? _rinci;

    /// <summary>The page of a row.</summary>
    public string Ke(BarisDasbor baris) => (Isi.Instansi is { } instansi ? new SaringanDasbor { Instansi = instansi.Kode, Unit = baris.Kode } : new SaringanDasbor { Instansi = baris.Kode }).Alamat();

    /// <summary>The missing of what is shown.</summary>
    public string KeBelumIkut() => new SaringanHilang { Instansi = Isi.Instansi?.Kode, Unit = Isi.Unit }.Alamat();

    /// <summary>What a unit is called.</summary>
    public static string SebutUnit(string unit) => unit.Length == 0 ? "(tanpa unit kerja)" : unit;

    /// <summary>Stages with how many people.</summary>
    public IReadOnlyList<(string Nama, long Nilai)> Tahap => [.. Enum.GetValues<TahapPeserta>().Select(t => (t.Sebutan(), (long)Hitungan.Banyak(t)))];

    /// <summary>How long forms have waited.</summary>
    public IReadOnlyList<(string Nama, long Nilai)> Umur =>
    [
        ("Kurang dari 7 hari", Hitungan.Umur7), ("7 sampai 14 hari", Hitungan.Umur14), ("14 sampai 21 hari", Hitungan.Umur21), ("Lebih dari 21 hari", Hitungan.UmurLebih),
    ];

    /// <summary>Where people stopped, most first.</summary>
    public IReadOnlyList<(string Nama, long Nilai)> Berhenti =>
    [
        .. Isi.Berhenti.Where(b => b.Value >= PalingSedikit).OrderByDescending(b => b.Value).Select(b => (Definisi.Bagian.FirstOrDefault(d => d.Kode == b.Key)?.Judul ?? b.Key, (long)b.Value)),
    ];

    /// <summary>A part of a whole.</summary>
    public static string Persen(long bagian, long semua) => semua == 0 ? "–" : $"{(bagian * 100.0 / semua).ToString(bagian * 100 / semua is 0 or 99 ? "0.#" : "0", Koma)}%";

    /// <summary>A pace.</summary>
    public static string Laju(double perHari) => perHari >= 10 ? Angka.Tampil((long)Math.Round(perHari)) : perHari.ToString("0.#", Koma);

    /// <summary>The forecast in a few words, for a row.</summary>
    public static string Singkat(Prakiraan p) => p switch
    {
        { Keadaan: KeadaanPrakiraan.Ada, Kira: { } kira, Lambat: { } lambat } => kira == lambat ? Tanggal.Tampil(kira) : $"{Tanggal.Tampil(kira)} (paling lambat {Tanggal.Tampil(lambat)})",
        { Keadaan: KeadaanPrakiraan.Ada, Kira: { } kira } => $"{Tanggal.Tampil(kira)}, belum pasti",
        { Keadaan: KeadaanPrakiraan.Tuntas } => "tuntas",
        { Keadaan: KeadaanPrakiraan.TerlaluJauh } => "lebih dari sepuluh tahun",
        _ => "belum dapat dihitung",
    };

    /// <summary>The forecast in full.</summary>
    public static string Kalimat(Prakiraan p) => p.Keadaan switch
    {
        KeadaanPrakiraan.Tuntas => "Semua yang dapat diselesaikan sudah selesai.",
        KeadaanPrakiraan.KurangHari => $"Belum dapat dihitung: baru ada hitungan selama {p.Hari} hari, perlu sedikitnya {Prakiraan.PalingSedikitHari}.",
        KeadaanPrakiraan.Diam => $"Belum dapat dihitung: tidak ada formulir yang selesai dalam {p.Hari} hari terakhir.",
        KeadaanPrakiraan.TerlaluJauh => $"Pada laju sekarang, {Laju(p.PerHari)} formulir sehari, masih perlu lebih dari sepuluh tahun.",
        _ => $"Pada laju {p.Hari} hari terakhir, {Laju(p.PerHari)} formulir sehari, semuanya selesai sekitar {Tanggal.Huruf(p.Kira!.Value)}: paling cepat {Tanggal.Huruf(p.Cepat!.Value)}, "
            + (p.Lambat is { } lambat ? $"paling lambat {Tanggal.Huruf(lambat)}." : "paling lambat belum dapat dikatakan karena lajunya naik turun."),
    };

    private static NumberFormatInfo Koma { get; } = new() { NumberDecimalSeparator = "," };

    private IEnumerable<BarisDasbor> Urutkan(IEnumerable<BarisDasbor> baris) => Saringan.Urut switch
    {
        "belum" => baris.OrderByDescending(b => b.Hitungan.BelumDaftar),
        "selesai" => baris.OrderBy(b => b.Hitungan.Sasaran == 0 ? 1 : b.Hitungan.Selesai / (double)b.Hitungan.Sasaran),
        "antrean" => baris.OrderByDescending(b => b.Hitungan.UmurLebih).ThenByDescending(b => b.Hitungan.Umur21),
        _ => baris,
    };
}
