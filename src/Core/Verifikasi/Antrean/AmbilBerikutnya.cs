using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Verifikasi;

/// <summary>
/// Takes the form that has waited longest and that nobody works on. Whoever is second at one form goes on to the next, so two verifiers never
/// get the same one.
/// </summary>
public sealed class AmbilBerikutnya(EPupnsDb db, KlaimFormulir klaim, TimeProvider waktu)
{
    // How many are looked at together; with more officers than that at once some look again.
    private const int Calon = 20;

    /// <summary>Takes it; its number, or null when nothing is left. What the officer holds already comes first: nobody hoards.</summary>
    /// <param name="petugas">Who.</param>
    /// <param name="selain">Number of a form that they do not want now.</param>
    /// <param name="batal">Stops waiting.</param>
    public async Task<string?> JalankanAsync(Petugas petugas, string? selain, CancellationToken batal)
    {
        if (CakupanFormulir.Tingkat(petugas.Peran) is null)
        {
            return null;
        }

        var partisi = new PartisiAntrean(petugas, waktu.GetUtcNow());
        var terlihat = CakupanFormulir.Terapkan(db.Set<FormulirPns>().AsNoTracking(), petugas).Where(f => f.Nomor != selain);
        foreach (var kelompok in new[] { KelompokAntrean.Saya, KelompokAntrean.Menunggu })
        {
            if (await PertamaAsync(PengurutAntrean.Potong(partisi.Terapkan(terlihat, kelompok), UrutanAntrean.Terlama, null, mundur: false), petugas, batal) is { } nomor)
            {
                return nomor;
            }
        }

        return null;
    }

    private async Task<string?> PertamaAsync(IQueryable<FormulirPns> urut, Petugas petugas, CancellationToken batal)
    {
        while (await urut.Select(f => f.Nomor).Take(Calon).ToListAsync(batal) is { Count: > 0 } calon)
        {
            foreach (var nomor in calon)
            {
                if ((await klaim.JalankanAsync(nomor, petugas, batal)).Berhasil)
                {
                    return nomor;
                }
            }
        }

        return null;
    }
}
