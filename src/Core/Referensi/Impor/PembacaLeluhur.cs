using EPupns.Core.Data;
using EPupns.Core.Referensi.Katalog;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Referensi.Impor;

/// <summary>The rows above others, read for many at a time and remembered while a file is imported.</summary>
internal sealed class PembacaLeluhur(EPupnsDb db, DaftarRujukan daftar)
{
    private const int TingkatPalingBanyak = 12;
    private readonly Dictionary<string, Leluhur?> _kenal = [];

    /// <summary>Makes the rows above these known, also the rows above them.</summary>
    /// <param name="baris">Rows about to be written; they may be above each other.</param>
    /// <param name="batal">Gives up.</param>
    public async Task SiapkanAsync(IReadOnlyCollection<Rujukan> baris, CancellationToken batal)
    {
        if (daftar.DaftarInduk is null)
        {
            return;
        }

        if (daftar.DaftarInduk == daftar.Kode)
        {
            foreach (var satu in baris)
            {
                _kenal[satu.Kode] = new Leluhur(daftar, satu.Kode, satu.Nama, satu.Jenis, satu.Induk);
            }
        }

        var perlu = baris.Select(b => b.Induk);
        for (var tingkat = 0; tingkat < TingkatPalingBanyak; tingkat++)
        {
            var asing = perlu.OfType<string>().Where(k => !_kenal.ContainsKey(k)).Distinct().ToList();
            if (asing.Count == 0)
            {
                return;
            }

            var ada = await db.Set<Rujukan>().AsNoTracking().Where(r => r.Daftar == daftar.DaftarInduk && EF.Parameter(asing).Contains(r.Kode))
                .Select(r => new { r.Kode, r.Nama, r.Jenis, r.Induk }).ToListAsync(batal);
            asing.ForEach(k => _kenal[k] = null);
            ada.ForEach(l => _kenal[l.Kode] = new Leluhur(daftar, l.Kode, l.Nama, l.Jenis, l.Induk));
            perlu = [.. ada.Select(l => l.Induk)];
        }
    }

    /// <summary>A row was met whose row above is not known yet: it may come later in the file.</summary>
    public bool AdaYangMendahului { get; private set; }

    /// <summary>True when there is such a row above.</summary>
    public bool Ada(string kode) => _kenal.GetValueOrDefault(kode) is not null;

    /// <summary>The rows above, nearest first; a circle ends where it closes.</summary>
    public IReadOnlyList<Leluhur> Untuk(Rujukan baris)
    {
        var hasil = new List<Leluhur>();
        for (var kode = baris.Induk; kode is not null && hasil.Count < TingkatPalingBanyak; kode = hasil[^1].Induk)
        {
            if (_kenal.GetValueOrDefault(kode) is not { } leluhur || hasil.Contains(leluhur))
            {
                AdaYangMendahului = true;
                break;
            }

            hasil.Add(leluhur);
        }

        return hasil;
    }
}
