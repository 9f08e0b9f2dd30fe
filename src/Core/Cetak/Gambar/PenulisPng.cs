using System.Buffers.Binary;
using EPupns.Core.Cetak.Pdf;

namespace EPupns.Core.Cetak.Gambar;

/// <summary>Writes greyscale PNG pictures (ISO/IEC 15948) of 1, 2, 4 or 8 bits a pixel.</summary>
internal static class PenulisPng
{
    /// <param name="piksel">One byte a pixel, 0 black to 255 white, rows from the top.</param>
    /// <param name="lebar">Pixels in a row.</param>
    /// <param name="tinggi">Rows.</param>
    /// <param name="bit">Bits kept of each pixel.</param>
    public static byte[] Kelabu(ReadOnlySpan<byte> piksel, int lebar, int tinggi, int bit)
    {
        using var png = new MemoryStream();
        png.Write(PembacaPng.TandaTangan);
        Span<byte> kepala = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(kepala, lebar);
        BinaryPrimitives.WriteInt32BigEndian(kepala[4..], tinggi);
        kepala[8] = (byte)bit;
        kepala[9..].Clear();
        Potong(png, "IHDR"u8, kepala);
        Potong(png, "IDAT"u8, PenulisPdf.Padatkan(Baris(piksel, lebar, tinggi, bit)));
        Potong(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static byte[] Baris(ReadOnlySpan<byte> piksel, int lebar, int tinggi, int bit)
    {
        // One byte of filter type (0, none) before each row.
        int panjang = 1 + (lebar * bit + 7) / 8;
        var hasil = new byte[panjang * tinggi];
        for (int y = 0; y < tinggi; y++)
        {
            Span<byte> baris = hasil.AsSpan(y * panjang + 1, panjang - 1);
            for (int x = 0; x < lebar; x++)
            {
                int letak = x * bit;
                baris[letak / 8] |= (byte)(piksel[y * lebar + x] >> (8 - bit) << (8 - bit - letak % 8));
            }
        }

        return hasil;
    }

    private static void Potong(MemoryStream png, ReadOnlySpan<byte> jenis, ReadOnlySpan<byte> isi)
    {
        Span<byte> angka = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(angka, isi.Length);
        png.Write(angka);
        png.Write(jenis);
        png.Write(isi);
        BinaryPrimitives.WriteUInt32BigEndian(angka, Crc(Crc(uint.MaxValue, jenis), isi) ^ uint.MaxValue);
        png.Write(angka);
    }

    // The CRC-32 of PNG annex D; a bit at a time is fast enough for pictures of a few kilobytes.
    private static uint Crc(uint crc, ReadOnlySpan<byte> isi)
    {
        foreach (byte bita in isi)
        {
            crc ^= bita;
            for (int i = 0; i < 8; i++)
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB88320;
        }

        return crc;
    }
}
