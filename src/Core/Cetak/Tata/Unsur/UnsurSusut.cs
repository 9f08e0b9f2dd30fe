using EPupns.Core.Cetak.Pdf;

namespace EPupns.Core.Cetak.Tata.Unsur;

/// <summary>Shrinks an element, letters and all, until the whole of it fits its box; never enlarges it.</summary>
internal sealed class UnsurSusut(UnsurDasar isi) : UnsurDasar
{
    private const float SkalaTerkecil = 1 / 64f;
    private const int Penghalusan = 6;

    public override Potongan Tata(in Ruang ruang)
    {
        if (Coba(ruang, 1) is { } utuh)
            return Bungkus(utuh, 1);

        float skala = 0.5f;
        while (Coba(ruang, skala) is null)
            skala = skala > SkalaTerkecil ? skala / 2 : throw new InvalidOperationException("The content cannot be shrunk into its box.");
        return Haluskan(ruang, skala);
    }

    private PotonganHias Haluskan(in Ruang ruang, float muat)
    {
        float lebih = muat * 2;
        Potongan terbaik = Coba(ruang, muat)!;
        for (int i = 0; i < Penghalusan; i++)
        {
            float tengah = (muat + lebih) / 2;
            if (Coba(ruang, tengah) is { } p)
                (muat, terbaik) = (tengah, p);
            else
                lebih = tengah;
        }

        return Bungkus(terbaik, muat);
    }

    private Potongan? Coba(in Ruang ruang, float skala)
    {
        Ruang luas = ruang with { Lebar = ruang.Lebar / skala, Tinggi = ruang.Tinggi / skala, Paksa = false };
        return isi.Tata(luas) is { Sisa: null } p && luas.Muat(p.Tinggi) && luas.MuatLebar(p.Lebar) ? p : null;
    }

    private static PotonganHias Bungkus(Potongan p, float skala) =>
        new(p, p.Lebar * skala, p.Tinggi * skala, null, (kanvas, area, isi) => Gambar(kanvas, area, isi, skala));

    private static void Gambar(Kanvas kanvas, Kotak area, Potongan isi, float skala)
    {
        if (skala == 1)
        {
            isi.Gambar(kanvas, area);
            return;
        }

        kanvas.Skalakan(area.X, area.Y, skala);
        isi.Gambar(kanvas, new Kotak(0, 0, area.Lebar / skala, area.Tinggi / skala));
        kanvas.Pulihkan();
    }
}
