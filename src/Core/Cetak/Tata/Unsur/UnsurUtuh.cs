using EPupns.Core.Cetak.Pdf;

namespace EPupns.Core.Cetak.Tata.Unsur;

/// <summary>Keeps an element on one page as long as one page can hold it.</summary>
internal sealed class UnsurUtuh(UnsurDasar isi) : UnsurDasar
{
    public override Potongan? Tata(in Ruang ruang) =>
        isi.Tata(ruang) is { } p && (p.Sisa is null || ruang.Paksa) ? p : null;
}

/// <summary>Sends what follows to the next page; at the top of a page it does nothing.</summary>
internal sealed class UnsurGantiHalaman : UnsurDasar
{
    public override Potongan Tata(in Ruang ruang)
    {
        Potongan kosong = UnsurKosong.Tunggal.Tata(ruang);
        return ruang.Paksa ? kosong : new PotonganHias(kosong, 0, 0, UnsurKosong.Tunggal, (_, _, _) => { });
    }
}

/// <summary>Drawn by a function of its own; as wide as its room when no width is given.</summary>
internal sealed class UnsurLukisan(float? lebar, float tinggi, Action<Kanvas, Kotak> lukis) : UnsurDasar
{
    public override Potongan? Tata(in Ruang ruang) =>
        ruang.Paksa || ruang.Muat(tinggi)
            ? new PotonganHias(UnsurKosong.Tunggal.Tata(ruang)!, lebar ?? ruang.Lebar, tinggi, null, Gambar)
            : null;

    private void Gambar(Kanvas kanvas, Kotak area, Potongan p) =>
        lukis(kanvas, area with { Lebar = lebar ?? area.Lebar, Tinggi = tinggi });
}
