using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Notifikasi;

/// <summary>Remembers in which conversations a person is known: at registration and at each login.</summary>
public sealed class CatatKanal(EPupnsDb db, TimeProvider waktu) : IPendengar<RegistrasiDibuat>
{
    /// <summary>The person registered; nowhere else are they known yet.</summary>
    public Task DengarAsync(RegistrasiDibuat peristiwa, CancellationToken batal)
    {
        if (peristiwa.Registrasi.PercakapanId is { } percakapan)
        {
            db.Add(new KanalPns { RegistrasiId = peristiwa.Registrasi.Id, PercakapanId = percakapan, TerakhirDipakai = waktu.GetUtcNow() });
        }

        return Task.CompletedTask;
    }

    /// <summary>The owner of <paramref name="registrasiId"/> is in this conversation now. Joins the caller's transaction.</summary>
    public async Task PadaAsync(Guid registrasiId, Guid percakapanId, CancellationToken batal)
    {
        var kanal = await db.Set<KanalPns>().FindAsync([registrasiId, percakapanId], batal);
        if (kanal is null)
        {
            db.Add(kanal = new KanalPns { RegistrasiId = registrasiId, PercakapanId = percakapanId });
        }

        kanal.TerakhirDipakai = waktu.GetUtcNow();
    }

    /// <summary>The registration is gone: so is what was known of its owner.</summary>
    public Task LupakanAsync(Guid registrasiId, CancellationToken batal) =>
        db.Set<KanalPns>().Where(k => k.RegistrasiId == registrasiId).ExecuteDeleteAsync(batal);
}
