using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Antrean;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Pindai;

/// <summary>Where a paper leads a member of staff.</summary>
/// <param name="Registrasi">Whose paper it is.</param>
/// <param name="Formulir">They see the form that was sent; null when none was, or none that they may see.</param>
public sealed record KasusKertas(Registrasi Registrasi, FormulirPns? Formulir)
{
    /// <summary>The case of the form when one was sent, else the registration.</summary>
    public string Alamat => Formulir is null ? $"/registrasi/{Registrasi.Nomor}?dari=pindai" : $"/verifikasi/{Registrasi.Nomor}?dari=pindai";
}

/// <summary>From a paper to the case that an officer may open: the form where one was sent, else the registration.</summary>
public sealed class PencariKasus(EPupnsDb db)
{
    /// <summary>Finds it; null when there is none that they may see.</summary>
    public async Task<KasusKertas?> CariAsync(IsiPindaian isi, Petugas petugas, CancellationToken batal)
    {
        var formulir = CakupanFormulir.Terapkan(db.Set<FormulirPns>().AsNoTracking(), petugas).Where(f => f.Kiriman > 0);
        var daftar = CakupanPetugas.Terapkan(db.Set<Registrasi>().AsNoTracking(), petugas);
        var ada = await db.Set<Registrasi>().AsNoTracking()
            .Where(r => (isi.Nomor == null || r.Nomor == isi.Nomor) && (isi.Nip == null || r.Nip == isi.Nip))
            .Select(r => new { Registrasi = r, Formulir = formulir.FirstOrDefault(f => f.RegistrasiId == r.Id), Terdaftar = daftar.Any(d => d.Id == r.Id) })
            .SingleOrDefaultAsync(batal);
        return ada is null or { Formulir: null, Terdaftar: false } ? null : new KasusKertas(ada.Registrasi, ada.Formulir);
    }

    /// <summary>Which sending carries a check code, when only number and check code were read out; null when none does.</summary>
    /// <param name="registrasi">Whose.</param>
    /// <param name="cocok">True for the sending whose proof bears the code.</param>
    /// <param name="batal">Stops waiting.</param>
    public async Task<int?> CariKirimanAsync(Registrasi registrasi, Func<KirimanFormulir, bool> cocok, CancellationToken batal)
    {
        var semua = await db.Set<KirimanFormulir>().AsNoTracking().Where(k => k.RegistrasiId == registrasi.Id).OrderByDescending(k => k.Ke).ToListAsync(batal);
        return semua.Where(cocok).Select(k => (int?)k.Ke).FirstOrDefault();
    }
}
