namespace EPupns.Core.Berkas;

/// <summary>Undoes the filters a PNG's rows were stored with (ISO/IEC 15948 §9).</summary>
internal static class SaringanPng
{
    public static void Batalkan(byte jenis, Span<byte> baris, ReadOnlySpan<byte> atas, int langkah)
    {
        for (int i = 0; i < baris.Length; i++)
        {
            byte kiri = i < langkah ? (byte)0 : baris[i - langkah];
            byte kiriAtas = i < langkah ? (byte)0 : atas[i - langkah];
            baris[i] += jenis switch
            {
                0 => (byte)0,
                1 => kiri,
                2 => atas[i],
                3 => (byte)((kiri + atas[i]) / 2),
                4 => Paeth(kiri, atas[i], kiriAtas),
                _ => throw new InvalidDataException("A PNG row names a filter that there is not."),
            };
        }
    }

    private static byte Paeth(int kiri, int atas, int kiriAtas)
    {
        int tebak = kiri + atas - kiriAtas;
        int jarakKiri = Math.Abs(tebak - kiri), jarakAtas = Math.Abs(tebak - atas), jarakSudut = Math.Abs(tebak - kiriAtas);
        if (jarakKiri <= jarakAtas && jarakKiri <= jarakSudut)
            return (byte)kiri;
        return (byte)(jarakAtas <= jarakSudut ? atas : kiriAtas);
    }
}
