using System.Buffers.Binary;

namespace EPupns.Core.Cetak.Gambar;

/// <summary>Finds size and number of colours in a JPEG's markers (ITU-T T.81 annex B); the picture itself is not decoded.</summary>
internal static class PembacaJpeg
{
    private const byte Awalan = 0xFF;
    private const byte MulaiPindai = 0xDA;
    private const byte AkhirGambar = 0xD9;
    private const byte AplikasiAdobe = 0xEE;

    public static ReadOnlySpan<byte> TandaTangan => [0xFF, 0xD8, 0xFF];

    public static CitraJpeg Baca(ReadOnlySpan<byte> berkas)
    {
        bool adobe = false;
        for (int i = 2; i + 4 <= berkas.Length;)
        {
            if (berkas[i] != Awalan)
                break;
            byte penanda = berkas[i + 1];
            if (penanda == Awalan)
            {
                i++;
                continue;
            }

            if (penanda is MulaiPindai or AkhirGambar)
                break;
            int panjang = BinaryPrimitives.ReadUInt16BigEndian(berkas[(i + 2)..]);
            if (i + 2 + panjang > berkas.Length)
                break;
            ReadOnlySpan<byte> ruas = berkas.Slice(i + 4, Math.Max(0, panjang - 2));
            if (AwalBingkai(penanda))
                return Bingkai(ruas, adobe, berkas);
            adobe |= penanda == AplikasiAdobe && ruas.StartsWith("Adobe"u8);
            i += 2 + panjang;
        }

        throw Rusak();
    }

    // Baseline, extended and progressive: what DCTDecode takes (ISO 32000-1 §7.4.8).
    private static bool AwalBingkai(byte penanda) => penanda is 0xC0 or 0xC1 or 0xC2;

    private static CitraJpeg Bingkai(ReadOnlySpan<byte> ruas, bool adobe, ReadOnlySpan<byte> berkas)
    {
        if (ruas.Length < 6 || ruas[0] != 8 || ruas[5] is not (1 or 3 or 4))
            throw Rusak();
        int tinggi = BinaryPrimitives.ReadUInt16BigEndian(ruas[1..]), lebar = BinaryPrimitives.ReadUInt16BigEndian(ruas[3..]);
        if (lebar == 0 || tinggi == 0)
            throw Rusak();
        return new CitraJpeg(lebar, tinggi, ruas[5], adobe, berkas.ToArray());
    }

    private static InvalidDataException Rusak() => new("The JPEG image is damaged or of a kind a PDF cannot hold.");
}
