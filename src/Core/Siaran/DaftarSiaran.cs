using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Siaran;

/// <summary>A message to many with how far it is.</summary>
/// <param name="Siaran">The message.</param>
/// <param name="Jumlah">How many are in which state; those not taken up yet are not among them.</param>
public sealed record KemajuanSiaran(Siaran Siaran, IReadOnlyDictionary<KeadaanPenerima, int> Jumlah)
{
    /// <summary>How many are in a state.</summary>
    public int Banyak(KeadaanPenerima keadaan) => Jumlah.GetValueOrDefault(keadaan);

    /// <summary>With whom nothing more is to be done.</summary>
    public int Tuntas => Jumlah.Where(j => j.Key is not (KeadaanPenerima.Dibuat or KeadaanPenerima.Dikirim)).Sum(j => j.Value);

    /// <summary>Who still waits: taken up, or as many as were expected.</summary>
    public int Menunggu => Siaran.Terbaca ? Banyak(KeadaanPenerima.Dibuat) : Math.Max(Banyak(KeadaanPenerima.Dibuat), Siaran.Perkiraan - Tuntas - Banyak(KeadaanPenerima.Dikirim));
}

/// <summary>Messages to many that an officer may see: the instansi's own, or all.</summary>
public sealed class DaftarSiaran(EPupnsDb db)
{
    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<KemajuanSiaran>> JalankanAsync(Petugas petugas, int banyak, CancellationToken batal)
    {
        var siaran = await Terlihat(petugas).OrderByDescending(s => s.Dibuat).Take(banyak).ToListAsync(batal);
        var jumlah = await JumlahAsync([.. siaran.Select(s => s.Id)], batal);
        return [.. siaran.Select(s => new KemajuanSiaran(s, jumlah.GetValueOrDefault(s.Id) ?? new Dictionary<KeadaanPenerima, int>()))];
    }

    /// <summary>One; null when there is none that the officer may see.</summary>
    public async Task<KemajuanSiaran?> SatuAsync(Guid id, Petugas petugas, CancellationToken batal)
    {
        var siaran = await Terlihat(petugas).SingleOrDefaultAsync(s => s.Id == id, batal);
        return siaran is null ? null : new KemajuanSiaran(siaran, (await JumlahAsync([id], batal)).GetValueOrDefault(id) ?? new Dictionary<KeadaanPenerima, int>());
    }

    internal IQueryable<Siaran> Terlihat(Petugas petugas)
    {
        var milik = petugas.InstansiKode;
        return db.Set<Siaran>().AsNoTracking().Where(s => milik == null || s.InstansiKode == milik);
    }

    private async Task<Dictionary<Guid, Dictionary<KeadaanPenerima, int>>> JumlahAsync(List<Guid> id, CancellationToken batal) =>
        (await db.Set<PenerimaSiaran>().Where(p => id.Contains(p.SiaranId)).GroupBy(p => new { p.SiaranId, p.Keadaan })
            .Select(g => new { g.Key.SiaranId, g.Key.Keadaan, Banyak = g.Count() }).ToListAsync(batal))
        .GroupBy(j => j.SiaranId).ToDictionary(g => g.Key, g => g.ToDictionary(j => j.Keadaan, j => j.Banyak));
}
