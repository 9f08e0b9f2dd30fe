using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pemulihan.Permintaan;

/// <summary>A request with everything that helps to decide.</summary>
/// <param name="Permintaan">The request.</param>
/// <param name="Registrasi">The account; null when the NIP is not registered.</param>
/// <param name="Pns">The person as SAPK has them; null when it does not.</param>
/// <param name="Instansi">Whose officers decide.</param>
/// <param name="PetugasPertama">Name of who approved first.</param>
/// <param name="PetugasKedua">Name of who approved second.</param>
public sealed record RincianPermintaan(
    PermintaanPemulihan Permintaan, Registrasi? Registrasi, Pns? Pns, Instansi? Instansi, string? PetugasPertama, string? PetugasKedua);

/// <summary>The requests for recovery that an officer may see (features.md L11).</summary>
public sealed class CariPermintaan(EPupnsDb db)
{
    /// <summary>Most that a page shows.</summary>
    public const int PalingBanyak = 100;

    /// <summary>Those that wait for a decision, the oldest first; or the others, the newest first.</summary>
    public async Task<IReadOnlyList<PermintaanPemulihan>> DaftarAsync(bool menunggu, Petugas petugas, CancellationToken batal)
    {
        var terlihat = CakupanPermintaan.Terapkan(db.Set<PermintaanPemulihan>().AsNoTracking(), petugas);
        var baris = menunggu
            ? terlihat.Where(p => p.Keadaan == KeadaanPermintaan.MenungguKeputusan || p.Keadaan == KeadaanPermintaan.DisetujuiSatu).OrderBy(p => p.Dibuat)
            : terlihat.Where(p => p.Keadaan != KeadaanPermintaan.MenungguKeputusan && p.Keadaan != KeadaanPermintaan.DisetujuiSatu).OrderByDescending(p => p.Dibuat);
        return await baris.ThenBy(p => p.Nomor).Take(PalingBanyak).ToListAsync(batal);
    }

    /// <summary>By its number; null when there is none, or none that the officer may see.</summary>
    public async Task<RincianPermintaan?> JalankanAsync(string nomor, Petugas petugas, CancellationToken batal)
    {
        var terlihat = CakupanPermintaan.Terapkan(db.Set<PermintaanPemulihan>().AsNoTracking(), petugas);
        if (await terlihat.SingleOrDefaultAsync(p => p.Nomor == nomor, batal) is not { } permintaan)
        {
            return null;
        }

        return new RincianPermintaan(
            permintaan,
            await db.Set<Registrasi>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == permintaan.RegistrasiId, batal),
            await db.Set<Pns>().AsNoTracking().SingleOrDefaultAsync(p => p.Nip == permintaan.Nip, batal),
            await db.Set<Instansi>().AsNoTracking().SingleOrDefaultAsync(i => i.Kode == permintaan.InstansiKode, batal),
            await NamaAsync(permintaan.PetugasPertama, batal),
            await NamaAsync(permintaan.PetugasKedua, batal));
    }

    private Task<string?> NamaAsync(Guid? petugas, CancellationToken batal) =>
        db.Set<Petugas>().Where(p => p.Id == petugas).Select(p => (string?)p.Nama).FirstOrDefaultAsync(batal);
}
