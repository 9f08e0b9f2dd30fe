using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.EndToEnd.Tests.Obrolan;

/// <summary>A demo person who may register.</summary>
internal sealed record OrangUji(string Nip, string AkhirNik, string Nama)
{
    /// <summary>One of them; each number is somebody else.</summary>
    public static async Task<OrangUji> AmbilAsync(SitusUji situs, int keberapa)
    {
        var pns = await situs.BacaAsync(db => db.Set<Pns>()
            .Where(p => p.Nik != null && p.KedudukanHukum == null)
            .Where(p => db.Set<PengaturanInstansi>().Any(i => i.InstansiKode == p.InstansiKode && i.Dibuka && i.WajibVerifikasi))
            .OrderBy(p => p.Nip).Skip(keberapa).FirstAsync());
        return new OrangUji(pns.Nip, pns.Nik![^4..], pns.Nama);
    }
}
