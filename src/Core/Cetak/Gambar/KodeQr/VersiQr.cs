namespace EPupns.Core.Cetak.Gambar.KodeQr;

/// <summary>One of the forty sizes of a QR code, at error correction level M (ISO/IEC 18004, tables 7, 9 and E.1).</summary>
internal sealed class VersiQr
{
    private static readonly byte[] KoreksiPerBlok =
        [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28];

    private static readonly byte[] BanyakBlok =
        [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49];

    private static readonly VersiQr?[] Dibuat = new VersiQr?[40];

    private VersiQr(int nomor) => (Nomor, Sisi, Polos) = (nomor, 4 * nomor + 17, new PolaTetap(nomor));

    /// <summary>1 to 40.</summary>
    public int Nomor { get; }

    /// <summary>Modules on one side.</summary>
    public int Sisi { get; }

    /// <summary>What is the same in every code of this size.</summary>
    public PolaTetap Polos { get; }

    /// <summary>Codewords, those of the error correction included.</summary>
    public int Kata => Polos.Bebas / 8;

    /// <summary>Codewords of error correction in each block.</summary>
    public int Koreksi => KoreksiPerBlok[Nomor - 1];

    /// <summary>Blocks that are corrected each by itself.</summary>
    public int Blok => BanyakBlok[Nomor - 1];

    /// <summary>Codewords of data.</summary>
    public int KataData => Kata - Koreksi * Blok;

    /// <summary>Bits that tell how many bytes follow.</summary>
    public int BitPanjang => Nomor < 10 ? 8 : 16;

    /// <summary>The smallest that holds so many bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No QR code holds that many.</exception>
    public static VersiQr Untuk(int bita)
    {
        for (int nomor = 1; nomor <= 40; nomor++)
        {
            VersiQr versi = Dibuat[nomor - 1] ??= new VersiQr(nomor);
            if (4 + versi.BitPanjang + 8 * bita <= 8 * versi.KataData)
                return versi;
        }

        throw new ArgumentOutOfRangeException(nameof(bita), bita, "Tidak muat dalam kode QR.");
    }
}
