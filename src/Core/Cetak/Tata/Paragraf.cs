using EPupns.Core.Cetak.Tata.Unsur;

namespace EPupns.Core.Cetak.Tata;

/// <summary>Text of one or several styles that runs on in the same lines.</summary>
public sealed class Paragraf
{
    private readonly Gaya _gaya;
    private readonly List<Larik> _larik = [];

    internal Paragraf(Gaya gaya) => _gaya = gaya;

    /// <summary>Goes on in the paragraph's style.</summary>
    public Paragraf Tulis(string isi) => Tambah(Larik.Teks(isi, _gaya));

    /// <summary>Goes on in a style of its own.</summary>
    public Paragraf Tulis(string isi, Func<Gaya, Gaya> ubah) => Tambah(Larik.Teks(isi, ubah(_gaya)));

    /// <summary>The number of the page, from 1.</summary>
    public Paragraf NomorHalaman() => Tambah(new Larik(null, _gaya, halaman => halaman.Nomor));

    /// <summary>How many pages there are.</summary>
    public Paragraf JumlahHalaman() => Tambah(new Larik(null, _gaya, halaman => halaman.Jumlah));

    internal UnsurDasar Bangun() => _larik.Count == 0 ? UnsurKosong.Tunggal : new UnsurTeks(_larik);

    private Paragraf Tambah(Larik larik)
    {
        _larik.Add(larik);
        return this;
    }
}
