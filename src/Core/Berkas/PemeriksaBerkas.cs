using EPupns.Core.Dasar;

namespace EPupns.Core.Berkas;

/// <summary>Judges a file by what it holds, never by its name: PDF, JPEG or PNG, whole, at most 10 MB.</summary>
public static class PemeriksaBerkas
{
    /// <summary>Largest file, in bytes.</summary>
    public const int PalingBesar = 10 * 1024 * 1024;

    private const string Saran = "Mohon kirim foto (JPEG atau PNG) atau PDF.";

    /// <summary>The MIME type, or why the file cannot be taken: <c>berkas.kosong berkas.besar berkas.jenis berkas.rusak berkas.terkunci</c></summary>
    public static Hasil<string> Periksa(byte[] isi)
    {
        if (isi.Length == 0)
        {
            return Salah("kosong", "Berkas itu kosong. Mohon kirim lagi.");
        }

        if (isi.Length > PalingBesar)
        {
            return TerlaluBesar(isi.Length);
        }

        return JenisIsi.Kenali(isi) switch
        {
            "application/pdf" => PeriksaPdf(isi),
            "image/jpeg" => StrukturJpeg.Utuh(isi) ? "image/jpeg" : Rusak("Foto"),
            "image/png" => StrukturPng.Utuh(isi) ? "image/png" : Rusak("Gambar"),
            { } lain => Salah("jenis", $"Berkas itu {lain}, yang belum dapat diterima. {Saran}"),
            null => Salah("jenis", $"Jenis berkas itu tidak dikenal. {Saran}"),
        };
    }

    /// <summary>Why a file of that many bytes cannot be taken; for channels that know the size before the content.</summary>
    public static Kesalahan TerlaluBesar(long byta) => Salah("besar", $"Berkas paling besar 10 MB; yang Anda kirim {Megabita(byta)} MB. Mohon kirim fotonya saja, atau perkecil.");

    private static Hasil<string> PeriksaPdf(byte[] isi)
    {
        if (!StrukturPdf.Utuh(isi))
        {
            return Rusak("PDF");
        }

        return StrukturPdf.Terkunci(isi)
            ? Salah("terkunci", "PDF itu dikunci dengan kata sandi sehingga petugas tidak dapat membukanya. Mohon kirim PDF tanpa kunci, atau fotonya.")
            : "application/pdf";
    }

    private static Kesalahan Rusak(string apa) => Salah("rusak", $"{apa} itu rusak atau terpotong. Mohon kirim lagi dari berkas aslinya.");

    // Rounded up, so that 10,01 never reads as 10.
    private static string Megabita(long byta)
    {
        var sepersepuluh = ((byta * 10) + (1 << 20) - 1) >> 20;
        return $"{sepersepuluh / 10},{sepersepuluh % 10}";
    }

    private static Kesalahan Salah(string kode, string pesan) => new($"berkas.{kode}", pesan, "berkas");
}
