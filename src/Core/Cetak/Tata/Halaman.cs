using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata.Unsur;

namespace EPupns.Core.Cetak.Tata;

/// <summary>The sheet of a document: its size and margins, what stands on every page, and the content that runs over the pages.</summary>
public sealed class Halaman
{
    private Gaya _gaya = Gaya.Baku;
    private Wadah? _kepala;
    private Wadah? _isi;
    private Wadah? _kaki;

    internal UkuranKertas Kertas { get; private set; } = UkuranKertas.A4;

    internal Sisi Tepi { get; private set; } = new(40);

    /// <summary>The sheet; A4 unless told otherwise.</summary>
    public void Ukuran(UkuranKertas kertas) => Kertas = kertas;

    /// <summary>The margins in points; 40 unless told otherwise.</summary>
    public void Batas(Sisi tepi) => Tepi = tepi;

    /// <summary>The text style of the whole document; to be set before the content.</summary>
    public void GayaTeks(Func<Gaya, Gaya> ubah) => _gaya = ubah(_gaya);

    /// <summary>What stands at the top of every page.</summary>
    public void Kepala(Action<Wadah> susun) => susun(_kepala = new Wadah(_gaya));

    /// <summary>The content.</summary>
    public void Isi(Action<Wadah> susun) => susun(_isi = new Wadah(_gaya));

    /// <summary>What stands at the bottom of every page.</summary>
    public void Kaki(Action<Wadah> susun) => susun(_kaki = new Wadah(_gaya));

    internal PenataHalaman Penata() => new(Kertas, Tepi, Bangun(_kepala), Bangun(_isi), Bangun(_kaki));

    private static UnsurDasar Bangun(Wadah? wadah) => wadah?.Bangun() ?? UnsurKosong.Tunggal;
}
