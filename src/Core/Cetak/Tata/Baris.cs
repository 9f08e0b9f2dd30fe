using EPupns.Core.Cetak.Tata.Unsur;

namespace EPupns.Core.Cetak.Tata;

/// <summary>Things side by side.</summary>
public sealed class Baris
{
    private readonly Gaya _gaya;
    private readonly List<(Lebar Lebar, Wadah Isi)> _butir = [];

    internal Baris(Gaya gaya) => _gaya = gaya;

    /// <summary>The gap between two things, points.</summary>
    public float Sela { get; set; }

    /// <summary>A place of this many points.</summary>
    public Wadah Tetap(float lebar) => Tambah(CaraLebar.Tetap, lebar);

    /// <summary>A place that takes its parts of what the others leave.</summary>
    public Wadah Bagian(float bagian = 1) => Tambah(CaraLebar.Bagian, bagian);

    /// <summary>A place as wide as what stands in it.</summary>
    public Wadah Pas() => Tambah(CaraLebar.Pas, 0);

    internal UnsurDasar Bangun() => new UnsurBaris([.. _butir.Select(b => b.Lebar)], [.. _butir.Select(b => b.Isi.Bangun())], Sela);

    private Wadah Tambah(CaraLebar cara, float nilai)
    {
        var wadah = new Wadah(_gaya);
        _butir.Add((new Lebar(cara, nilai), wadah));
        return wadah;
    }
}
