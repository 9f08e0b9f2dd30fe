using System.Diagnostics;
using System.Xml.Linq;

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

    /// <summary>Each word of the first page with its box in points from the top left, measured by poppler's own font tables.</summary>
    public KataTerletak[] Kata() =>
    [
        .. XDocument.Parse(Jalankan("pdftotext", "-bbox", Pdf, "-").Replace("&nbsp;", " ", StringComparison.Ordinal)).Descendants()
            .Where(e => e.Name.LocalName == "word")
            .Select(e => new KataTerletak(
                e.Value, (double)e.Attribute("xMin")!, (double)e.Attribute("yMin")!, (double)e.Attribute("xMax")!, (double)e.Attribute("yMax")!)),
    ];

    public string Info() => Jalankan("pdfinfo", Pdf);

    public int JumlahHalaman() =>
        int.Parse(Info().Split('\n').Single(b => b.StartsWith("Pages:", StringComparison.Ordinal))["Pages:".Length..]);

    public string DaftarCitra() => Jalankan("pdfimages", "-list", Pdf);

    /// <summary>The images as they are after reading, in grey or colour (PGM, PPM).</summary>
    public byte[][] Citra()
    {
        Jalankan("pdfimages", Pdf, Path.Combine(_folder, "citra"));
        return [.. Directory.GetFiles(_folder, "citra*.p?m").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
    }

    /// <summary>The first page as a JPEG file.</summary>
    public byte[] Jpeg()
    {
        string dasar = Path.Combine(_folder, "halaman");
        Jalankan("pdftoppm", "-r", "36", "-jpeg", "-singlefile", Pdf, dasar);
        return File.ReadAllBytes(dasar + ".jpg");
    }

    /// <summary>The first page as grey pixels, one byte each.</summary>
    public (int Lebar, int Tinggi, byte[] Piksel) Gambar(int dpi)
    {
        string dasar = Path.Combine(_folder, "halaman");
        Jalankan("pdftoppm", "-r", $"{dpi}", "-gray", "-singlefile", Pdf, dasar);
        return Pnm.Baca(File.ReadAllBytes(dasar + ".pgm"));
    }

    public string[] KodeQr(int dpi)
    {
        string dasar = Path.Combine(_folder, "qr");
        Jalankan("pdftoppm", "-r", $"{dpi}", "-png", "-singlefile", Pdf, dasar);
        return BacaQr(dasar + ".png");
    }

    public static string[] BacaQr(byte[] gambar)
    {
        string berkas = Path.Combine(Path.GetTempPath(), $"qr-{Guid.NewGuid():N}.png");
        File.WriteAllBytes(berkas, gambar);
        try
        {
            return BacaQr(berkas);
        }
        finally
        {
            File.Delete(berkas);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string[] BacaQr(string gambar) =>
        Jalankan("zbarimg", "--quiet", "--raw", gambar).Split('\n', StringSplitOptions.RemoveEmptyEntries);

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

/// <summary>A word and the box it stands in.</summary>
internal sealed record KataTerletak(string Isi, double Kiri, double Atas, double Kanan, double Bawah)
{
    public double Lebar => Kanan - Kiri;

    /// <summary>Whether the two share room; boxes are taller than their letters, so only their middles count.</summary>
    public bool Menindih(KataTerletak lain)
    {
        double susut = 0.25 * Math.Min(Bawah - Atas, lain.Bawah - lain.Atas);
        return Kiri + 0.1 < lain.Kanan && lain.Kiri + 0.1 < Kanan && Atas + susut < lain.Bawah - susut && lain.Atas + susut < Bawah - susut;
    }
}
