using EPupns.Core.Cetak.Pdf;

namespace EPupns.Core.Cetak.Tata.Unsur;

/// <summary>Gives an element a width, a height or a least height, whatever its content.</summary>
internal sealed class UnsurBatas(UnsurDasar isi, float? lebar = null, float? tinggi = null, float tinggiMin = 0) : UnsurDasar
{
    public override Potongan? Tata(in Ruang ruang)
    {
        float butuh = tinggi ?? tinggiMin;
        if (!ruang.Muat(butuh))
            return ruang.Paksa ? throw new InvalidOperationException($"A box {butuh} points tall does not fit the page.") : null;

        // The box is no larger on another page: waiting would help nothing, so what is inside must begin here.
        bool paksa = ruang.Paksa || tinggi is not null;
        Ruang dalam = ruang with { Lebar = lebar ?? ruang.Lebar, Tinggi = tinggi ?? ruang.Tinggi, Paksa = paksa };
        if (isi.Tata(dalam) is not { } p)
            return null;
        UnsurBatas? sisa = p.Sisa is null ? null : new UnsurBatas(p.Sisa, lebar, tinggi, tinggiMin);
        return new PotonganHias(p, lebar ?? p.Lebar, tinggi ?? Math.Max(tinggiMin, p.Tinggi), sisa, Gambar);
    }

    private void Gambar(Kanvas kanvas, Kotak area, Potongan p) =>
        p.Gambar(kanvas, area with { Lebar = lebar ?? area.Lebar, Tinggi = tinggi ?? area.Tinggi });
}
