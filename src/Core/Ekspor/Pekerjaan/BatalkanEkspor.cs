using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Ekspor;

/// <summary>The own exports of a member of staff: the list, and taking back one that is not done.</summary>
public sealed class BatalkanEkspor(EPupnsDb db, Transaksi transaksi, Catatan jejak, TimeProvider waktu)
{
    private const int Tampak = 20;

    /// <summary>Theirs, the newest first.</summary>
    public async Task<IReadOnlyList<PekerjaanEkspor>> DaftarAsync(Petugas petugas, CancellationToken batal) =>
        await db.Set<PekerjaanEkspor>().AsNoTracking().Where(e => e.PetugasId == petugas.Id).OrderByDescending(e => e.Dibuat).Take(Tampak).ToListAsync(batal);

    /// <summary>Takes one back.</summary>
    /// <returns>The export, or <c>ekspor.tidak_ada</c>, <c>ekspor.sudah</c>.</returns>
    public async Task<Hasil<PekerjaanEkspor>> JalankanAsync(Guid id, Petugas petugas, CancellationToken batal)
    {
        try
        {
            return await transaksi.JalankanAsync(() => BatalAsync(id, petugas, batal), batal);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Sudah();
        }
    }

    private async Task<Hasil<PekerjaanEkspor>> BatalAsync(Guid id, Petugas petugas, CancellationToken batal)
    {
        if (await db.Set<PekerjaanEkspor>().SingleOrDefaultAsync(e => e.Id == id && e.PetugasId == petugas.Id, batal) is not { } ekspor)
        {
            return new Kesalahan("ekspor.tidak_ada", "Ekspor itu tidak ada.");
        }

        var mesin = MesinEkspor.Untuk(ekspor);
        if (!mesin.CanFire(MesinEkspor.Pemicu.Batalkan))
        {
            return Sudah();
        }

        await mesin.FireAsync(MesinEkspor.Pemicu.Batalkan);
        (ekspor.SelesaiPada, ekspor.SewaSampai) = (waktu.GetUtcNow(), null);
        jejak.Tulis(PelakuPetugas.Dari(petugas, "portal"), "ekspor.dibatalkan", $"ekspor:{id}");
        return ekspor;
    }

    private static Kesalahan Sudah() => new("ekspor.sudah", "Ekspor itu baru saja selesai atau sudah berakhir; tidak ada yang dibatalkan.");
}
