using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Verifikasi;

/// <summary>
/// Takes a form to the next level that has something to do with it; a level that has nothing to do, or is switched off, passes by itself
/// (leap 2; docs/keputusan/027). Needs the form's lock.
/// </summary>
public sealed class PenerusTingkat(EPupnsDb db, BacaKasus baca, TimeProvider waktu)
{
    // A form that came back stays this long with whoever knows it, before anybody else may take it.
    private static readonly TimeSpan Diutamakan = TimeSpan.FromDays(1);

    /// <summary>Goes on from where the form stands, as far as nobody is needed.</summary>
    internal async Task TeruskanAsync(FormulirPns formulir, CancellationToken batal)
    {
        await db.SaveChangesAsync(batal);
        var kasus = (await baca.SusunAsync(formulir, batal))!;
        while (formulir.Tingkat is { } tingkat && !Perlu(kasus, tingkat))
        {
            await LoloskanAsync(formulir, tingkat, null, batal);
        }

        await SerahkanAsync(formulir, batal);
        await db.SaveChangesAsync(batal);
    }

    /// <summary>The level whose turn it is is done.</summary>
    internal async Task LoloskanAsync(FormulirPns formulir, Putusan tingkat, Petugas? oleh, CancellationToken batal)
    {
        var (id, ke) = (formulir.RegistrasiId, formulir.Kiriman);
        await MesinFormulir.Untuk(formulir).FireAsync(Pemicu(tingkat));
        (formulir.PemegangId, formulir.DipegangSampai) = (null, null);
        formulir.Versi++;
        if (await db.Set<TingkatTuntas>().FindAsync([id, ke, tingkat], batal) is null)
        {
            db.Add(new TingkatTuntas { RegistrasiId = id, Ke = ke, Tingkat = tingkat, PetugasId = oleh?.Id, Waktu = waktu.GetUtcNow() });
        }
    }

    // Somebody has to see every form once, be it only that its owner works there: the first level that is switched on.
    private static bool Perlu(Kasus kasus, Putusan tingkat) =>
        kasus.TingkatAktif.Contains(tingkat)
        && (kasus.HarusDiputus(tingkat).Any()
            || (tingkat == kasus.TingkatAktif[0] && !kasus.Tuntas.Any(t => t.Tingkat == tingkat && t.Oleh is not null) && !(kasus.Formulir.KembaliKe > tingkat))
            || (!(kasus.Formulir.KembaliKe > tingkat) && kasus.BelumDilihat(tingkat).Any()));

    // Whoever knows the form gets it back, as long as they still work here and it is still theirs to see.
    private async Task SerahkanAsync(FormulirPns formulir, CancellationToken batal)
    {
        if (formulir.Tingkat is not { } tingkat || formulir.PemegangId is not null)
        {
            return;
        }

        var id = formulir.RegistrasiId;
        var terakhir = await db.Set<PutusanBaris>().Where(p => p.RegistrasiId == id && p.Tingkat == tingkat).OrderByDescending(p => p.Waktu).Select(p => (Guid?)p.PetugasId).FirstOrDefaultAsync(batal);
        var petugas = terakhir is null ? null : await db.Set<Petugas>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == terakhir, batal);
        if (petugas is not null && CakupanFormulir.Tingkat(petugas.Peran) == tingkat
            && await CakupanFormulir.Terapkan(db.Set<FormulirPns>().AsNoTracking(), petugas).AnyAsync(f => f.RegistrasiId == id, batal))
        {
            (formulir.PemegangId, formulir.DipegangSampai) = (petugas.Id, waktu.GetUtcNow() + Diutamakan);
        }
    }

    private static MesinFormulir.Pemicu Pemicu(Putusan tingkat) => tingkat switch
    {
        Putusan.Skpd => MesinFormulir.Pemicu.LoloskanSkpd,
        Putusan.Bkd => MesinFormulir.Pemicu.LoloskanBkd,
        _ => MesinFormulir.Pemicu.LoloskanBkn,
    };
}
