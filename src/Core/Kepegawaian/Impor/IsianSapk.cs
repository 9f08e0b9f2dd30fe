using System.Collections.Frozen;
using System.Globalization;
using EPupns.Core.Dasar;

namespace EPupns.Core.Kepegawaian.Impor;

/// <summary>A field that a SAPK file may carry: its code, and how its text becomes the stored value.</summary>
/// <param name="Kode">Code, as key in JSON and header in CSV.</param>
/// <param name="Terima">Text and today → canonical text, or what is wrong.</param>
internal sealed record IsianSapk(string Kode, Func<string, DateOnly, Hasil<string>> Terima)
{
    /// <summary>The fields with a column of their own in <see cref="Pns"/>.</summary>
    public static readonly FrozenDictionary<string, IsianSapk> Kolom = Kumpulan(
        new("nip", (teks, kini) => Ke(Nip.Baca(teks, kini), n => n.Angka)),
        new("nik", (teks, _) => Ke(Nik.Baca(teks), n => n.Angka)),
        new("nama", (teks, _) => Ke(Teks(100)(teks, default), n => n.ToUpperInvariant())),
        new("tempat_lahir", Teks(100)),
        new("tanggal_lahir", Hari),
        new("instansi", Kata(10)),
        new("unit_kerja", Teks(200)),
        new("kedudukan_hukum", Kata(2)));

    /// <summary>The fields of Data Utama and Data Posisi (domain.md §3.2, §3.3) that are kept as they come.</summary>
    public static readonly FrozenDictionary<string, IsianSapk> Lain = Kumpulan(
        new("gelar_depan", Teks(30)),
        new("gelar_belakang", Teks(50)),
        new("agama", Kata(1)),
        new("jenis_kelamin", Kata(1)),
        new("tmt_cpns", Hari),
        new("tmt_pns", Hari),
        new("golongan", Kata(2)),
        new("tmt_golongan", Hari),
        new("pendidikan", Kata(20)),
        new("tahun_lulus", Kata(4)),
        new("jenis_pegawai", Kata(2)),
        new("alamat", Teks(255)),
        new("npwp", Teks(25)),
        new("kartu_pegawai", Teks(20)),
        new("lokasi_kerja", Teks(100)),
        new("satuan_kerja", Teks(200)),
        new("jenis_jabatan", Kata(1)),
        new("jabatan", Teks(200)),
        new("tmt_jabatan", Hari),
        new("eselon", Kata(2)),
        new("tmt_eselon", Hari));

    /// <summary>The groups that <c>riwayat</c> may hold, each a list of records (domain.md §3.4).</summary>
    public static readonly FrozenSet<string> Riwayat = FrozenSet.ToFrozenSet(
        ["golongan", "pendidikan", "diklat_struktural", "diklat_fungsional", "jabatan", "orang_tua", "pasangan", "anak"]);

    private static FrozenDictionary<string, IsianSapk> Kumpulan(params IsianSapk[] isian) => isian.ToFrozenDictionary(i => i.Kode);

    private static Hasil<string> Hari(string teks, DateOnly kini) =>
        Ke(Tanggal.Baca(teks, kini), t => t.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static Func<string, DateOnly, Hasil<string>> Teks(int panjang) => (teks, _) =>
        teks.Length > panjang ? new Kesalahan("teks.panjang", $"Paling panjang {panjang} karakter; yang tertulis {teks.Length}.")
        : teks.Any(c => char.IsControl(c) || c == '\uFFFD') ? new Kesalahan("teks.aksara", "Ada aksara yang tidak terbaca. Berkas harus berupa teks UTF-8.")
        : teks;

    private static Func<string, DateOnly, Hasil<string>> Kata(int panjang) => (teks, _) =>
        teks.Length <= panjang && teks.All(char.IsAsciiLetterOrDigit) ? teks
        : new Kesalahan("kode.bentuk", $"Harus berupa kode, paling panjang {panjang} huruf atau angka.");

    private static Hasil<string> Ke<T>(Hasil<T> hasil, Func<T, string> tulis) => hasil.Berhasil ? tulis(hasil.Nilai) : hasil.Kesalahan;
}
