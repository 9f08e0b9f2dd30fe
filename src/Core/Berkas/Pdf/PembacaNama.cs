using System.Buffers;
using System.Text;

namespace EPupns.Core.Berkas;

/// <summary>Reads every name of a PDF, wherever it stands; <c>#4A</c> is the letter J.</summary>
internal static class PembacaNama
{
    private const int PalingPanjang = 127;

    private static readonly SearchValues<byte> Pemisah = SearchValues.Create("()<>[]{}/% \t\r\n\f\0"u8);

    /// <summary>Tells of each name, whether it stands in a stream's bytes, and whether a list follows it.</summary>
    public static void Baca(ReadOnlySpan<byte> isi, IReadOnlyList<AliranPdf> aliran, Action<string, bool, bool> catat)
    {
        var (letak, urut) = (0, 0);
        while (letak < isi.Length)
        {
            var berikut = isi[letak..].IndexOf((byte)'/');
            if (berikut < 0)
            {
                return;
            }

            letak += berikut + 1;
            var panjang = isi[letak..].IndexOfAny(Pemisah);
            panjang = panjang < 0 ? isi.Length - letak : panjang;
            while (urut < aliran.Count && aliran[urut].Akhir <= letak)
            {
                urut++;
            }

            if (panjang is > 0 and <= PalingPanjang)
            {
                catat(Nama(isi.Slice(letak, panjang)), urut < aliran.Count && letak >= aliran[urut].Awal, isi[(letak + panjang)..].TrimStart("\r\n\t \f\0"u8) is [(byte)'[', ..]);
            }

            letak += panjang;
        }
    }

    /// <summary>A name as it is meant.</summary>
    public static string Nama(ReadOnlySpan<byte> isi)
    {
        if (isi.IndexOf((byte)'#') < 0)
        {
            return Encoding.Latin1.GetString(isi);
        }

        var hasil = new StringBuilder(isi.Length);
        for (var i = 0; i < isi.Length; i++)
        {
            if (isi[i] == '#' && i + 2 < isi.Length && char.IsAsciiHexDigit((char)isi[i + 1]) && char.IsAsciiHexDigit((char)isi[i + 2]))
            {
                hasil.Append((char)Convert.FromHexString(Encoding.ASCII.GetString(isi.Slice(i + 1, 2)))[0]);
                i += 2;
            }
            else
            {
                hasil.Append((char)isi[i]);
            }
        }

        return hasil.ToString();
    }
}
