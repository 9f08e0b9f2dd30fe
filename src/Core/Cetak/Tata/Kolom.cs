using EPupns.Core.Cetak.Tata.Unsur;

namespace EPupns.Core.Cetak.Tata;

/// <summary>Things under one another, going on over pages.</summary>
public sealed class Kolom
{
    private readonly Gaya _gaya;
    private readonly List<Wadah> _butir = [];

    internal Kolom(Gaya gaya) => _gaya = gaya;

    /// <summary>The gap between two things, points.</summary>
    public float Sela { get; set; }

    /// <summary>A place for the next thing.</summary>
    public Wadah Butir()
    {
        var wadah = new Wadah(_gaya);
        _butir.Add(wadah);
        return wadah;
    }

    internal UnsurDasar Bangun() => new UnsurKolom([.. _butir.Select(w => w.Bangun())], Sela);
}
