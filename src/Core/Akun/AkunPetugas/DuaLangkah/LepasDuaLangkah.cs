using EPupns.Core.Akun.DuaLangkah;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Akun.AkunPetugas.DuaLangkah;

/// <summary>Takes the authenticator app of a member of staff away, when the phone is lost or changed. Their sessions end.</summary>
public sealed class LepasDuaLangkah(EPupnsDb db, Transaksi transaksi, Catatan catatan)
{
    /// <summary>Takes it away.</summary>
    /// <param name="namaPengguna">Whose.</param>
    /// <param name="alasan">Why, for the audit.</param>
    /// <param name="pelaku">Who does it: an operator at the server, or the person themselves.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>The account with its new security stamp, or <c>petugas.tidak-ada</c>, <c>dua-langkah.tidak-ada</c>.</returns>
    public Task<Hasil<Petugas>> JalankanAsync(string namaPengguna, string alasan, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync<Hasil<Petugas>>(
        async () =>
        {
            var nama = namaPengguna.Trim().ToLowerInvariant();
            if (await db.Set<Petugas>().SingleOrDefaultAsync(p => p.NamaPengguna == nama, batal) is not { } petugas)
            {
                return new Kesalahan("petugas.tidak-ada", $"Tidak ada petugas dengan nama pengguna {nama}.", "namaPengguna");
            }

            if (petugas.RahasiaKode is null)
            {
                return new Kesalahan("dua-langkah.tidak-ada", $"Akun {nama} tidak memakai verifikasi dua langkah.", "namaPengguna");
            }

            await db.Set<KodeCadangan>().Where(k => k.PetugasId == petugas.Id).ExecuteDeleteAsync(batal);
            (petugas.RahasiaKode, petugas.DuaLangkahSejak, petugas.CapKeamanan) = (null, null, Guid.NewGuid().ToString("N"));
            catatan.Tulis(pelaku, "petugas.dua-langkah-dilepas", $"petugas:{petugas.NamaPengguna}", alasan: alasan);
            return petugas;
        },
        batal);
}
