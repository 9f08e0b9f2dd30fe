using EPupns.Core.Cetak.Pdf;

namespace EPupns.Core.Cetak.Tata.Unsur;

/// <summary>A table row as measured: its cells, its height, and what goes to the next page when it had to be cut.</summary>
internal sealed record BarisTertata(Potongan[] Isi, SelTabel[] Sel, float Tinggi, SelTabel[]? Sisa);

internal static class PenataBaris
{
    /// <summary>Null when the row does not fit whole and may still wait for a fresh page.</summary>
    public static BarisTertata? Tata(SelTabel[] sel, float[] lajur, Sisi bantalan, Ruang ruang)
    {
        var isi = new Potongan[sel.Length];
        float tinggi = 0;
        bool bersisa = false;
        int lajurKe = 0;
        for (int i = 0; i < sel.Length; i++)
        {
            float lebar = lajur.AsSpan(lajurKe, sel[i].Rentang).Jumlah() - bantalan.Datar;
            if (sel[i].Isi.Tata(ruang with { Lebar = lebar, Tinggi = ruang.Tinggi - bantalan.Tegak }) is not { } p)
                return null;
            isi[i] = p;
            tinggi = Math.Max(tinggi, p.Tinggi);
            bersisa |= p.Sisa is not null;
            lajurKe += sel[i].Rentang;
        }

        if (bersisa && !ruang.Paksa || !ruang.Paksa && !ruang.Muat(tinggi + bantalan.Tegak))
            return null;
        SelTabel[]? sisa = bersisa ? [.. sel.Select((s, i) => s with { Isi = isi[i].Sisa ?? UnsurKosong.Tunggal })] : null;
        return new BarisTertata(isi, sel, tinggi + bantalan.Tegak, sisa);
    }

    public static float Jumlah(this Span<float> lebar)
    {
        float jumlah = 0;
        foreach (float l in lebar)
            jumlah += l;
        return jumlah;
    }
}
