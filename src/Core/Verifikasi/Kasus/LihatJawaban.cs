using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Berkas;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Verifikasi;

/// <summary>A file with its name.</summary>
/// <param name="Isi">Kind and bytes.</param>
/// <param name="Nama">Name as it was sent.</param>
public sealed record BerkasJawaban(IsiBerkas Isi, string Nama);

/// <summary>Gives the file with which a person answered a verifier's question to who may see the form. What is opened is noted in the audit.</summary>
public sealed class LihatJawaban(EPupnsDb db, AmbilBerkas ambil, Transaksi transaksi, Catatan jejak)
{
    /// <summary>The file; null when there is none that the officer may see.</summary>
    /// <param name="nomor">Registration number.</param>
    /// <param name="id">The question.</param>
    /// <param name="petugas">Who looks.</param>
    /// <param name="batal">Stops waiting.</param>
    public async Task<BerkasJawaban?> JalankanAsync(string nomor, Guid id, Petugas petugas, CancellationToken batal)
    {
        if (!petugas.Peran.Boleh(Wewenang.LihatBerkas))
        {
            return null;
        }

        var formulir = CakupanFormulir.Terapkan(db.Set<FormulirPns>(), petugas);
        var tanya = await db.Set<PertanyaanBaris>().AsNoTracking()
            .Where(p => p.Id == id && p.SidikBerkas != null && formulir.Any(f => f.RegistrasiId == p.RegistrasiId))
            .Join(db.Set<Registrasi>().Where(r => r.Nomor == nomor), p => p.RegistrasiId, r => r.Id, (p, r) => new { p.SidikBerkas, p.NamaBerkas, r.Nip })
            .SingleOrDefaultAsync(batal);
        if (tanya is null || await ambil.JalankanAsync(tanya.SidikBerkas!, batal) is not { } isi)
        {
            return null;
        }

        return await transaksi.JalankanAsync(
            () =>
            {
                jejak.Tulis(PelakuPetugas.Dari(petugas, "portal"), "berkas.dibuka", $"jawaban:{id}", tanya.Nip);
                return Task.FromResult(new BerkasJawaban(isi, tanya.NamaBerkas ?? "jawaban"));
            },
            batal);
    }
}
