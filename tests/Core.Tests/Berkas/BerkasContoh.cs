using System.Diagnostics;
using EPupns.Core.Cetak;
using EPupns.Core.Cetak.Gambar;
using EPupns.Core.Tests.Cetak;

namespace EPupns.Core.Tests.Berkas;

/// <summary>Real files of each kind that is taken.</summary>
internal static class BerkasContoh
{
    public static byte[] Pdf { get; } = BuktiPendaftaran.Susun(new DataBuktiPendaftaran(
        "035666981230", "198612262009122001", "PEVITA PEARCE", "KEMENTERIAN KESEHATAN", "DINAS KESEHATAN", new DateTimeOffset(2015, 9, 15, 0, 0, 0, TimeSpan.Zero),
        "https://pupns.contoh.go.id/cek/AAAA", "7KQ-2MX", 1, "BKD")).KePdf();

    public static byte[] Png { get; } = KodeTerlihat.Gambar("ACD34", 7);

    public static byte[] Jpeg { get; } = BuatJpeg();

    /// <summary>The same PDF behind a password.</summary>
    public static byte[] PdfTerkunci { get; } = BuatPdfTerkunci();

    /// <summary>A JPEG that nobody else has: with a quantisation table of its own.</summary>
    public static byte[] JpegBaru()
    {
        var isi = (byte[])Jpeg.Clone();
        var tabel = isi.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xDB]);
        var acak = Guid.NewGuid().ToByteArray();
        for (var i = 0; i < acak.Length; i++)
        {
            isi[tabel + 5 + 48 + i] = Math.Max((byte)1, acak[i]);
        }

        return isi;
    }

    /// <summary>One of the three by its name.</summary>
    public static byte[] Untuk(string jenis) => jenis switch { "application/pdf" => Pdf, "image/png" => Png, _ => Jpeg };

    private static byte[] BuatJpeg()
    {
        using var alat = new Alat(Pdf);
        return alat.Jpeg();
    }

    private static byte[] BuatPdfTerkunci()
    {
        using var alat = new Alat(Pdf);
        var tujuan = $"{alat.Pdf}.kunci";
        using var proses = Process.Start("qpdf", ["--encrypt", "rahasia", "rahasia", "256", "--", alat.Pdf, tujuan]);
        proses.WaitForExit();
        return File.ReadAllBytes(tujuan);
    }
}
