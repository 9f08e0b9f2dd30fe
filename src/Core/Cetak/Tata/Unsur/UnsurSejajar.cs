using EPupns.Core.Cetak.Pdf;

namespace EPupns.Core.Cetak.Tata.Unsur;

/// <summary>Places an element that is smaller than its box; null leaves a direction filled.</summary>
internal sealed class UnsurSejajar(UnsurDasar isi, Rata? datar, Rata? tegak) : UnsurDasar
{
    public override Potongan? Tata(in Ruang ruang)
    {
        if (isi.Tata(ruang) is not { } p)
            return null;
        UnsurSejajar? sisa = p.Sisa is null ? null : new UnsurSejajar(p.Sisa, datar, tegak);
        return new PotonganHias(p, p.Lebar, p.Tinggi, sisa, Gambar);
    }

    private void Gambar(Kanvas kanvas, Kotak area, Potongan p)
    {
        (float x, float lebar) = Letak(datar, area.X, area.Lebar, p.Lebar);
        (float y, float tinggi) = Letak(tegak, area.Y, area.Tinggi, p.Tinggi);
        p.Gambar(kanvas, new Kotak(x, y, lebar, tinggi));
    }

    private static (float Awal, float Panjang) Letak(Rata? rata, float awal, float ruang, float isi) => rata switch
    {
        null => (awal, ruang),
        Rata.Awal => (awal, isi),
        Rata.Tengah => (awal + (ruang - isi) / 2, isi),
        _ => (awal + ruang - isi, isi),
    };
}
