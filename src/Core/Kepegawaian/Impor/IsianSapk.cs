using EPupns.Core.Dasar.Ketikan;
using System.Collections.Frozen;
using System.Globalization;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;

namespace EPupns.Core.Kepegawaian.Impor;

/// <summary>
/// A field that a SAPK file may carry, taken from the form's definition, and how its text becomes the stored value. SAPK is kept as it
/// is: shape and length are checked, the form's own rules are not, so that people can correct what SAPK has wrong.
/// </summary>
/// <param name="Kode">Code, as key in JSON and header in CSV.</param>
/// <param name="Terima">Text and today → canonical text, or what is wrong.</param>
internal sealed record IsianSapk(string Kode, Func<string, DateOnly, Hasil<string>> Terima)
{
    /// <summary>The codes with a column of their own in <see cref="Pns"/>.</summary>
    public static readonly FrozenSet<string> Kolom = FrozenSet.ToFrozenSet(
        ["nip", "nik", "nama", "tempat_lahir", "tanggal_lahir", "instansi", "unit_kerja", "kedudukan_hukum"]);

    /// <summary>The fields of sections without records that come from SAPK.</summary>
    public static readonly FrozenDictionary<string, IsianSapk> Semua = Dari(Pupns2015.Definisi);

    /// <summary>The fields of a form that come from SAPK.</summary>
    internal static FrozenDictionary<string, IsianSapk> Dari(DefinisiFormulir definisi) => definisi.Bagian.Where(b => !b.Berulang)
        .SelectMany(b => b.Isian).Where(i => i.Sumber != Sumber.Isi).ToFrozenDictionary(i => i.Kode, i => new IsianSapk(i.Kode, Pembaca(i)));

    /// <summary>A field of a record. Numbers are taken within any limits: the form's own are for the person to meet.</summary>
    internal static IsianSapk Catatan(Isian isian) => new(isian.Kode, isian switch
    {
        IsianAngka => (teks, _) => decimal.TryParse(teks, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var angka)
            ? PembacaBilangan.Tulis(angka) : new Kesalahan("angka.bentuk", $"{isian.Label} harus berupa angka."),
        IsianNip or IsianNik => Teks(25),
        IsianCatatan => Teks(isian.Panjang),
        _ => Pembaca(isian),
    });

    private static Func<string, DateOnly, Hasil<string>> Pembaca(Isian isian) => isian switch
    {
        IsianTanggal => Hari,
        IsianPilihan pilihan => (teks, _) => pilihan.Daftar.Cari(teks) is not null ? teks : new Kesalahan("kode.bentuk", $"Kode {pilihan.Label} tidak ada dalam daftar {pilihan.Daftar.Kode}."),
        IsianTeks { HurufBesar: true } => (teks, kini) => Ke(Teks(isian.Panjang)(teks, kini), n => n.ToUpperInvariant()),
        IsianTeks or IsianRujukan => Teks(isian.Panjang),
        IsianNomor => Teks(25),
        _ => (teks, kini) => isian.Terima(teks, new Konteks(kini)),
    };

    private static Hasil<string> Hari(string teks, DateOnly kini) =>
        Ke(Tanggal.Baca(teks, kini), t => t.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static Func<string, DateOnly, Hasil<string>> Teks(int panjang) => (teks, _) =>
        teks.Length > panjang ? new Kesalahan("teks.panjang", $"Paling panjang {panjang} karakter; yang tertulis {teks.Length}.")
        : teks.Any(c => char.IsControl(c) || c == '\uFFFD') ? new Kesalahan("teks.aksara", "Ada aksara yang tidak terbaca. Berkas harus berupa teks UTF-8.")
        : teks;

    private static Hasil<string> Ke<T>(Hasil<T> hasil, Func<T, string> tulis) => hasil.Berhasil ? tulis(hasil.Nilai) : hasil.Kesalahan;
}
