using EPupns.Bot.Percakapan;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.AkunPetugas.Obrolan;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Alur.Helpdesk;

/// <summary>Which member of staff a chat is linked with.</summary>
internal sealed class PetugasObrolan(EPupnsDb db)
{
    /// <summary>Whoever handles reports in this chat; null for everybody else.</summary>
    public async Task<Penangan?> CariAsync(ITurnContext giliran, CancellationToken batal)
    {
        var kanal = giliran.Percakapan.Kanal;
        var alamat = giliran.Activity.Conversation!.IsGroup is true ? giliran.Activity.From?.Id : giliran.Percakapan.Alamat;
        var petugas = await db.Set<ObrolanPetugas>().Where(o => o.Kanal == kanal && o.Alamat == alamat)
            .Join(db.Set<Petugas>().AsNoTracking().Where(p => p.Aktif), o => o.PetugasId, p => p.Id, (_, p) => p).FirstOrDefaultAsync(batal);
        return petugas is not null && petugas.Peran.Boleh(Wewenang.TanganiLaporan) ? new Penangan(petugas, kanal) : null;
    }

    /// <summary>The group of a desk, as long as we may write there; null when it has none.</summary>
    public Task<GrupMeja?> GrupAsync(string meja, CancellationToken batal) => db.Set<GrupMeja>().AsNoTracking()
        .FirstOrDefaultAsync(g => g.Meja == meja && !db.Set<AlamatKanal>().Any(a => a.Kanal == g.Kanal && a.Alamat == g.Alamat && a.Diblokir), batal);

    /// <summary>Chats where a new report of a desk is shown when it has no group: of its agents who do not pause.</summary>
    public Task<List<ObrolanPetugas>> MejaAsync(string meja, CancellationToken batal) => Di(meja, Peran.Helpdesk).Where(o => o.JedaSejak == null).ToListAsync(batal);

    /// <summary>Chats of those who answer for a desk: its admins.</summary>
    public Task<List<ObrolanPetugas>> AdminAsync(string meja, CancellationToken batal) => Di(meja, meja == Meja.Pusat ? Peran.AdminPusat : Peran.AdminInstansi).ToListAsync(batal);

    /// <summary>The chat of one member of staff; null when none is linked.</summary>
    public Task<ObrolanPetugas?> SatuAsync(Guid petugas, CancellationToken batal) =>
        db.Set<ObrolanPetugas>().FirstOrDefaultAsync(o => o.PetugasId == petugas, batal);

    private IQueryable<ObrolanPetugas> Di(string meja, Peran peran)
    {
        var instansi = meja == Meja.Pusat ? null : meja;
        return
            from obrolan in db.Set<ObrolanPetugas>().AsNoTracking()
            join petugas in db.Set<Petugas>() on obrolan.PetugasId equals petugas.Id
            where petugas.Aktif && petugas.Peran == peran && petugas.InstansiKode == instansi
            orderby petugas.Id
            select obrolan;
    }
}
