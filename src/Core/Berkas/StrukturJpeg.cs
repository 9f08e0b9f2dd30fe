using System.Buffers.Binary;

namespace EPupns.Core.Berkas;

/// <summary>Enough of JPEG to tell a whole picture from a torn one: segments up to the scan, a size, an end.</summary>
internal static class StrukturJpeg
{
    private static ReadOnlySpan<byte> Akhir => [0xFF, 0xD9];

    public static bool Utuh(ReadOnlySpan<byte> isi)
    {
        var adaUkuran = false;
        var letak = 2;
        while (letak + 4 <= isi.Length)
        {
            if (isi[letak] != 0xFF)
            {
                return false;
            }

            var tanda = isi[letak + 1];
            if (tanda is 0xFF)
            {
                letak++;
                continue;
            }

            var panjang = BinaryPrimitives.ReadUInt16BigEndian(isi[(letak + 2)..]);
            if (panjang < 2 || letak + 2 + panjang > isi.Length)
            {
                return false;
            }

            adaUkuran |= AwalBingkai(tanda) && panjang >= 8 && BukanNol(isi[(letak + 5)..(letak + 9)]);
            letak += 2 + panjang;
            if (tanda == 0xDA)
            {
                // Telephones put things of their own behind the end, so it is looked for and not expected last.
                return adaUkuran && isi[letak..].IndexOf(Akhir) > 0;
            }
        }

        return false;
    }

    // SOF0–SOF15 without the tables and arithmetic markers among them.
    private static bool AwalBingkai(byte tanda) => tanda is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool BukanNol(ReadOnlySpan<byte> ukuran) =>
        BinaryPrimitives.ReadUInt16BigEndian(ukuran) > 0 && BinaryPrimitives.ReadUInt16BigEndian(ukuran[2..]) > 0;
}
