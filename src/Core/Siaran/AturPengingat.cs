using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Siaran;

/// <summary>Somebody wants no reminders any more, or wants them again. Notices about their own form come all the same.</summary>
public sealed class AturPengingat(EPupnsDb db, Transaksi transaksi, Catatan jejak, TimeProvider waktu)
{
    /// <summary>For whoever is known in a conversation.</summary>
    /// <param name="percakapanId">The conversation.</param>
    /// <param name="mau">True: reminders again.</param>
    /// <param name="kanal">Where it was asked.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>False when nobody is known there.</returns>
    public Task<bool> JalankanAsync(Guid percakapanId, bool mau, string kanal, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var nip = await (
                from k in db.Set<KanalPns>()
                join r in db.Set<Registrasi>() on k.RegistrasiId equals r.Id
                where k.PercakapanId == percakapanId
                select r.Nip).ToListAsync(batal);
            var berhenti = await db.Set<TanpaPengingat>().Where(t => nip.Contains(t.Nip)).ToListAsync(batal);
            foreach (var satu in nip.Where(n => mau == berhenti.Exists(t => t.Nip == n)))
            {
                if (mau)
                {
                    db.RemoveRange(berhenti.Where(t => t.Nip == satu));
                }
                else
                {
                    db.Add(new TanpaPengingat { Nip = satu, Sejak = waktu.GetUtcNow() });
                }

                jejak.Tulis(Pelaku.Pns(satu, kanal), "pengingat.diatur", $"pns:{satu}", satu, sesudah: new { pengingat = mau });
            }

            return nip.Count > 0;
        },
        batal);
}
