using EPupns.Core.Cetak.Pdf;

namespace EPupns.Core.Cetak.Tata.Unsur;

/// <summary>A cell, how many columns it spans, and the colour behind it.</summary>
internal readonly record struct SelTabel(UnsurDasar Isi, int Rentang, Warna? Latar);

/// <summary>What all pages of a table share.</summary>
internal sealed record RangkaTabel(
    Lebar[] Lajur, IReadOnlyList<SelTabel[]> Kepala, IReadOnlyList<SelTabel[]> Baris, Sisi Bantalan, Pena? Garis)
{
    public float[] BagiLajur(float lebar) =>
        Pembagian.Bagi(Lajur, lebar, 0, _ => throw new InvalidOperationException("Table columns have no fitting width."));
}

/// <summary>
/// A table. Its head is repeated on every page; a row stays whole unless it is taller than a page. The head never stands alone at
/// the foot of a page.
/// </summary>
internal sealed class UnsurTabel(RangkaTabel rangka, int mulai = 0, SelTabel[]? sambungan = null) : UnsurDasar
{
    public override Potongan? Tata(in Ruang ruang)
    {
        float[] lajur = rangka.BagiLajur(ruang.Lebar);
        var hasil = new List<BarisTertata>();
        float tinggi = TataKepala(lajur, ruang, hasil);
        if (!ruang.Muat(tinggi))
            return ruang.Paksa ? throw new InvalidOperationException("A table head must fit the page.") : null;

        int kepala = hasil.Count;
        for (int i = mulai; i < rangka.Baris.Count; i++)
        {
            bool paksa = ruang.Paksa && hasil.Count == kepala;
            SelTabel[] sel = i == mulai && sambungan is not null ? sambungan : rangka.Baris[i];
            Ruang sisa = ruang with { Tinggi = ruang.Tinggi - tinggi, Paksa = paksa };
            if (PenataBaris.Tata(sel, lajur, rangka.Bantalan, sisa) is not { } baris)
                return hasil.Count == kepala ? null : Potong(hasil, lajur, tinggi, new UnsurTabel(rangka, i));
            hasil.Add(baris);
            tinggi += baris.Tinggi;
            if (baris.Sisa is not null)
                return Potong(hasil, lajur, tinggi, new UnsurTabel(rangka, i, baris.Sisa));
        }

        return Potong(hasil, lajur, tinggi, null);
    }

    private float TataKepala(float[] lajur, Ruang ruang, List<BarisTertata> hasil)
    {
        float tinggi = 0;
        Ruang takTerbatas = ruang with { Tinggi = float.PositiveInfinity, Paksa = true };
        foreach (SelTabel[] sel in rangka.Kepala)
        {
            BarisTertata baris = PenataBaris.Tata(sel, lajur, rangka.Bantalan, takTerbatas)
                ?? throw new InvalidOperationException("A table head is laid out whole.");
            hasil.Add(baris);
            tinggi += baris.Tinggi;
        }

        return tinggi;
    }

    private PotonganTabel Potong(List<BarisTertata> baris, float[] lajur, float tinggi, UnsurTabel? sisa) =>
        new(baris, lajur, rangka, tinggi, sisa);
}
