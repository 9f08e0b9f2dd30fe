namespace EPupns.Core.Berkas;

/// <summary>Knows a file by its first bytes.</summary>
internal static class JenisIsi
{
    private static readonly (int Letak, byte[] Tanda, string Jenis)[] Daftar =
    [
        (0, "%PDF-"u8.ToArray(), "application/pdf"),
        (0, [0xFF, 0xD8, 0xFF], "image/jpeg"),
        (0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
        (4, "ftyphei"u8.ToArray(), "foto HEIC (format bawaan iPhone)"),
        (4, "ftyphev"u8.ToArray(), "foto HEIC (format bawaan iPhone)"),
        (4, "ftypmif1"u8.ToArray(), "foto HEIC (format bawaan iPhone)"),
        (4, "ftyp"u8.ToArray(), "video"),
        (8, "WEBP"u8.ToArray(), "gambar WebP"),
        (0, "GIF8"u8.ToArray(), "gambar GIF"),
        (0, "BM"u8.ToArray(), "gambar BMP"),
        (0, [0x49, 0x49, 0x2A, 0x00], "gambar TIFF"),
        (0, [0x4D, 0x4D, 0x00, 0x2A], "gambar TIFF"),
        (0, [0xD0, 0xCF, 0x11, 0xE0], "dokumen Word atau Excel"),
        (0, [0x50, 0x4B, 0x03, 0x04], "dokumen Word, Excel, atau arsip ZIP"),
        (0, "Rar!"u8.ToArray(), "arsip RAR"),
        (0, [0x37, 0x7A, 0xBC, 0xAF], "arsip 7z"),
        (0, "MZ"u8.ToArray(), "program"),
        (0, [0x7F, 0x45, 0x4C, 0x46], "program"),
        (0, "OggS"u8.ToArray(), "rekaman suara"),
        (0, "ID3"u8.ToArray(), "rekaman suara"),
    ];

    /// <summary>A MIME type for what is taken, words for what is known and refused, null for the rest.</summary>
    public static string? Kenali(ReadOnlySpan<byte> isi)
    {
        foreach (var (letak, tanda, jenis) in Daftar)
        {
            if (isi.Length >= letak + tanda.Length && isi.Slice(letak, tanda.Length).SequenceEqual(tanda))
            {
                return jenis;
            }
        }

        return null;
    }
}
