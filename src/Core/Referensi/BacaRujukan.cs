using EPupns.Core.Data;
using EPupns.Core.Referensi.Katalog;
using EPupns.Core.Referensi.Pencarian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Referensi;

/// <summary>Reads the rows behind the codes that a form holds, beforehand, for what may not wait: fields, derived values, rules.</summary>
public sealed class BacaRujukan(EPupnsDb db, IngatanRujukan ingatan)
{
    /// <summary>List and code → row; null when the list has no such code. At most two queries, none for rows that were read lately.</summary>
    /// <param name="dicari">The codes and their lists; all others come out as null.</param>
    /// <param name="batal">Gives up.</param>
    public async Task<Func<string, string, RujukanTerbaca?>> MuatAsync(IEnumerable<(string Daftar, string Kode)> dicari, CancellationToken batal)
    {
        var baris = new Dictionary<(string, string), RujukanTerbaca?>();
        var belum = new List<(string Daftar, string Kode)>();
        foreach (var satu in dicari.Distinct())
        {
            if (ingatan.Cari(satu.Daftar, satu.Kode, out var ada))
            {
                baris[satu] = ada;
            }
            else
            {
                belum.Add(satu);
            }
        }

        await InstansiAsync([.. belum.Where(b => b.Daftar == SemuaRujukan.Instansi).Select(b => b.Kode)], baris, batal);
        await RujukanAsync([.. belum.Where(b => b.Daftar != SemuaRujukan.Instansi)], baris, batal);
        foreach (var (daftar, kode) in belum.Where(b => !baris.ContainsKey(b)))
        {
            ingatan.Ingat(daftar, kode, null);
        }

        return (daftar, kode) => baris.GetValueOrDefault((daftar, kode));
    }

    private async Task InstansiAsync(List<string> kode, Dictionary<(string, string), RujukanTerbaca?> ke, CancellationToken batal)
    {
        if (kode.Count > 0)
        {
            await foreach (var satu in db.Set<Instansi>().AsNoTracking().Where(i => kode.Contains(i.Kode)).AsAsyncEnumerable().WithCancellation(batal))
            {
                Catat(ke, SemuaRujukan.Instansi, satu.Kode, new(satu.Nama, satu.Jenis, null, null));
            }
        }
    }

    private async Task RujukanAsync(List<(string Daftar, string Kode)> dicari, Dictionary<(string, string), RujukanTerbaca?> ke, CancellationToken batal)
    {
        if (dicari.Count > 0)
        {
            var (daftar, kode) = (dicari.Select(d => d.Daftar).Distinct().ToList(), dicari.Select(d => d.Kode).Distinct().ToList());
            await foreach (var satu in db.Set<Rujukan>().AsNoTracking().Where(r => daftar.Contains(r.Daftar) && kode.Contains(r.Kode)).AsAsyncEnumerable().WithCancellation(batal))
            {
                // Six villages are called Cipaku: a place is named with what it lies in.
                var label = SemuaRujukan.Ambil(satu.Daftar) is { Bertingkat: true } mana ? BarisDari.Ubah(mana, satu).Label : satu.Nama;
                Catat(ke, satu.Daftar, satu.Kode, new(satu.Nama, satu.Jenis, satu.Induk, satu.Instansi) { Label = label, Rinci = satu.Rinci });
            }
        }
    }

    private void Catat(Dictionary<(string, string), RujukanTerbaca?> ke, string daftar, string kode, RujukanTerbaca baris)
    {
        ke[(daftar, kode)] = baris;
        ingatan.Ingat(daftar, kode, baris);
    }
}
