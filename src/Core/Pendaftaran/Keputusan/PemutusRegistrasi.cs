using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran.Antrean;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran.Keputusan;

/// <summary>What approving and rejecting share: the rows that an officer may still decide, each locked against a second officer.</summary>
public sealed class PemutusRegistrasi(EPupnsDb db, Transaksi transaksi)
{
    /// <summary>Runs <paramref name="putuskan"/> on every registration that the officer may decide and that waits for it.</summary>
    internal Task<HasilKeputusan> PutuskanAsync(
        IReadOnlyCollection<Guid> id, Petugas petugas, MesinRegistrasi.Pemicu pemicu, Func<Registrasi, Task> putuskan, CancellationToken batal) =>
        transaksi.JalankanAsync(
            async () =>
            {
                var diputuskan = 0;
                foreach (var satu in await TerjangkauAsync(id, petugas, batal))
                {
                    if (await RebutAsync(satu, batal) is { } registrasi && MesinRegistrasi.Untuk(registrasi) is var mesin && mesin.CanFire(pemicu))
                    {
                        await mesin.FireAsync(pemicu);
                        await putuskan(registrasi);
                        diputuskan++;
                    }
                }

                await db.SaveChangesAsync(batal);
                return new HasilKeputusan(diputuskan, id.Distinct().Count() - diputuskan);
            },
            batal);

    // In one order for everybody, so that two officers with overlapping lists wait for each other instead of blocking each other.
    private Task<List<Guid>> TerjangkauAsync(IReadOnlyCollection<Guid> id, Petugas petugas, CancellationToken batal) =>
        CakupanPetugas.TerapkanKeputusan(db.Set<Registrasi>().AsNoTracking(), petugas)
            .Where(r => id.Contains(r.Id))
            .OrderBy(r => r.Id)
            .Select(r => r.Id)
            .ToListAsync(batal);

    // The update holds the row until the commit. Whoever comes second waits here, and then finds it decided or gone.
    private async Task<Registrasi?> RebutAsync(Guid id, CancellationToken batal)
    {
        var terkunci = await db.Set<Registrasi>()
            .Where(r => r.Id == id && r.Keadaan == KeadaanRegistrasi.Terdaftar)
            .ExecuteUpdateAsync(ubah => ubah.SetProperty(r => r.Versi, r => r.Versi + 1), batal);
        if (terkunci == 0)
        {
            return null;
        }

        var registrasi = await db.Set<Registrasi>().SingleAsync(r => r.Id == id, batal);
        await db.Entry(registrasi).ReloadAsync(batal);
        return registrasi;
    }
}
