using System.Buffers.Binary;

namespace EPupns.Core.Berkas;

/// <summary>Which way up a picture is held: the one thing of EXIF that is kept.</summary>
internal static class ArahExif
{
    private const int TandaArah = 0x0112;
    private const int PalingBanyak = 200;

    /// <summary>1 to 8; null when the segment does not say.</summary>
    public static int? Baca(ReadOnlySpan<byte> ruas)
    {
        if (ruas.Length < 20 || !ruas.StartsWith("Exif\0\0"u8))
        {
            return null;
        }

        var tiff = ruas[6..];
        var kecil = tiff.StartsWith("II"u8);
        var awal = Angka32(tiff[4..], kecil);
        if (awal < 8 || awal > tiff.Length - 2)
        {
            return null;
        }

        var banyak = Math.Min(PalingBanyak, (int)Angka16(tiff[(int)awal..], kecil));
        for (var i = 0; i < banyak && awal + 2 + ((i + 1) * 12) <= tiff.Length; i++)
        {
            var isian = tiff.Slice((int)awal + 2 + (i * 12), 12);
            if (Angka16(isian, kecil) == TandaArah)
            {
                return Angka16(isian[8..], kecil) is >= 1 and <= 8 and var arah ? arah : null;
            }
        }

        return null;
    }

    /// <summary>A segment that says only that.</summary>
    public static byte[] Tulis(int arah) =>
        [0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)arah, 0, 0, 0, 0, 0, 0];

    private static uint Angka32(ReadOnlySpan<byte> isi, bool kecil) => kecil ? BinaryPrimitives.ReadUInt32LittleEndian(isi) : BinaryPrimitives.ReadUInt32BigEndian(isi);

    private static ushort Angka16(ReadOnlySpan<byte> isi, bool kecil) => kecil ? BinaryPrimitives.ReadUInt16LittleEndian(isi) : BinaryPrimitives.ReadUInt16BigEndian(isi);
}
