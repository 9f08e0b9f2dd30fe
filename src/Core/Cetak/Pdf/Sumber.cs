using EPupns.Core.Cetak.Gambar;
using EPupns.Core.Cetak.Huruf;

namespace EPupns.Core.Cetak.Pdf;

/// <summary>The fonts and images that the pages of one document use, numbered in the order of first use.</summary>
internal sealed class Sumber
{
    private readonly List<JenisHuruf> _huruf = [];
    private readonly List<Citra> _citra = [];

    public int Nomor(JenisHuruf huruf) => Nomor(_huruf, huruf);

    public int Nomor(Citra citra) => Nomor(_citra, citra);

    public void Tulis(PenulisPdf pdf, int nomor)
    {
        int[] huruf = [.. _huruf.Select(_ => pdf.Pesan())];
        int[] citra = [.. _citra.Select(_ => pdf.Pesan())];

        Penyangga b = pdf.Buka(nomor);
        b.Tulis("<<"u8);
        TulisKamus(b, "Font", "F", huruf);
        TulisKamus(b, "XObject", "G", citra);
        b.Tulis(" >>"u8);
        pdf.Tutup();

        for (int i = 0; i < huruf.Length; i++)
            TulisHuruf(pdf, huruf[i], _huruf[i]);
        for (int i = 0; i < citra.Length; i++)
            _citra[i].Tulis(pdf, citra[i]);
    }

    // A document holds a handful of fonts and images: a list is faster here than a dictionary.
    private static int Nomor<T>(List<T> daftar, T benda) where T : class
    {
        int letak = daftar.IndexOf(benda);
        if (letak >= 0)
            return letak + 1;
        daftar.Add(benda);
        return daftar.Count;
    }

    private static void TulisKamus(Penyangga b, string nama, string awalan, int[] nomor)
    {
        if (nomor.Length == 0)
            return;
        b.Tulis($" /{nama} <<");
        for (int i = 0; i < nomor.Length; i++)
            b.Tulis($" /{awalan}{i + 1} {nomor[i]} 0 R");
        b.Tulis(" >>"u8);
    }

    private static void TulisHuruf(PenulisPdf pdf, int nomor, JenisHuruf huruf)
    {
        pdf.Buka(nomor).Tulis($"<< /Type /Font /Subtype /Type1 /BaseFont /{huruf.NamaPdf} /Encoding /WinAnsiEncoding >>");
        pdf.Tutup();
    }
}
