using System.IO.Compression;
using System.Security.Cryptography;

namespace EPupns.Core.Cetak.Pdf;

/// <summary>
/// Objects, cross-reference table and trailer of a PDF 1.7 file (ISO 32000-1 §7.5). Knows nothing of pages or text.
/// The file identifier is a digest of the content, so the same content always gives the same bytes.
/// </summary>
internal sealed class PenulisPdf : IDisposable
{
    private const int PanjangPengenal = 16;

    private readonly Penyangga _keluar = new();
    private readonly List<int> _letak = [];

    public PenulisPdf()
    {
        _keluar.Tulis("%PDF-1.7\n%"u8);
        // Four bytes above 127 tell transfer programs that the file is binary (§7.5.2).
        _keluar.Tulis([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>Keeps a number for an object that is written later.</summary>
    public int Pesan()
    {
        _letak.Add(0);
        return _letak.Count;
    }

    public Penyangga Buka(int nomor)
    {
        _letak[nomor - 1] = _keluar.Panjang;
        _keluar.Tulis($"{nomor} 0 obj\n");
        return _keluar;
    }

    public void Tutup() => _keluar.Tulis("\nendobj\n"u8);

    /// <summary>A stream whose bytes are already in the form that <paramref name="kamus"/> describes.</summary>
    public void Aliran(int nomor, string kamus, ReadOnlySpan<byte> isi)
    {
        Buka(nomor).Tulis($"<< {kamus} /Length {isi.Length} >>\nstream\n");
        _keluar.Tulis(isi);
        _keluar.Tulis("\nendstream"u8);
        Tutup();
    }

    public void AliranPadat(int nomor, ReadOnlySpan<byte> isi) =>
        Aliran(nomor, "/Filter /FlateDecode", Padatkan(isi));

    public static byte[] Padatkan(ReadOnlySpan<byte> isi)
    {
        using var hasil = new MemoryStream(isi.Length / 3 + 64);
        using (var padat = new ZLibStream(hasil, CompressionLevel.Optimal, leaveOpen: true))
            padat.Write(isi);
        return hasil.ToArray();
    }

    /// <summary>Writes table and trailer. Every reserved number must have been written by now.</summary>
    public ReadOnlySpan<byte> Selesaikan(int katalog, int info)
    {
        string pengenal = Convert.ToHexString(SHA256.HashData(_keluar.Isi).AsSpan(0, PanjangPengenal));
        int awalTabel = _keluar.Panjang;
        _keluar.Tulis($"xref\n0 {_letak.Count + 1}\n0000000000 65535 f \n");
        foreach (int letak in _letak)
            TulisLetak(letak);
        _keluar.Tulis($"trailer\n<< /Size {_letak.Count + 1} /Root {katalog} 0 R /Info {info} 0 R /ID [<{pengenal}> <{pengenal}>] >>\n");
        _keluar.Tulis($"startxref\n{awalTabel}\n%%EOF\n");
        return _keluar.Isi;
    }

    public void Dispose() => _keluar.Dispose();

    private void TulisLetak(int letak)
    {
        if (letak == 0)
            throw new InvalidOperationException("A reserved PDF object was never written.");
        letak.TryFormat(_keluar.Lapangkan(10), out int panjang, "D10");
        _keluar.Maju(panjang);
        _keluar.Tulis(" 00000 n \n"u8);
    }
}
