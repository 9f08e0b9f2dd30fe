using EPupns.Core.Cetak.Pdf;

namespace EPupns.Core.Cetak.Tata.Unsur;

/// <summary>A paragraph; it breaks between lines.</summary>
internal sealed class UnsurTeks : UnsurDasar
{
    private readonly IReadOnlyList<Larik> _larik;
    private readonly Naskah? _tetap;
    private readonly int _mulai;

    public UnsurTeks(IReadOnlyList<Larik> larik)
    {
        _larik = larik;
        // Text without page numbers is put together once, however often it is measured.
        _tetap = larik.All(l => l.WinAnsi is not null) ? new Naskah(larik, default) : null;
    }

    private UnsurTeks(Naskah naskah, int mulai) => (_larik, _tetap, _mulai) = ([], naskah, mulai);

    public override Potongan? Tata(in Ruang ruang)
    {
        Naskah naskah = _tetap ?? new Naskah(_larik, ruang.Halaman);
        var pemenggal = new Pemenggal(naskah, ruang.Lebar);
        var baris = new List<BarisTeks>();
        float tinggi = 0, lebar = 0;
        int mulai = _mulai;
        while (mulai <= naskah.Bita.Length)
        {
            BarisTeks b = pemenggal.Baris(mulai);
            bool harus = ruang.Paksa && baris.Count == 0;
            if (!harus && !ruang.Muat(tinggi + b.Tinggi))
                break;
            baris.Add(b);
            tinggi += b.Tinggi;
            lebar = Math.Max(lebar, b.Lebar);
            mulai = b.Lanjut;
        }

        if (baris.Count == 0)
            return null;
        UnsurTeks? sisa = mulai <= naskah.Bita.Length ? new UnsurTeks(naskah, mulai) : null;
        return new PotonganTeks(naskah, baris, lebar, tinggi, sisa);
    }
}

internal sealed class PotonganTeks(Naskah naskah, List<BarisTeks> baris, float lebar, float tinggi, UnsurDasar? sisa)
    : Potongan(lebar, tinggi, sisa)
{
    public IReadOnlyList<BarisTeks> Baris => baris;

    public override void Gambar(Kanvas kanvas, in Kotak area)
    {
        float y = area.Y;
        foreach (BarisTeks b in baris)
        {
            float lebih = area.Lebar - b.Lebar;
            float x = area.X + naskah.Gaya(0).Rata switch { Rata.Tengah => lebih / 2, Rata.Akhir => lebih, _ => 0 };
            GambarBaris(kanvas, b, x, y + b.Dasar);
            y += b.Tinggi;
        }
    }

    private void GambarBaris(Kanvas kanvas, BarisTeks b, float x, float dasar)
    {
        int mulai = b.Mulai;
        for (int larik = naskah.Larik(mulai); mulai < b.Akhir; larik++)
        {
            int akhir = Math.Min(b.Akhir, naskah.Akhir(larik));
            Gaya gaya = naskah.Gaya(larik);
            ReadOnlySpan<byte> isi = naskah.Bita.AsSpan(mulai, akhir - mulai);
            kanvas.Tulis(isi, gaya.Huruf, gaya.Ukuran, gaya.Warna, x, dasar);
            x += gaya.Huruf.Lebar(isi, gaya.Ukuran);
            mulai = akhir;
        }
    }
}
