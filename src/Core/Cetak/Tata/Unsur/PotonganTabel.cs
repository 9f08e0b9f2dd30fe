using EPupns.Core.Cetak.Pdf;

namespace EPupns.Core.Cetak.Tata.Unsur;

internal sealed class PotonganTabel(List<BarisTertata> baris, float[] lajur, RangkaTabel rangka, float tinggi, UnsurDasar? sisa)
    : Potongan(lajur.Sum(), tinggi, sisa)
{
    public override void Gambar(Kanvas kanvas, in Kotak area)
    {
        float y = area.Y;
        foreach (BarisTertata b in baris)
        {
            var letak = new Kotak(area.X, y, Lebar, b.Tinggi);
            GambarLatar(kanvas, b, letak);
            GambarIsi(kanvas, b, letak);
            y += b.Tinggi;
        }

        if (rangka.Garis is { } pena && baris.Count > 0)
            kanvas.Garis(area.X, y, area.X + Lebar, y, pena);
    }

    private void GambarLatar(Kanvas kanvas, BarisTertata b, Kotak letak)
    {
        for (int i = 0, lajurKe = 0; i < b.Sel.Length; lajurKe += b.Sel[i++].Rentang)
            if (b.Sel[i].Latar is { } warna)
                kanvas.Isi(Sel(b, i, lajurKe, letak), warna);
    }

    private void GambarIsi(Kanvas kanvas, BarisTertata b, Kotak letak)
    {
        for (int i = 0, lajurKe = 0; i < b.Sel.Length; lajurKe += b.Sel[i++].Rentang)
        {
            Kotak sel = Sel(b, i, lajurKe, letak);
            b.Isi[i].Gambar(kanvas, sel.Susutkan(rangka.Bantalan));
            if (rangka.Garis is { } pena)
                kanvas.Garis(sel.X, sel.Y, sel.X, sel.Bawah, pena);
        }

        if (rangka.Garis is not { } tepi)
            return;
        kanvas.Garis(letak.Kanan, letak.Y, letak.Kanan, letak.Bawah, tepi);
        kanvas.Garis(letak.X, letak.Y, letak.Kanan, letak.Y, tepi);
    }

    private Kotak Sel(BarisTertata b, int i, int lajurKe, Kotak letak) =>
        new(letak.X + lajur.AsSpan(0, lajurKe).Jumlah(), letak.Y, lajur.AsSpan(lajurKe, b.Sel[i].Rentang).Jumlah(), letak.Tinggi);
}
