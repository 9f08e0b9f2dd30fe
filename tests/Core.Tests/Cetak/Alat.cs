using System.Diagnostics;

namespace EPupns.Core.Tests.Cetak;

/// <summary>
/// The programs that judge our PDFs from outside (Debian: qpdf, poppler-utils, zbar-tools). A missing one fails the test.
/// </summary>
internal sealed class Alat : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cetak-").FullName;

    public Alat(byte[] pdf)
    {
        Pdf = Path.Combine(_folder, "a.pdf");
        File.WriteAllBytes(Pdf, pdf);
    }

    public string Pdf { get; }

    public string Periksa() => Jalankan("qpdf", "--check", Pdf);

    /// <summary>The page contents uncompressed, as latin-1 text.</summary>
    public string IsiMentah() => Jalankan("qpdf", "--qdf", "--object-streams=disable", Pdf, "-");

    public string Teks(int halaman) => Jalankan("pdftotext", "-layout", "-f", $"{halaman}", "-l", $"{halaman}", "-enc", "UTF-8", Pdf, "-");

    public string Info() => Jalankan("pdfinfo", Pdf);

    public string DaftarCitra() => Jalankan("pdfimages", "-list", Pdf);

    public string[] Citra()
    {
        Jalankan("pdfimages", "-png", Pdf, Path.Combine(_folder, "citra"));
        return [.. Directory.GetFiles(_folder, "citra*.png").Order(StringComparer.Ordinal)];
    }

    /// <summary>The first page as grey pixels, one byte each.</summary>
    public (int Lebar, int Tinggi, byte[] Piksel) Gambar(int dpi)
    {
        string dasar = Path.Combine(_folder, "halaman");
        Jalankan("pdftoppm", "-r", $"{dpi}", "-gray", "-singlefile", Pdf, dasar);
        return Pgm.Baca(File.ReadAllBytes(dasar + ".pgm"));
    }

    public string[] KodeQr(int dpi)
    {
        string dasar = Path.Combine(_folder, "qr");
        Jalankan("pdftoppm", "-r", $"{dpi}", "-png", "-singlefile", Pdf, dasar);
        return BacaQr(dasar + ".png");
    }

    public static string[] BacaQr(string gambar) =>
        Jalankan("zbarimg", "--quiet", "--raw", gambar).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Jalankan(string program, params string[] argumen)
    {
        var mulai = new ProcessStartInfo(program, argumen)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = program == "qpdf" ? System.Text.Encoding.Latin1 : System.Text.Encoding.UTF8,
        };
        using Process proses = Process.Start(mulai)!;
        Task<string> galat = proses.StandardError.ReadToEndAsync();
        string keluaran = proses.StandardOutput.ReadToEnd();
        proses.WaitForExit();
        return proses.ExitCode == 0
            ? keluaran
            : throw new InvalidOperationException($"{program} {string.Join(' ', argumen)}: {proses.ExitCode}\n{keluaran}{galat.Result}");
    }
}
