using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Berkas;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Antrean;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>An attached file with its content.</summary>
/// <param name="Lampiran">The attachment.</param>
/// <param name="Isi">Kind and bytes.</param>
public sealed record LampiranTerbuka(LampiranBerkas Lampiran, IsiBerkas Isi);

/// <summary>
/// Gives an attached file to who may see it: its owner, and staff whose scope covers the registration or the form. For everybody else it does not
/// exist. What staff open is noted in the audit.
/// </summary>
public sealed class LihatBerkas(EPupnsDb db, AmbilBerkas ambil, Transaksi transaksi, Catatan jejak)
{
    /// <summary>For its owner; null when there is none.</summary>
    public async Task<LampiranTerbuka?> UntukPnsAsync(Guid registrasiId, Guid lampiranId, CancellationToken batal) => await BukaAsync(
        await db.Set<LampiranBerkas>().AsNoTracking().FirstOrDefaultAsync(l => l.Id == lampiranId && l.RegistrasiId == registrasiId && l.DicabutPada == null, batal), batal);

    /// <summary>For a member of staff; null when there is none that they may see.</summary>
    public async Task<LampiranTerbuka?> UntukPetugasAsync(Petugas petugas, Guid lampiranId, CancellationToken batal)
    {
        if (!petugas.Peran.Boleh(Wewenang.LihatBerkas))
        {
            return null;
        }

        var registrasi = CakupanPetugas.Terapkan(db.Set<Registrasi>(), petugas);
        var formulir = CakupanFormulir.Terapkan(db.Set<FormulirPns>(), petugas);
        var boleh = db.Set<Registrasi>().Where(r => registrasi.Any(t => t.Id == r.Id) || formulir.Any(f => f.RegistrasiId == r.Id));
        var ada = await AtauTerkirim().Where(l => l.Id == lampiranId).Join(boleh, l => l.RegistrasiId, r => r.Id, (l, r) => new { Lampiran = l, r.Nip }).FirstOrDefaultAsync(batal);
        if (ada is null || await BukaAsync(ada.Lampiran, batal) is not { } terbuka)
        {
            return null;
        }

        return await transaksi.JalankanAsync(
            () =>
            {
                jejak.Tulis(PelakuPetugas.Dari(petugas, "portal"), "berkas.dibuka", $"lampiran:{lampiranId}", ada.Nip);
                return Task.FromResult(terbuka);
            },
            batal);
    }

    // What counts now, and what was part of a sending before it was taken away: that is judged as it was sent.
    private IQueryable<LampiranBerkas> AtauTerkirim() => db.Set<LampiranBerkas>().AsNoTracking().Where(
        l => l.DicabutPada == null || db.Set<KirimanFormulir>().Any(k => k.RegistrasiId == l.RegistrasiId && k.Waktu >= l.Waktu && k.Waktu <= l.DicabutPada));

    private async Task<LampiranTerbuka?> BukaAsync(LampiranBerkas? lampiran, CancellationToken batal) =>
        lampiran is not null && await ambil.JalankanAsync(lampiran.Sidik, batal) is { } isi ? new LampiranTerbuka(lampiran, isi) : null;
}
