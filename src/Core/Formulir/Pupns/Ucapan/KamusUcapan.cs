using System.Globalization;
using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>
/// Everything that people type and that is understood, by name: the fields of the form, and what is asked outside it (a registration
/// number, a confirmation). For examples kept in files, and for trying what somebody says was misunderstood.
/// </summary>
public static class KamusUcapan
{
    private static readonly IsianTanggal Hari = new("tanggal", "Tanggal");

    private static readonly Dictionary<string, Isian> Pendek = new()
    {
        ["bpjs"] = Stakeholder.Bpjs, ["diklat_struktural"] = DiklatStruktural.Nama, ["golongan"] = RiwayatGolongan.Golongan, ["hubungan"] = OrangTua.Hubungan,
        ["karpeg"] = DataUtama.KartuPegawai, ["tanggal"] = Hari, ["tingkat_pendidikan"] = RiwayatPendidikan.Tingkat, ["tmt"] = RiwayatGolongan.Tmt,
    };

    private static readonly Dictionary<string, Func<string, Tafsir>> Lepas = new()
    {
        ["konfirmasi"] = Konfirmasi,
        ["masa_kerja"] = MasaKerja,
        ["nip_lama"] = teks => Tafsir.Dari(PembacaNomor.NipLama(teks)),
        ["no_register"] = teks => Tafsir.Dari(PembacaNomor.Registrasi(teks)),
        ["no_tiket"] = teks => Tafsir.Dari(PembacaNomor.Tiket(teks)),
        ["perintah"] = Perintah,
    };

    /// <summary>Every short name, in order; any field of the form is also known by <c>bagian.isian</c> and by its own code.</summary>
    public static IReadOnlyList<string> Nama { get; } = [.. Pendek.Keys.Concat(Lepas.Keys).Concat(Pupns2015.Definisi.Bagian.SelectMany(b => b.Isian).Select(i => i.Kode)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The field with this name; null when there is none, or the name is of something outside the form.</summary>
    public static Isian? CariIsian(string nama) => Pendek.GetValueOrDefault(nama) ?? (nama.Split('.') switch
    {
        [var bagian, var isian] => Pupns2015.Definisi.CariBagian(bagian)?.CariIsian(isian),
        _ => Pupns2015.Definisi.Bagian.Select(b => b.CariIsian(nama)).FirstOrDefault(i => i is not null),
    });

    /// <summary>What the words mean; null when nothing has this name, or a long reference list has to say.</summary>
    public static Tafsir? Tafsirkan(string nama, string teks, Konteks konteks) =>
        Lepas.TryGetValue(nama, out var baca) ? baca(teks) : CariIsian(nama) is { } isian and not IsianRujukan ? isian.Tafsirkan(teks, konteks) : null;

    private static Tafsir Konfirmasi(string teks) => YaTidak.Baca(teks) switch
    {
        true => new Tafsir.Pasti("ya"),
        false => new Tafsir.Pasti("tidak"),
        null => Tafsir.Keliru("ya_tidak.bentuk", "Silakan jawab Ya atau Tidak."),
    };

    private static Tafsir MasaKerja(string teks) => PembacaMasaKerja.Baca(teks) is var hasil && hasil.Berhasil
        ? Tafsir.Dari(string.Create(CultureInfo.InvariantCulture, $"{hasil.Nilai.Tahun};{hasil.Nilai.Bulan}"), hasil.Nilai.Alasan)
        : new Tafsir.Salah(hasil.Kesalahan!);

    private static Tafsir Perintah(string teks) => PerintahKetikan.Baca(teks) is { } perintah ? new Tafsir.Pasti(perintah)
        : RalatKetikan.Baca(teks) is { } ralat ? new Tafsir.Konfirmasi("ralat", $"Jawaban terakhir diganti dengan \"{ralat.Baru}\".")
        : Tafsir.Keliru("perintah.asing", "Perintah itu belum dikenal.");
}
