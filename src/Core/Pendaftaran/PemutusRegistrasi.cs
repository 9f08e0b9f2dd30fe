using EPupns.Core.Akun;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran;

/// <summary>What approving and rejecting share: the rows that an officer may still decide, locked against a second officer.</summary>
public sealed class PemutusRegistrasi(EPupnsDb db, Transaksi transaksi)
{
    /// <summary>Runs <paramref name="putuskan"/> on every registration that the officer may decide and that waits for it.</summary>
    internal async Task<HasilKeputusan> PutuskanAsync(
        IReadOnlyCollection<Guid> id, Petugas petugas, MesinRegistrasi.Pemicu pemicu, Func<Registrasi, Task> putuskan, CancellationToken batal)
    {
        try
        {
            return await transaksi.JalankanAsync(
                async () =>
                {
                    var dapat = await CakupanPetugas.TerapkanKeputusan(db.Set<Registrasi>(), petugas)
                        .Where(r => id.Contains(r.Id)).OrderBy(r => r.Id).ToListAsync(batal);
                    var menunggu = dapat.Where(r => MesinRegistrasi.Untuk(r).CanFire(pemicu)).ToList();
                    foreach (var registrasi in menunggu)
                    {
                        await MesinRegistrasi.Untuk(registrasi).FireAsync(pemicu);
                        registrasi.Versi++;
                        await putuskan(registrasi);
                    }

                    await db.SaveChangesAsync(batal);
                    return new HasilKeputusan(menunggu.Count, id.Count - menunggu.Count);
                },
                batal);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another officer was faster with one of them: look again, and decide what is left.
            db.ChangeTracker.Clear();
            return await PutuskanAsync(id, petugas, pemicu, putuskan, batal);
        }
    }
}
