using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran.Antrean;

/// <summary>One registration with everything that helps to decide.</summary>
/// <param name="Registrasi">The registration.</param>
/// <param name="Pns">The person as SAPK has them now; null when SAPK lost them meanwhile.</param>
/// <param name="Instansi">The instansi at the time of registration.</param>
/// <param name="Riwayat">What happened to it, oldest first.</param>
/// <param name="Berikutnya">Number of the one that has waited longest besides this; null when nobody else waits.</param>
public sealed record RincianRegistrasi(
    Registrasi Registrasi, Pns? Pns, Instansi? Instansi, IReadOnlyList<KejadianRegistrasi> Riwayat, string? Berikutnya);

/// <summary>A line of the history.</summary>
/// <param name="Waktu">When.</param>
/// <param name="Tindakan">What, as the audit has it, e.g. <c>registrasi.disetujui</c>.</param>
/// <param name="Oleh">Name of the officer; null when it was not one.</param>
/// <param name="Kanal">Where from.</param>
/// <param name="Alasan">Why.</param>
public sealed record KejadianRegistrasi(DateTimeOffset Waktu, string Tindakan, string? Oleh, string Kanal, string? Alasan);

/// <summary>Finds one registration for an officer (features.md V2).</summary>
public sealed class CariRincian(EPupnsDb db)
{
    /// <summary>By its number; null when there is none, or none that the officer may see.</summary>
    public async Task<RincianRegistrasi?> JalankanAsync(string nomor, Petugas petugas, CancellationToken batal)
    {
        var cakupan = CakupanPetugas.Terapkan(db.Set<Registrasi>().AsNoTracking(), petugas);
        if (await cakupan.SingleOrDefaultAsync(r => r.Nomor == nomor, batal) is not { } registrasi)
        {
            return null;
        }

        return new RincianRegistrasi(
            registrasi,
            await db.Set<Pns>().AsNoTracking().SingleOrDefaultAsync(p => p.Nip == registrasi.Nip, batal),
            await db.Set<Instansi>().AsNoTracking().SingleOrDefaultAsync(i => i.Kode == registrasi.InstansiKode, batal),
            await RiwayatAsync(nomor, batal),
            await cakupan.Where(r => r.Keadaan == KeadaanRegistrasi.Terdaftar && r.Nomor != nomor)
                .OrderBy(r => r.TanggalDaftar).ThenBy(r => r.Nomor).Select(r => r.Nomor).FirstOrDefaultAsync(batal));
    }

    private async Task<IReadOnlyList<KejadianRegistrasi>> RiwayatAsync(string nomor, CancellationToken batal)
    {
        var objek = $"registrasi:{nomor}";
        var baris = await db.Set<BarisJejak>().AsNoTracking().Where(j => j.Objek == objek).OrderBy(j => j.Id).ToListAsync(batal);
        var nama = await db.NamaPetugasAsync(baris.Select(b => NamaPetugas.Kunci(b.Pelaku)), batal);
        return [.. baris.Select(b => new KejadianRegistrasi(b.Waktu, b.Tindakan, nama.GetValueOrDefault(NamaPetugas.Kunci(b.Pelaku)), b.Kanal, b.Alasan))];
    }
}
