using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Siaran;

/// <summary>Who is not to be reminded now: had a reminder within the week, or wants none.</summary>
public sealed class SaringPengingat(EPupnsDb db)
{
    /// <summary>At most one reminder in this time.</summary>
    public static readonly TimeSpan Jarak = TimeSpan.FromDays(7);

    // A reminder of a week ago may have left some minutes later in the day than the one of today.
    private static readonly TimeSpan Toleransi = TimeSpan.FromHours(12);

    /// <summary>Of those registrations, the ones to leave alone.</summary>
    public async Task<IReadOnlyCollection<Guid>> TidakMauAsync(IReadOnlyCollection<Guid> registrasi, DateTimeOffset kini, CancellationToken batal)
    {
        var sejak = kini - Jarak + Toleransi;
        var baru = await (
            from p in db.Set<PenerimaSiaran>()
            join s in db.Set<Siaran>() on p.SiaranId equals s.Id
            where registrasi.Contains(p.OrangId) && p.DikirimPada > sejak && s.Jenis == JenisSiaran.Pengingat
            select p.OrangId).ToListAsync(batal);
        var berhenti = await (
            from r in db.Set<Registrasi>()
            join t in db.Set<TanpaPengingat>() on r.Nip equals t.Nip
            where registrasi.Contains(r.Id)
            select r.Id).ToListAsync(batal);
        return [.. baru, .. berhenti];
    }
}
