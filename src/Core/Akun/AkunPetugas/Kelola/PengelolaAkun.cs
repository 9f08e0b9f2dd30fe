using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Akun.AkunPetugas.Kelola;

/// <summary>
/// Holds the account that is changed and the one that changes it until the commit, and says whether that may be. Since nobody changes their own
/// account and who changes another must still be active, there is always an active national admin left, even when two close each other at once.
/// </summary>
public sealed class PengelolaAkun(EPupnsDb db, Transaksi transaksi, Catatan catatan)
{
    private static readonly Kesalahan TidakAda = new("akun.tidak-ada", "Akun itu tidak ada, atau bukan wewenang Anda.");
    private static readonly Kesalahan Sendiri = new("akun.sendiri", "Akun Anda sendiri hanya dapat diubah oleh admin lain.");
    private static readonly Kesalahan BukanWewenang = new("akun.bukan-wewenang", "Akun dengan peran ini hanya dapat diubah oleh admin pusat.");

    /// <summary>Changes an account; one audit row says before and after.</summary>
    /// <param name="id">Which account; one that the admin may not see does not exist.</param>
    /// <param name="admin">Who changes it.</param>
    /// <param name="tindakan">What the audit calls it.</param>
    /// <param name="alasan">Why; null when nobody asked.</param>
    /// <param name="ubah">Changes it, or says why not.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>The account, or <c>akun.tidak-ada</c>, <c>akun.sendiri</c>, <c>akun.bukan-wewenang</c>, or what <paramref name="ubah"/> says.</returns>
    internal Task<Hasil<Petugas>> UbahAsync(
        Guid id, Petugas admin, string tindakan, string? alasan, Func<Petugas, Petugas, Task<Kesalahan?>> ubah, CancellationToken batal) => transaksi.JalankanAsync<Hasil<Petugas>>(
        async () =>
        {
            await PegangAsync(id, admin.Id, batal);
            var kini = await db.Set<Petugas>().AsNoTracking().SingleAsync(p => p.Id == admin.Id, batal);
            if (await CakupanAkun.Terapkan(db.Set<Petugas>(), kini).SingleOrDefaultAsync(p => p.Id == id, batal) is not { } sasaran)
            {
                return TidakAda;
            }

            if (!CakupanAkun.BolehMengelola(kini, sasaran))
            {
                return sasaran.Id == kini.Id ? Sendiri : BukanWewenang;
            }

            var sebelum = sasaran.UntukJejak();
            if (await ubah(sasaran, kini) is { } salah)
            {
                return salah;
            }

            catatan.Tulis(PelakuPetugas.Dari(kini, "portal"), tindakan, $"petugas:{sasaran.NamaPengguna}", alasan: alasan, sebelum: sebelum, sesudah: sasaran.UntukJejak());
            return sasaran;
        },
        batal);

    private Task<int> PegangAsync(Guid id, Guid admin, CancellationToken batal) =>
        db.Set<Petugas>().Where(p => p.Id == id || p.Id == admin).ExecuteUpdateAsync(u => u.SetProperty(p => p.Aktif, p => p.Aktif), batal);
}
