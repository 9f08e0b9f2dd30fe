using EPupns.Core.Cetak.Gambar;
using EPupns.Core.Cetak.Huruf;

namespace EPupns.Core.Cetak.Pdf;

/// <summary>
/// What a page is drawn on. Lengths are points; (0, 0) is the top left corner and y grows downwards, unlike in the file itself.
/// </summary>
public sealed class Kanvas
{
    private readonly Penyangga _isi;
    private readonly Sumber _sumber;
    private readonly float _tinggi;
    private readonly Stack<Keadaan> _tersimpan = new();
    private Keadaan _kini = Keadaan.Awal;

    internal Kanvas(Penyangga isi, Sumber sumber, float tinggi) => (_isi, _sumber, _tinggi) = (isi, sumber, tinggi);

    /// <summary>Writes one line with its baseline at <paramref name="dasar"/>; letters outside WinAnsi are transliterated.</summary>
    public void Tulis(string teks, JenisHuruf huruf, float ukuran, Warna warna, float x, float dasar) =>
        Tulis(WinAnsi.Sandikan(teks), huruf, ukuran, warna, x, dasar);

    /// <summary>Fills a rectangle.</summary>
    public void Isi(Kotak k, Warna warna)
    {
        WarnaIsi(warna);
        _isi.Tulis($"{k.X} {Y(k.Bawah)} {k.Lebar} {k.Tinggi} re f\n");
    }

    /// <summary>Draws a straight line, whole or broken.</summary>
    public void Garis(float x1, float y1, float x2, float y2, Pena pena)
    {
        Pakai(pena);
        _isi.Tulis($"{x1} {Y(y1)} m {x2} {Y(y2)} l S\n");
    }

    /// <summary>Draws the outline of a rectangle; the line lies inside it.</summary>
    public void Bingkai(Kotak k, Pena pena, float lengkung = 0)
    {
        Pakai(pena);
        Jalur(k.Susutkan(new Sisi(pena.Tebal / 2)), lengkung);
        _isi.Tulis("S\n"u8);
    }

    /// <summary>Fills a rectangle with rounded corners.</summary>
    public void Isi(Kotak k, Warna warna, float lengkung)
    {
        WarnaIsi(warna);
        Jalur(k, lengkung);
        _isi.Tulis("f\n"u8);
    }

    /// <summary>Draws a circle's outline.</summary>
    public void Lingkaran(float x, float y, float jariJari, Pena pena)
    {
        Pakai(pena);
        Jalur(new Kotak(x - jariJari, y - jariJari, 2 * jariJari, 2 * jariJari), jariJari);
        _isi.Tulis("S\n"u8);
    }

    /// <summary>Fills a polygon; the points are x, y pairs.</summary>
    public void Poligon(Warna warna, params ReadOnlySpan<float> titik)
    {
        WarnaIsi(warna);
        for (int i = 0; i + 1 < titik.Length; i += 2)
            _isi.Tulis($"{titik[i]} {Y(titik[i + 1])} {(i == 0 ? "m" : "l")} ");
        _isi.Tulis("f\n"u8);
    }

    /// <summary>Draws an image stretched over the rectangle.</summary>
    public void Citra(Citra citra, Kotak k) =>
        _isi.Tulis($"q {k.Lebar} 0 0 {k.Tinggi} {k.X} {Y(k.Bawah)} cm /G{_sumber.Nomor(citra)} Do Q\n");

    /// <summary>Draws a QR code as filled rectangles, sharp at any size. Its quiet zone is the caller's to leave.</summary>
    public void Qr(Qr qr, Kotak k)
    {
        WarnaIsi(Warna.Hitam);
        float modul = k.Lebar / qr.Sisi;
        // Measured in modules, so that it is written in small whole numbers; rows grow downwards.
        _isi.Tulis($"q {modul} 0 0 {-modul} {k.X} {Y(k.Y)} cm\n");
        // One path, filled once: separate fills would leave hair lines between rows on screens.
        foreach ((int baris, int mulai, int panjang) in qr.Ruas())
            _isi.Tulis($"{mulai} {baris} {panjang} 1 re\n");
        _isi.Tulis("f Q\n"u8);
    }

    internal void Tulis(ReadOnlySpan<byte> winAnsi, JenisHuruf huruf, float ukuran, Warna warna, float x, float dasar)
    {
        if (winAnsi.IsEmpty)
            return;
        WarnaIsi(warna);
        _isi.Tulis("BT "u8);
        PakaiHuruf(huruf, ukuran);
        _isi.Tulis($"{x} {Y(dasar)} Td (");
        TulisUntai(winAnsi);
        _isi.Tulis(") Tj ET\n"u8);
    }

    /// <summary>Everything until <see cref="Pulihkan"/> is drawn <paramref name="skala"/> times as large, from (x, y) on.</summary>
    internal void Skalakan(float x, float y, float skala)
    {
        _tersimpan.Push(_kini);
        _isi.Tulis($"q {skala} 0 0 {skala} {x} {_tinggi - y - skala * _tinggi} cm\n");
    }

    internal void Pulihkan()
    {
        _kini = _tersimpan.Pop();
        _isi.Tulis("Q\n"u8);
    }

    private float Y(float y) => _tinggi - y;

    private void TulisUntai(ReadOnlySpan<byte> winAnsi)
    {
        foreach (byte huruf in winAnsi)
        {
            if (huruf is (byte)'(' or (byte)')' or (byte)'\\')
                _isi.Tulis((byte)'\\');
            _isi.Tulis(huruf);
        }
    }

    private void Jalur(Kotak k, float lengkung)
    {
        if (lengkung <= 0)
        {
            _isi.Tulis($"{k.X} {Y(k.Bawah)} {k.Lebar} {k.Tinggi} re ");
            return;
        }

        // The usual four-curve circle: control points at 0.5523 of the radius.
        float r = Math.Min(lengkung, Math.Min(k.Lebar, k.Tinggi) / 2), c = r * (1 - 0.5523f);
        float x1 = k.X, x2 = k.Kanan, y1 = Y(k.Y), y2 = Y(k.Bawah);
        _isi.Tulis($"{x1 + r} {y1} m {x2 - r} {y1} l {x2 - c} {y1} {x2} {y1 - c} {x2} {y1 - r} c ");
        _isi.Tulis($"{x2} {y2 + r} l {x2} {y2 + c} {x2 - c} {y2} {x2 - r} {y2} c ");
        _isi.Tulis($"{x1 + r} {y2} l {x1 + c} {y2} {x1} {y2 + c} {x1} {y2 + r} c ");
        _isi.Tulis($"{x1} {y1 - r} l {x1} {y1 - c} {x1 + c} {y1} {x1 + r} {y1} c h ");
    }

    private void PakaiHuruf(JenisHuruf huruf, float ukuran)
    {
        if (ReferenceEquals(_kini.Huruf, huruf) && _kini.Ukuran == ukuran)
            return;
        _kini = _kini with { Huruf = huruf, Ukuran = ukuran };
        _isi.Tulis($"/F{_sumber.Nomor(huruf)} {ukuran} Tf ");
    }

    private void WarnaIsi(Warna warna)
    {
        if (_kini.Isi == warna)
            return;
        _kini = _kini with { Isi = warna };
        TulisWarna(warna, "g", "rg");
    }

    private void Pakai(Pena pena)
    {
        if (_kini.Pena == pena)
            return;
        if (_kini.Pena.Warna != pena.Warna)
            TulisWarna(pena.Warna, "G", "RG");
        _isi.Tulis($"{pena.Tebal} w [");
        if (pena.Putus > 0)
            _isi.Tulis($"{pena.Putus} {pena.Jeda}");
        _isi.Tulis("] 0 d\n"u8);
        _kini = _kini with { Pena = pena };
    }

    private void TulisWarna(Warna w, string kelabu, string berwarna)
    {
        if (w.Kelabu)
            _isi.Tulis($"{w.Merah / 255f} {kelabu}\n");
        else
            _isi.Tulis($"{w.Merah / 255f} {w.Hijau / 255f} {w.Biru / 255f} {berwarna}\n");
    }

    /// <summary>What the page's graphics state holds now, so that nothing is said twice.</summary>
    private readonly record struct Keadaan(Warna Isi, Pena Pena, JenisHuruf? Huruf, float Ukuran)
    {
        public static readonly Keadaan Awal = new(Warna.Hitam, new Pena(-1, Warna.Hitam), null, 0);
    }
}
