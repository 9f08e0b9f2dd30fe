using EPupns.Bot.Percakapan;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.AkunPetugas.Obrolan;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Alur.Helpdesk;

/// <summary>Which member of staff a chat is linked with.</summary>
internal sealed class PetugasObrolan(EPupnsDb db)
{
    /// <summary>Whoever handles reports in this chat; null for everybody else.</summary>
    public async Task<Penangan?> CariAsync(ITurnContext giliran, CancellationToken batal)
    {
        var (kanal, alamat) = (giliran.Percakapan.Kanal, giliran.Percakapan.Alamat);
        var petugas = await db.Set<ObrolanPetugas>().Where(o => o.Kanal == kanal && o.Alamat == alamat)
            .Join(db.Set<Petugas>().AsNoTracking().Where(p => p.Aktif), o => o.PetugasId, p => p.Id, (_, p) => p).FirstOrDefaultAsync(batal);
        return petugas is not null && petugas.Peran.Boleh(Wewenang.TanganiLaporan) ? new Penangan(petugas, kanal) : null;
    }

    /// <summary>Chats where a new report of a desk is shown: of its agents who do not pause.</summary>
    public Task<List<ObrolanPetugas>> MejaAsync(string meja, CancellationToken batal)
    {
        var instansi = meja == Meja.Pusat ? null : meja;
        return (
            from obrolan in db.Set<ObrolanPetugas>().AsNoTracking()
            join petugas in db.Set<Petugas>() on obrolan.PetugasId equals petugas.Id
            where petugas.Aktif && petugas.Peran == Peran.Helpdesk && petugas.InstansiKode == instansi && obrolan.JedaSejak == null
            orderby petugas.Id
            select obrolan).ToListAsync(batal);
    }

    /// <summary>The chat of one member of staff; null when none is linked.</summary>
    public Task<ObrolanPetugas?> SatuAsync(Guid petugas, CancellationToken batal) =>
        db.Set<ObrolanPetugas>().FirstOrDefaultAsync(o => o.PetugasId == petugas, batal);
}
