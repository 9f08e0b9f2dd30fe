using EPupns.Core.Data;
using EPupns.Core.Referensi.Katalog;
using EPupns.Core.Referensi.Pencarian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Referensi;

/// <summary>
/// Names for the codes that a form holds, read beforehand in one query, for the kinds of field that may not wait
/// (<c>Konteks.NamaRujukan</c>).
/// </summary>
public sealed class NamaRujukan(EPupnsDb db)
{
    /// <summary>List and code → name; null when the list has no such code.</summary>
    /// <param name="dicari">The codes and their lists; all others come out as null.</param>
    /// <param name="batal">Gives up.</param>
    public async Task<Func<string, string, string?>> MuatAsync(IEnumerable<(string Daftar, string Kode)> dicari, CancellationToken batal)
    {
        var semua = dicari.Distinct().ToList();
        var nama = new Dictionary<(string, string), string>();
        var instansi = semua.Where(s => s.Daftar == SemuaRujukan.Instansi).Select(s => s.Kode).ToList();
        if (instansi.Count > 0)
        {
            await foreach (var baris in db.Set<Instansi>().Where(i => instansi.Contains(i.Kode)).Select(i => new { i.Kode, i.Nama }).AsAsyncEnumerable().WithCancellation(batal))
            {
                nama[(SemuaRujukan.Instansi, baris.Kode)] = baris.Nama;
            }
        }

        var daftar = semua.Where(s => s.Daftar != SemuaRujukan.Instansi).Select(s => s.Daftar).Distinct().ToList();
        var kode = semua.Where(s => s.Daftar != SemuaRujukan.Instansi).Select(s => s.Kode).Distinct().ToList();
        if (kode.Count > 0)
        {
            var baris = db.Set<Rujukan>().Where(r => daftar.Contains(r.Daftar) && kode.Contains(r.Kode));
            await foreach (var satu in baris.AsNoTracking().AsAsyncEnumerable().WithCancellation(batal))
            {
                // Six villages are called Cipaku: a place is named with what it lies in.
                nama[(satu.Daftar, satu.Kode)] = SemuaRujukan.Ambil(satu.Daftar) is { Bertingkat: true } mana ? BarisDari.Ubah(mana, satu).Label : satu.Nama;
            }
        }

        return (mana, kode) => nama.GetValueOrDefault((mana, kode));
    }
}
