namespace EPupns.Core.Cetak.Tata.Unsur;

internal enum CaraLebar
{
    /// <summary>So many points.</summary>
    Tetap,

    /// <summary>So many parts of what the others leave.</summary>
    Bagian,

    /// <summary>As wide as the content.</summary>
    Pas,
}

internal readonly record struct Lebar(CaraLebar Cara, float Nilai);

/// <summary>Shares a width out over fixed, fitting and relative parts.</summary>
internal static class Pembagian
{
    /// <param name="bagian">How each part is measured.</param>
    /// <param name="seluruh">The width to share, points.</param>
    /// <param name="sela">The gap between two neighbours.</param>
    /// <param name="pas">The content's width of a fitting part, given its place.</param>
    public static float[] Bagi(ReadOnlySpan<Lebar> bagian, float seluruh, float sela, Func<int, float> pas)
    {
        var hasil = new float[bagian.Length];
        float sisa = seluruh - sela * (bagian.Length - 1), jumlahBagian = 0;
        for (int i = 0; i < bagian.Length; i++)
        {
            if (bagian[i].Cara == CaraLebar.Bagian)
            {
                jumlahBagian += bagian[i].Nilai;
                continue;
            }

            hasil[i] = bagian[i].Cara == CaraLebar.Tetap ? bagian[i].Nilai : pas(i);
            sisa -= hasil[i];
        }

        for (int i = 0; i < bagian.Length; i++)
            if (bagian[i].Cara == CaraLebar.Bagian)
                hasil[i] = Math.Max(0, sisa) * bagian[i].Nilai / jumlahBagian;
        return hasil;
    }
}
