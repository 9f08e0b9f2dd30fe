using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Referensi;
using EPupns.Core.Referensi.Katalog;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>Reads rows of the reference lists beforehand, for what may not wait: derived fields and rules.</summary>
public sealed class RincianBorang(EPupnsDb db)
{
    /// <summary>At most two queries for all codes, none when there are none; every other code comes out as null.</summary>
    public async Task<Func<string, string, RincianRujukan?>> MuatAsync(IEnumerable<(string Daftar, string Kode)> dicari, CancellationToken batal)
    {
        var semua = dicari.Distinct().ToList();
        if (semua.Count == 0)
        {
            return (_, _) => null;
        }

        var instansi = semua.Where(s => s.Daftar == SemuaRujukan.Instansi).Select(s => s.Kode).ToList();
        var lain = semua.Where(s => s.Daftar != SemuaRujukan.Instansi).ToList();
        var (daftar, kode) = (lain.Select(s => s.Daftar).Distinct().ToList(), lain.Select(s => s.Kode).Distinct().ToList());
        var rinci = kode.Count == 0 ? [] : await db.Set<Rujukan>().Where(r => daftar.Contains(r.Daftar) && kode.Contains(r.Kode))
            .ToDictionaryAsync(r => (r.Daftar, r.Kode), r => new RincianRujukan(r.Nama, r.Jenis, r.Induk, r.Instansi), batal);
        if (instansi.Count > 0)
        {
            await db.Set<Instansi>().Where(i => instansi.Contains(i.Kode))
                .ForEachAsync(i => rinci[(SemuaRujukan.Instansi, i.Kode)] = new RincianRujukan(i.Nama, i.Jenis, null, null), batal);
        }

        return (mana, apa) => rinci.GetValueOrDefault((mana, apa));
    }
}
