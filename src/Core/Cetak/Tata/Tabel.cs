using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata.Unsur;

namespace EPupns.Core.Cetak.Tata;

/// <summary>A table that goes on over pages, its head repeated on each.</summary>
public sealed class Tabel
{
    private readonly Gaya _gaya;
    private readonly List<Lebar> _lajur = [];
    private readonly List<BarisTabel> _kepala = [];
    private readonly List<BarisTabel> _baris = [];

    internal Tabel(Gaya gaya) => _gaya = gaya;

    /// <summary>The room around the content of each cell.</summary>
    public Sisi Bantalan { get; set; } = new(4, 3, 4, 3);

    /// <summary>The lines between and around cells; null for none.</summary>
    public Pena? Garis { get; set; } = new Pena(0.5f, Warna.Abu(120));

    /// <summary>Adds a column of this many points.</summary>
    public Tabel LajurTetap(float lebar) => Lajur(CaraLebar.Tetap, lebar);

    /// <summary>Adds a column that takes its parts of what the others leave.</summary>
    public Tabel LajurBagian(float bagian = 1) => Lajur(CaraLebar.Bagian, bagian);

    /// <summary>Adds a row to the head.</summary>
    public void Kepala(Action<BarisTabel> susun) => _kepala.Add(BarisTabel.Susun(_gaya, susun));

    /// <summary>Adds a row.</summary>
    public void Baris(Action<BarisTabel> susun) => _baris.Add(BarisTabel.Susun(_gaya, susun));

    internal UnsurDasar Bangun() => new UnsurTabel(new RangkaTabel([.. _lajur], Bangun(_kepala), Bangun(_baris), Bantalan, Garis));

    private SelTabel[][] Bangun(List<BarisTabel> baris) => [.. baris.Select(b => b.Bangun(_lajur.Count))];

    private Tabel Lajur(CaraLebar cara, float nilai)
    {
        _lajur.Add(new Lebar(cara, nilai));
        return this;
    }
}
