using System.Buffers.Binary;
using System.IO.Compression;

namespace EPupns.Core.Tests.Cetak.Gambar;

/// <summary>Makes PNG files of every kind, each row with another filter, to be read back. Checksums are left out: nobody reads them.</summary>
internal static class PngUji
{
    public static byte[] Buat(int lebar, int tinggi, byte bit, byte jenis, byte[][] baris, byte[]? palet = null, byte[]? tembus = null)
    {
        int langkah = Math.Max(1, bit * Saluran(jenis) / 8);
        using var mentah = new MemoryStream();
        for (int y = 0; y < tinggi; y++)
        {
            mentah.WriteByte((byte)(y % 5));
            mentah.Write(Saring(y % 5, baris[y], y == 0 ? new byte[baris[y].Length] : baris[y - 1], langkah));
        }

        byte[] kepala = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(kepala, lebar);
        BinaryPrimitives.WriteInt32BigEndian(kepala.AsSpan(4), tinggi);
        (kepala[8], kepala[9]) = (bit, jenis);
        using var padat = new MemoryStream();
        using (var zlib = new ZLibStream(padat, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(mentah.ToArray());
        return
        [
            0x89, .. "PNG\r\n\u001a\n"u8, .. Potong("IHDR", kepala), .. palet is null ? [] : Potong("PLTE", palet),
            .. tembus is null ? [] : Potong("tRNS", tembus), .. Potong("IDAT", padat.ToArray()), .. Potong("IEND", []),
        ];
    }

    public static int Saluran(byte jenis) => jenis switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    private static byte[] Saring(int jenis, byte[] baris, byte[] atas, int langkah)
    {
        var hasil = new byte[baris.Length];
        for (int i = 0; i < baris.Length; i++)
        {
            int kiri = i < langkah ? 0 : baris[i - langkah], sudut = i < langkah ? 0 : atas[i - langkah];
            int tebakan = jenis switch
            {
                1 => kiri,
                2 => atas[i],
                3 => (kiri + atas[i]) / 2,
                4 => ((int[])[kiri, atas[i], sudut]).MinBy(n => Math.Abs(kiri + atas[i] - sudut - n)),
                _ => 0,
            };
            hasil[i] = (byte)(baris[i] - tebakan);
        }

        return hasil;
    }

    private static byte[] Potong(string jenis, byte[] isi)
    {
        var panjang = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(panjang, isi.Length);
        return [.. panjang, .. System.Text.Encoding.ASCII.GetBytes(jenis), .. isi, 0, 0, 0, 0];
    }
}
