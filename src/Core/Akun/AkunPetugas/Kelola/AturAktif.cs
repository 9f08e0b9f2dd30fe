using EPupns.Core.Akun.AkunPetugas.Obrolan;
using EPupns.Core.Akun.AkunPetugas.Sesi;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Akun.AkunPetugas.Kelola;

/// <summary>Closes an account, opens it again, or only ends its sessions. What the person did stays on record.</summary>
public sealed class AturAktif(EPupnsDb db, PengelolaAkun pengelola, UndangPetugas undang)
{
    /// <summary>Closes or opens. Mistakes: those of the account, <c>aktif.sama</c>.</summary>
    public Task<Hasil<Petugas>> JalankanAsync(Guid id, bool aktif, Petugas admin, CancellationToken batal) => pengelola.UbahAsync(
        id, admin, aktif ? "petugas.diaktifkan" : "petugas.dinonaktifkan", null,
        async (sasaran, _) =>
        {
            if (sasaran.Aktif == aktif)
            {
                return new Kesalahan("aktif.sama", aktif ? "Akun ini sudah aktif." : "Akun ini sudah nonaktif.");
            }

            await undang.CabutAsync(sasaran, batal);
            await HapusSesiAsync(sasaran, batal);
            await db.Set<ObrolanPetugas>().Where(o => o.PetugasId == sasaran.Id).ExecuteDeleteAsync(batal);
            sasaran.Aktif = aktif;
            return null;
        },
        batal);

    /// <summary>Ends every session. Mistakes: those of the account.</summary>
    public Task<Hasil<Petugas>> KeluarkanAsync(Guid id, Petugas admin, CancellationToken batal) => pengelola.UbahAsync(
        id, admin, "petugas.sesi-diakhiri", null,
        async (sasaran, _) =>
        {
            await HapusSesiAsync(sasaran, batal);
            return null;
        },
        batal);

    private Task<int> HapusSesiAsync(Petugas sasaran, CancellationToken batal) => db.Set<SesiMasuk>().Where(s => s.PetugasId == sasaran.Id).ExecuteDeleteAsync(batal);
}
