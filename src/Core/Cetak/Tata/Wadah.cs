using EPupns.Core.Cetak.Gambar;
using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata.Unsur;

namespace EPupns.Core.Cetak.Tata;

/// <summary>
/// A place on the page for one thing: first how it is surrounded (each call inside the one before), then what stands there.
/// <c>w.Bantalan(6).Bingkai(Pena.Hitam(1)).Teks("…")</c> leaves room outside the frame; the other way round, inside it.
/// All lengths are points.
/// </summary>
public sealed class Wadah
{
    private readonly List<Func<UnsurDasar, UnsurDasar>> _hiasan = [];
    private Func<UnsurDasar>? _isi;

    internal Wadah(Gaya gaya) => Gaya = gaya;

    internal Gaya Gaya { get; private set; }

    /// <summary>Changes the text style of everything inside.</summary>
    public Wadah GayaTeks(Func<Gaya, Gaya> ubah)
    {
        Gaya = ubah(Gaya);
        return this;
    }

    /// <summary>Leaves the same room on all sides.</summary>
    public Wadah Bantalan(float semua) => Bantalan(new Sisi(semua));

    /// <summary>Leaves room on the left and right, and above and below.</summary>
    public Wadah Bantalan(float datar, float tegak) => Bantalan(new Sisi(datar, tegak, datar, tegak));

    /// <summary>Leaves room on each side.</summary>
    public Wadah Bantalan(Sisi sisi) => Kotak(new RupaKotak { Bantalan = sisi });

    /// <summary>Fills the background.</summary>
    public Wadah Latar(Warna warna, float lengkung = 0) => Kotak(new RupaKotak { Latar = warna, Lengkung = lengkung });

    /// <summary>Draws a frame, its corners rounded by a radius.</summary>
    public Wadah Bingkai(Pena pena, float lengkung = 0) => Kotak(new RupaKotak { Bingkai = pena, Lengkung = lengkung });

    /// <summary>Draws a line along the upper edge.</summary>
    public Wadah GarisAtas(Pena pena) => Kotak(new RupaKotak { GarisAtas = pena });

    /// <summary>Draws a line along the lower edge.</summary>
    public Wadah GarisBawah(Pena pena) => Kotak(new RupaKotak { GarisBawah = pena });

    /// <summary>Places what is inside across the page; lines of text too.</summary>
    public Wadah RataDatar(Rata rata)
    {
        Gaya = Gaya with { Rata = rata };
        return Hias(isi => new UnsurSejajar(isi, rata, null));
    }

    /// <summary>Places what is inside down the page.</summary>
    public Wadah RataTegak(Rata rata) => Hias(isi => new UnsurSejajar(isi, null, rata));

    /// <summary>Gives a width.</summary>
    public Wadah Lebar(float lebar) => Hias(isi => new UnsurBatas(isi, lebar: lebar));

    /// <summary>Gives a height; what does not fit goes on in a box of the same height on the next page.</summary>
    public Wadah Tinggi(float tinggi) => Hias(isi => new UnsurBatas(isi, tinggi: tinggi));

    /// <summary>Gives a least height.</summary>
    public Wadah TinggiMin(float tinggi) => Hias(isi => new UnsurBatas(isi, tinggiMin: tinggi));

    /// <summary>Shrinks what is inside until all of it fits here.</summary>
    public Wadah SusutkanAgarMuat() => Hias(isi => new UnsurSusut(isi));

    /// <summary>Keeps what is inside on one page.</summary>
    public Wadah Utuh() => Hias(isi => new UnsurUtuh(isi));

    /// <summary>A paragraph in the inherited style; line breaks in it are kept.</summary>
    public void Teks(string isi) => Teks(p => p.Tulis(isi));

    /// <summary>A paragraph in a style changed for it alone.</summary>
    public void Teks(string isi, Func<Gaya, Gaya> ubah) => GayaTeks(ubah).Teks(isi);

    /// <summary>A paragraph of several styles, or with page numbers.</summary>
    public void Teks(Action<Paragraf> susun)
    {
        var paragraf = new Paragraf(Gaya);
        susun(paragraf);
        Isi(() => paragraf.Bangun());
    }

    /// <summary>Things under one another.</summary>
    public void Kolom(Action<Kolom> susun)
    {
        var kolom = new Kolom(Gaya);
        susun(kolom);
        Isi(() => kolom.Bangun());
    }

    /// <summary>Things side by side.</summary>
    public void Baris(Action<Baris> susun)
    {
        var baris = new Baris(Gaya);
        susun(baris);
        Isi(() => baris.Bangun());
    }

    /// <summary>A table.</summary>
    public void Tabel(Action<Tabel> susun)
    {
        var tabel = new Tabel(Gaya);
        susun(tabel);
        Isi(() => tabel.Bangun());
    }

    /// <summary>An image as wide as told, its height in proportion.</summary>
    public void Citra(Citra citra, float lebar) =>
        Lukis(lebar, lebar * citra.Tinggi / citra.Lebar, (kanvas, kotak) => kanvas.Citra(citra, kotak));

    /// <summary>A QR code with sides as long as told, quiet zone included.</summary>
    public void Qr(Qr qr, float sisi)
    {
        float tenang = sisi * Gambar.Qr.ZonaTenang / (qr.Sisi + 2 * Gambar.Qr.ZonaTenang);
        Lukis(sisi, sisi, (kanvas, kotak) => kanvas.Qr(qr, kotak.Susutkan(new Sisi(tenang))));
    }

    /// <summary>A line across.</summary>
    public void Garis(Pena pena) => Isi(() => new UnsurLukisan(null, pena.Tebal, (kanvas, k) =>
    {
        float y = k.Y + pena.Tebal / 2;
        kanvas.Garis(k.X, y, k.Kanan, y, pena);
    }));

    /// <summary>Something drawn by a function of its own in a box of this size.</summary>
    public void Lukis(float lebar, float tinggi, Action<Kanvas, Kotak> lukis) => Isi(() => new UnsurLukisan(lebar, tinggi, lukis));

    /// <summary>What follows begins on a new page.</summary>
    public void GantiHalaman() => Isi(() => new UnsurGantiHalaman());

    internal UnsurDasar Bangun()
    {
        UnsurDasar unsur = _isi?.Invoke() ?? UnsurKosong.Tunggal;
        for (int i = _hiasan.Count - 1; i >= 0; i--)
            unsur = _hiasan[i](unsur);
        return unsur;
    }

    private Wadah Kotak(RupaKotak rupa) => Hias(isi => new UnsurKotak(isi, rupa));

    private Wadah Hias(Func<UnsurDasar, UnsurDasar> hiasan)
    {
        _hiasan.Add(hiasan);
        return this;
    }

    private void Isi(Func<UnsurDasar> isi) => _isi = _isi is null
        ? isi
        : throw new InvalidOperationException("This place is already taken; put a column or a row there for more than one thing.");
}
