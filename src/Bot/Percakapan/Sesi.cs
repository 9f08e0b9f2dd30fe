using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Percakapan;

/// <summary>Who is logged in to a conversation, and for how long.</summary>
internal sealed class Sesi(EPupnsDb db)
{
    /// <summary>A login ends after this long without a turn.</summary>
    public static readonly TimeSpan Diam = TimeSpan.FromMinutes(30);

    /// <summary>Ends a login that was idle too long, and says so.</summary>
    public static void Periksa(ITurnContext giliran)
    {
        var baris = giliran.Percakapan;
        if (baris.RegistrasiId is not null && giliran.Kini - baris.AktifPada > Diam)
        {
            baris.RegistrasiId = null;
            giliran.Awali(TeksUmum.SesiBerakhir);
        }
    }

    /// <summary>The registration of who is logged in; null when nobody is.</summary>
    public async Task<Registrasi?> RegistrasiAsync(ITurnContext giliran, CancellationToken batal) =>
        giliran.Percakapan.RegistrasiId is { } id ? await db.Set<Registrasi>().FirstOrDefaultAsync(r => r.Id == id, batal) : null;
}
