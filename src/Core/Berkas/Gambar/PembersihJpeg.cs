using System.Buffers.Binary;

namespace EPupns.Core.Berkas;

/// <summary>
/// Keeps of a JPEG what draws the picture (ITU-T T.81 annex B): tables, frame, scans. EXIF with the place it was taken, thumbnails, comments, profiles
/// and what stands behind the end go; which way up it is held stays.
/// </summary>
internal static class PembersihJpeg
{
    private const int PalingBanyakPindai = 100;
    private const byte Soi = 0xD8;
    private const byte Eoi = 0xD9;
    private const byte Sos = 0xDA;
    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte AppAdobe = 0xEE;

    /// <summary>The picture alone; null when it is torn, or of a kind that no browser shows.</summary>
    public static GambarBersih? Bersihkan(ReadOnlySpan<byte> isi)
    {
        using var bersih = new MemoryStream(isi.Length);
        var (ukuran, arah, pindai) = (default((int Lebar, int Tinggi)?), 1, 0);
        for (var letak = 2; letak + 4 <= isi.Length || (letak + 2 <= isi.Length && isi[letak] == 0xFF && isi[letak + 1] == Eoi);)
        {
            if (isi[letak] != 0xFF)
            {
                return null;
            }

            var tanda = isi[letak + 1];
            if (tanda == 0xFF)
            {
                letak++;
                continue;
            }

            if (tanda == Eoi)
            {
                return pindai > 0 && ukuran is { } u ? new GambarBersih(u.Lebar, u.Tinggi, Susun(bersih, arah), SisaBerkas.Berbahaya(isi[(letak + 2)..])) : null;
            }

            var panjang = BinaryPrimitives.ReadUInt16BigEndian(isi[(letak + 2)..]);
            if (tanda is Soi or (>= 0xD0 and <= 0xD7) or 0 or 1 || panjang < 2 || letak + 2 + panjang > isi.Length)
            {
                return null;
            }

            var ruas = isi.Slice(letak, 2 + panjang);
            letak += ruas.Length;
            if (AwalBingkai(tanda) && (tanda > 0xC2 || ukuran is not null || (ukuran = Ukuran(ruas)) is null))
            {
                return null;
            }

            arah = tanda == App1 && ArahExif.Baca(ruas[4..]) is { } terbaca ? terbaca : arah;
            Salin(bersih, tanda, ruas);
            if (tanda != Sos)
            {
                continue;
            }

            var akhir = AkhirPindai(isi, letak);
            if (ukuran is null || akhir < 0 || ++pindai > PalingBanyakPindai)
            {
                return null;
            }

            bersih.Write(isi[letak..akhir]);
            letak = akhir;
        }

        return null;
    }

    private static void Salin(MemoryStream bersih, byte tanda, ReadOnlySpan<byte> ruas)
    {
        if (tanda == App0 && ruas.Length >= 18 && ruas[4..9].SequenceEqual("JFIF\0"u8))
        {
            // Without the thumbnail, which may show more than the picture does.
            bersih.Write([0xFF, App0, 0, 16, .. ruas[4..16], 0, 0]);
        }
        else if (tanda == AppAdobe && ruas.Length >= 16 && ruas[4..9].SequenceEqual("Adobe"u8))
        {
            bersih.Write([0xFF, AppAdobe, 0, 14, .. ruas[4..16]]);
        }
        else if (tanda is Sos or 0xDB or 0xC4 or 0xDD || AwalBingkai(tanda))
        {
            bersih.Write(ruas);
        }
    }

    private static byte[] Susun(MemoryStream bersih, int arah) => [0xFF, Soi, .. arah == 1 ? [] : ArahExif.Tulis(arah), .. bersih.ToArray(), 0xFF, Eoi];

    // Within a scan FF stands before 00 and before restart markers only.
    private static int AkhirPindai(ReadOnlySpan<byte> isi, int letak)
    {
        while (letak + 1 < isi.Length)
        {
            var berikut = isi[letak..^1].IndexOf((byte)0xFF);
            if (berikut < 0)
            {
                return -1;
            }

            letak += berikut;
            if (isi[letak + 1] is not (0 or (>= 0xD0 and <= 0xD7)))
            {
                return letak;
            }

            letak += 2;
        }

        return -1;
    }

    // SOF0–SOF15 without the tables and arithmetic markers among them; browsers show the first three.
    private static bool AwalBingkai(byte tanda) => tanda is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static (int Lebar, int Tinggi)? Ukuran(ReadOnlySpan<byte> ruas)
    {
        if (ruas.Length < 11 || ruas[4] != 8 || ruas[9] is not (1 or 3 or 4) || ruas.Length != 10 + (3 * ruas[9]))
        {
            return null;
        }

        var (tinggi, lebar) = (BinaryPrimitives.ReadUInt16BigEndian(ruas[5..]), BinaryPrimitives.ReadUInt16BigEndian(ruas[7..]));
        return tinggi > 0 && lebar > 0 ? (lebar, tinggi) : null;
    }
}
