using EPupns.Core.Dasar;

namespace EPupns.Core.Berkas;

/// <summary>A file that may be stored.</summary>
/// <param name="Jenis">MIME type by content.</param>
/// <param name="Isi">What is stored: pictures without metadata and without anything behind them.</param>
/// <param name="Halaman">Pages; 1 for a picture.</param>
/// <param name="Mutu">What makes it hard to read.</param>
public sealed record BerkasDinilai(string Jenis, byte[] Isi, int Halaman, IReadOnlyList<Mutu> Mutu);

/// <summary>
/// Judges a file by what it holds, never by its name: PDF, JPEG or PNG, whole, at most 10 MB, with nothing in it that acts, hides or
/// tells where a picture was taken.
/// </summary>
public static class PemeriksaBerkas
{
    /// <summary>Largest file, in bytes.</summary>
    public const int PalingBesar = 10 * 1024 * 1024;

    /// <summary>Largest picture, in pixels: what a file of a few bytes can claim would take all memory of whoever opens it.</summary>
    public const long PikselTerbanyak = 64_000_000;

    private const string Saran = "Mohon kirim foto (JPEG atau PNG) atau PDF.";

    /// <summary>The file as it may be stored, or why it cannot be taken: <c>berkas.kosong berkas.besar berkas.jenis berkas.rusak berkas.piksel berkas.sisipan</c>, and those of <see cref="PenelaahPdf"/>.</summary>
    public static Hasil<BerkasDinilai> Periksa(byte[] isi) =>
        isi.Length == 0 ? Kesalahan("kosong", "Berkas itu kosong. Mohon kirim lagi.")
        : isi.Length > PalingBesar ? TerlaluBesar(isi.Length)
        : JenisIsi.Kenali(isi) switch
        {
            "application/pdf" => PeriksaPdf(isi),
            "image/jpeg" => PeriksaGambar("image/jpeg", PembersihJpeg.Bersihkan(isi), "Foto", PenilaiJpeg.Nilai),
            "image/png" => PeriksaGambar("image/png", PembersihPng.Bersihkan(isi), "Gambar", PenilaiPng.Nilai),
            { } lain => Kesalahan("jenis", $"Berkas itu {lain}, yang belum dapat diterima. {Saran}"),
            null => Kesalahan("jenis", $"Jenis berkas itu tidak dikenal. {Saran}"),
        };

    /// <summary>Why a file of that many bytes cannot be taken; for channels that know the size before the content.</summary>
    public static Kesalahan TerlaluBesar(long byta) => Kesalahan("besar", $"Berkas paling besar 10 MB; yang Anda kirim {Megabita(byta)} MB. Mohon kirim fotonya saja, atau perkecil.");

    internal static Kesalahan Kesalahan(string kode, string pesan) => new($"berkas.{kode}", pesan, "berkas");

    internal static Kesalahan Rusak(string apa) => Kesalahan("rusak", $"{apa} itu rusak atau terpotong. Mohon kirim lagi dari berkas aslinya.");

    internal static Kesalahan Bersisipan(string apa) => Kesalahan("sisipan", $"{apa} itu memuat berkas lain di dalamnya, sehingga tidak dapat diterima. Mohon foto dokumennya lagi.");

    private static Hasil<BerkasDinilai> PeriksaPdf(byte[] isi)
    {
        if (!StrukturPdf.Utuh(isi))
        {
            return SisaBerkas.Berbahaya(StrukturPdf.SetelahAkhir(isi)) ? Bersisipan("PDF") : Rusak("PDF");
        }

        var halaman = PenelaahPdf.Telaah(isi);
        return halaman.Berhasil ? new BerkasDinilai("application/pdf", isi, halaman.Nilai, []) : halaman.Kesalahan;
    }

    private static Hasil<BerkasDinilai> PeriksaGambar(string jenis, GambarBersih? bersih, string apa, Func<GambarBersih, CiriGambar?> nilai)
    {
        if (bersih is null)
        {
            return Rusak(apa);
        }

        if ((long)bersih.Lebar * bersih.Tinggi > PikselTerbanyak)
        {
            return Kesalahan("piksel", $"{apa} itu {bersih.Lebar} × {bersih.Tinggi} titik, lebih besar daripada yang dapat dibuka. Mohon perkecil, atau foto lagi.");
        }

        if (bersih.Bersisipan)
        {
            return Bersisipan(apa);
        }

        try
        {
            return new BerkasDinilai(jenis, bersih.Isi, 1, PenimbangMutu.Timbang(bersih, nilai(bersih)));
        }
        catch (InvalidDataException)
        {
            return Rusak(apa);
        }
    }

    // Rounded up, so that 10,01 never reads as 10.
    private static string Megabita(long byta)
    {
        var sepersepuluh = ((byta * 10) + (1 << 20) - 1) >> 20;
        return $"{sepersepuluh / 10},{sepersepuluh % 10}";
    }
}
