using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Akun.AkunPetugas.Sesi;

/// <summary>Sessions of staff: begun, read on each request, listed and ended by their owner.</summary>
public sealed class KelolaSesi(EPupnsDb db, Transaksi transaksi, Catatan catatan, TimeProvider waktu)
{
    /// <summary>A session that rests this long is over.</summary>
    public static readonly TimeSpan Diam = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan Ketelitian = TimeSpan.FromMinutes(1);

    /// <summary>Begins one.</summary>
    /// <param name="petugas">Who logged in.</param>
    /// <param name="asal">Address, shortened.</param>
    /// <param name="peramban">Browser, in words.</param>
    /// <param name="batal">Stops waiting.</param>
    public Task<SesiMasuk> MulaiAsync(Petugas petugas, string asal, string peramban, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var (kini, usang) = (waktu.GetUtcNow(), waktu.GetUtcNow() - Diam);
            await db.Set<SesiMasuk>().Where(s => s.PetugasId == petugas.Id && s.Terakhir < usang).ExecuteDeleteAsync(batal);
            return db.Add(new SesiMasuk
            {
                PetugasId = petugas.Id, Mulai = kini, Terakhir = kini, Asal = asal, Peramban = peramban[..Math.Min(peramban.Length, SesiMasuk.PanjangPeramban)],
            }).Entity;
        },
        batal);

    /// <summary>Whose session this is, when it stands: the account is active, its stamp the one that the session began with, and it did not rest too long.</summary>
    public async Task<Petugas?> CariAsync(Guid sesi, string? cap, CancellationToken batal)
    {
        var (kini, usang) = (waktu.GetUtcNow(), waktu.GetUtcNow() - Diam);
        var ada = await db.Set<SesiMasuk>().AsNoTracking().Where(s => s.Id == sesi && s.Terakhir > usang)
            .Join(db.Set<Petugas>().AsNoTracking().Where(p => p.Aktif && p.CapKeamanan == cap), s => s.PetugasId, p => p.Id, (s, p) => new { s.Terakhir, Petugas = p })
            .SingleOrDefaultAsync(batal);
        if (ada is not null && kini - ada.Terakhir > Ketelitian)
        {
            await db.Set<SesiMasuk>().Where(s => s.Id == sesi).ExecuteUpdateAsync(u => u.SetProperty(s => s.Terakhir, kini), batal);
        }

        return ada?.Petugas;
    }

    /// <summary>Those of one person, the last used first.</summary>
    public async Task<IReadOnlyList<SesiMasuk>> DaftarAsync(Guid petugas, CancellationToken batal)
    {
        var usang = waktu.GetUtcNow() - Diam;
        return await db.Set<SesiMasuk>().AsNoTracking().Where(s => s.PetugasId == petugas && s.Terakhir > usang).OrderByDescending(s => s.Terakhir).ThenBy(s => s.Id).ToListAsync(batal);
    }

    /// <summary>Ends one session of this person; somebody else's does not exist.</summary>
    /// <returns>True when there was one.</returns>
    public Task<bool> AkhiriAsync(Petugas petugas, Guid sesi, CancellationToken batal) => AkhiriAsync(petugas, s => s.Where(x => x.Id == sesi), batal);

    /// <summary>Ends every session of this person but one.</summary>
    /// <returns>True when there was another.</returns>
    public Task<bool> AkhiriLainAsync(Petugas petugas, Guid kecuali, CancellationToken batal) => AkhiriAsync(petugas, s => s.Where(x => x.Id != kecuali), batal);

    private Task<bool> AkhiriAsync(Petugas petugas, Func<IQueryable<SesiMasuk>, IQueryable<SesiMasuk>> mana, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var banyak = await mana(db.Set<SesiMasuk>().Where(s => s.PetugasId == petugas.Id)).ExecuteDeleteAsync(batal);
            if (banyak > 0)
            {
                catatan.Tulis(PelakuPetugas.Dari(petugas, "portal"), "petugas.sesi-diakhiri", $"petugas:{petugas.NamaPengguna}", sesudah: new { banyak });
            }

            return banyak > 0;
        },
        batal);
}
