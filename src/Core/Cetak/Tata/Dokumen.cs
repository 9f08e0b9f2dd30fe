using System.Globalization;
using System.Text;
using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata.Unsur;

namespace EPupns.Core.Cetak.Tata;

/// <summary>
/// A document, described once and written as PDF as often as wanted: the same description gives the same bytes.
/// <c>new Dokumen("Judul", h =&gt; { h.Isi(i =&gt; i.Kolom(k =&gt; …)); h.Kaki(…); }).KePdf(stream)</c>
/// </summary>
public sealed class Dokumen
{
    private const string Bahasa = "id-ID";

    private readonly string _judul;
    private readonly PenataHalaman _penata;

    /// <summary>Describes a document: its title as readers show it, and its pages.</summary>
    public Dokumen(string judul, Action<Halaman> susun)
    {
        var halaman = new Halaman();
        susun(halaman);
        (_judul, _penata) = (judul, halaman.Penata());
    }

    /// <summary>The creation time to note in the file; none unless given.</summary>
    public DateTimeOffset? Dibuat { get; init; }

    /// <summary>Writes the document to a stream.</summary>
    public void KePdf(Stream tujuan)
    {
        using var pdf = new PenulisPdf();
        tujuan.Write(Tulis(pdf));
    }

    /// <summary>The document as bytes.</summary>
    public byte[] KePdf()
    {
        using var pdf = new PenulisPdf();
        return Tulis(pdf).ToArray();
    }

    private ReadOnlySpan<byte> Tulis(PenulisPdf pdf)
    {
        int katalog = pdf.Pesan(), info = pdf.Pesan(), pohon = pdf.Pesan(), sumber = pdf.Pesan();
        TulisKatalog(pdf, katalog, pohon);
        TulisInfo(pdf, info);
        TulisHalaman(pdf, pohon, sumber);
        return pdf.Selesaikan(katalog, info);
    }

    private void TulisHalaman(PenulisPdf pdf, int pohon, int nomorSumber)
    {
        var sumber = new Sumber();
        List<Potongan> bagian = _penata.Bagi();
        int[] anak = [.. bagian.Select(_ => pdf.Pesan())];
        using var isi = new Penyangga();
        for (int i = 0; i < anak.Length; i++)
        {
            int aliran = pdf.Pesan();
            pdf.Buka(anak[i]).Tulis($"<< /Type /Page /Parent {pohon} 0 R /Contents {aliran} 0 R >>");
            pdf.Tutup();
            isi.Kosongkan();
            _penata.Gambar(new Kanvas(isi, sumber, _penata.Kertas.Tinggi), bagian[i], new NomorHalaman(i + 1, anak.Length));
            pdf.AliranPadat(aliran, isi.Isi);
        }

        TulisPohon(pdf, pohon, nomorSumber, anak);
        sumber.Tulis(pdf, nomorSumber);
    }

    // Size and resources are the same for all pages, which inherit them.
    private void TulisPohon(PenulisPdf pdf, int pohon, int sumber, int[] anak)
    {
        Penyangga b = pdf.Buka(pohon);
        b.Tulis($"<< /Type /Pages /MediaBox [0 0 {_penata.Kertas.Lebar} {_penata.Kertas.Tinggi}] /Resources {sumber} 0 R ");
        b.Tulis($"/Count {anak.Length} /Kids [");
        foreach (int nomor in anak)
            b.Tulis($"{nomor} 0 R ");
        b.Tulis("] >>"u8);
        pdf.Tutup();
    }

    private static void TulisKatalog(PenulisPdf pdf, int katalog, int pohon)
    {
        pdf.Buka(katalog).Tulis($"<< /Type /Catalog /Pages {pohon} 0 R /Lang ({Bahasa}) /ViewerPreferences << /DisplayDocTitle true >> >>");
        pdf.Tutup();
    }

    private void TulisInfo(PenulisPdf pdf, int info)
    {
        Penyangga b = pdf.Buka(info);
        // UTF-16 in hexadecimal: any letter of any title, and nothing to escape.
        b.Tulis($"<< /Title <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(_judul))}> /Producer (e-PUPNS)");
        if (Dibuat is { } waktu)
            b.Tulis($" /CreationDate (D:{waktu.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}Z)");
        b.Tulis(" >>"u8);
        pdf.Tutup();
    }
}
