using EPupns.Core.Cetak.Pdf;

namespace EPupns.Core.Cetak.Tata.Unsur;

/// <summary>Elements side by side, all as tall as the tallest; each breaks on its own and goes on below its own column.</summary>
internal sealed class UnsurBaris(Lebar[] lebar, UnsurDasar[] butir, float sela) : UnsurDasar
{
    public override Potongan? Tata(in Ruang ruang)
    {
        Ruang seluruh = ruang;
        float[] pembagian = Pembagian.Bagi(lebar, ruang.Lebar, sela, i => LebarPas(butir[i], seluruh));
        var hasil = new Potongan[butir.Length];
        float tinggi = 0;
        bool bersisa = false;
        for (int i = 0; i < butir.Length; i++)
        {
            if (butir[i].Tata(ruang with { Lebar = pembagian[i] }) is not { } p)
                return null;
            hasil[i] = p;
            tinggi = Math.Max(tinggi, p.Tinggi);
            bersisa |= p.Sisa is not null;
        }

        UnsurBaris? sisa = bersisa ? new UnsurBaris(lebar, [.. hasil.Select(p => p.Sisa ?? UnsurKosong.Tunggal)], sela) : null;
        return new PotonganBaris(hasil, pembagian, sela, tinggi, sisa);
    }

    private static float LebarPas(UnsurDasar unsur, Ruang ruang) =>
        unsur.Tata(ruang with { Tinggi = float.PositiveInfinity })?.Lebar ?? 0;

    private sealed class PotonganBaris(Potongan[] butir, float[] lebar, float sela, float tinggi, UnsurDasar? sisa)
        : Potongan(lebar.Sum() + sela * Math.Max(0, lebar.Length - 1), tinggi, sisa)
    {
        public override void Gambar(Kanvas kanvas, in Kotak area)
        {
            float x = area.X;
            for (int i = 0; i < butir.Length; i++)
            {
                butir[i].Gambar(kanvas, new Kotak(x, area.Y, lebar[i], area.Tinggi));
                x += lebar[i] + sela;
            }
        }
    }
}
