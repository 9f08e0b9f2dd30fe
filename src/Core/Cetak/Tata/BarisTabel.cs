using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata.Unsur;

namespace EPupns.Core.Cetak.Tata;

/// <summary>The cells of one table row.</summary>
public sealed class BarisTabel
{
    private readonly Gaya _gaya;
    private readonly List<(Wadah Isi, int Rentang, Warna? Latar)> _sel = [];

    private BarisTabel(Gaya gaya) => _gaya = gaya;

    /// <summary>A place for the next cell, over one column or several, with a colour behind all of it.</summary>
    public Wadah Sel(int rentang = 1, Warna? latar = null)
    {
        var wadah = new Wadah(_gaya);
        _sel.Add((wadah, rentang, latar));
        return wadah;
    }

    internal static BarisTabel Susun(Gaya gaya, Action<BarisTabel> susun)
    {
        var baris = new BarisTabel(gaya);
        susun(baris);
        return baris;
    }

    internal SelTabel[] Bangun(int jumlahLajur)
    {
        if (_sel.Sum(s => s.Rentang) != jumlahLajur)
            throw new InvalidOperationException($"A row of {_sel.Sum(s => s.Rentang)} columns in a table of {jumlahLajur}.");
        return [.. _sel.Select(s => new SelTabel(s.Isi.Bangun(), s.Rentang, s.Latar))];
    }
}
