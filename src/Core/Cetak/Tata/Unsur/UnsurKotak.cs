using EPupns.Core.Cetak.Pdf;

namespace EPupns.Core.Cetak.Tata.Unsur;

/// <summary>What surrounds an element: room, a colour behind it, lines around it.</summary>
internal sealed record RupaKotak
{
    public Sisi Bantalan { get; init; }

    public Warna? Latar { get; init; }

    public Pena? Bingkai { get; init; }

    public float Lengkung { get; init; }

    public Pena? GarisAtas { get; init; }

    public Pena? GarisBawah { get; init; }
}

internal sealed class UnsurKotak(UnsurDasar isi, RupaKotak rupa) : UnsurDasar
{
    public override Potongan? Tata(in Ruang ruang)
    {
        Sisi b = rupa.Bantalan;
        Potongan? p = isi.Tata(ruang with { Lebar = ruang.Lebar - b.Datar, Tinggi = ruang.Tinggi - b.Tegak });
        if (p is null || !ruang.Paksa && !ruang.Muat(p.Tinggi + b.Tegak))
            return null;
        UnsurKotak? sisa = p.Sisa is null ? null : new UnsurKotak(p.Sisa, rupa);
        return new PotonganHias(p, p.Lebar + b.Datar, p.Tinggi + b.Tegak, sisa, Gambar);
    }

    private void Gambar(Kanvas kanvas, Kotak area, Potongan p)
    {
        if (rupa.Latar is { } latar)
            kanvas.Isi(area, latar, rupa.Lengkung);
        p.Gambar(kanvas, area.Susutkan(rupa.Bantalan));
        if (rupa.Bingkai is { } bingkai)
            kanvas.Bingkai(area, bingkai, rupa.Lengkung);
        if (rupa.GarisAtas is { } atas)
            kanvas.Garis(area.X, area.Y, area.Kanan, area.Y, atas);
        if (rupa.GarisBawah is { } bawah)
            kanvas.Garis(area.X, area.Bawah, area.Kanan, area.Bawah, bawah);
    }
}
