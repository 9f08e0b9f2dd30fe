using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pemulihan.Permintaan;

/// <summary>An officer approves or rejects a request. It takes two different ones to approve; then the owner has a day to object.</summary>
public sealed class PutuskanPemulihan(
    EPupnsDb db, Transaksi transaksi, PemegangPermintaan pemegang, SanggahLewatTautan sanggah, Penyebar penyebar, Catatan jejak, TimeProvider waktu)
{
    /// <summary>How long the owner may object after the second approval.</summary>
    public static readonly TimeSpan MasaSanggah = TimeSpan.FromHours(24);

    private static readonly Kesalahan TidakAda = new("permintaan.tidak-ada", "Permintaan ini tidak ada, atau bukan wewenang Anda.");
    private static readonly Kesalahan SudahDiputuskan = new("permintaan.sudah-diputuskan", "Permintaan ini sudah tidak menunggu keputusan.");
    private static readonly Kesalahan PetugasSama = new("permintaan.petugas-sama", "Anda sudah menyetujui permintaan ini. Persetujuan kedua harus dari petugas lain.");
    private static readonly Kesalahan BelumTerdaftar = new("permintaan.belum-terdaftar", "NIP ini belum terdaftar, sehingga tidak ada yang dipulihkan. Tolak permintaannya dan minta pemohon mendaftar.");

    /// <summary>
    /// Approves. Mistakes: <c>permintaan.tidak-ada</c>, <c>permintaan.sudah-diputuskan</c>, <c>permintaan.petugas-sama</c>,
    /// <c>permintaan.belum-terdaftar</c>.
    /// </summary>
    public Task<Hasil<PermintaanPemulihan>> SetujuiAsync(Guid id, Petugas petugas, CancellationToken batal) => PutuskanAsync(
        id, petugas, MesinPermintaan.Pemicu.Setujui, "pemulihan.disetujui", (p, r) => CatatPersetujuanAsync(p, r!, petugas, batal), batal);

    /// <summary>Rejects, with a reason that the requester reads. Mistakes: <c>permintaan.tidak-ada</c>, <c>permintaan.sudah-diputuskan</c>.</summary>
    /// <exception cref="ArgumentException">No reason was given.</exception>
    public Task<Hasil<PermintaanPemulihan>> TolakAsync(Guid id, string alasan, Petugas petugas, CancellationToken batal)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(alasan);
        return PutuskanAsync(
            id, petugas, MesinPermintaan.Pemicu.Tolak, "pemulihan.ditolak",
            (p, _) =>
            {
                p.Alasan = alasan;
                return penyebar.SebarkanAsync(new PermintaanGagal(p), batal);
            },
            batal);
    }

    private Task<Hasil<PermintaanPemulihan>> PutuskanAsync(
        Guid id, Petugas petugas, MesinPermintaan.Pemicu pemicu, string tindakan, Func<PermintaanPemulihan, Registrasi?, Task> putuskan, CancellationToken batal) =>
        transaksi.JalankanAsync<Hasil<PermintaanPemulihan>>(
            async () =>
            {
                if (!await CakupanPermintaan.TerapkanKeputusan(db.Set<PermintaanPemulihan>(), petugas).AnyAsync(p => p.Id == id, batal)
                    || await pemegang.AmbilAsync(id, batal) is not { } permintaan)
                {
                    return TidakAda;
                }

                var registrasi = await db.Set<Registrasi>().FirstOrDefaultAsync(r => r.Id == permintaan.RegistrasiId, batal);
                if (Terhalang(permintaan, registrasi, petugas, pemicu) is { } halangan)
                {
                    return halangan;
                }

                var sebelum = permintaan.Keadaan;
                await MesinPermintaan.Untuk(permintaan).FireAsync(pemicu);
                await putuskan(permintaan, registrasi);
                jejak.Tulis(
                    PelakuPetugas.Dari(petugas, "portal"), tindakan, $"pemulihan:{permintaan.Nomor}", permintaan.Nip, permintaan.Alasan,
                    sebelum: new { keadaan = sebelum.ToString() }, sesudah: new { keadaan = permintaan.Keadaan.ToString() });
                await penyebar.SebarkanAsync(new PermintaanBergerak(permintaan, petugas), batal);
                return permintaan;
            },
            batal);

    private static Kesalahan? Terhalang(PermintaanPemulihan permintaan, Registrasi? registrasi, Petugas petugas, MesinPermintaan.Pemicu pemicu) => pemicu switch
    {
        _ when !MesinPermintaan.Untuk(permintaan).CanFire(pemicu) => SudahDiputuskan,
        MesinPermintaan.Pemicu.Setujui when registrasi is null => BelumTerdaftar,
        MesinPermintaan.Pemicu.Setujui when permintaan.PetugasPertama == petugas.Id => PetugasSama,
        _ => null,
    };

    private async Task CatatPersetujuanAsync(PermintaanPemulihan permintaan, Registrasi registrasi, Petugas petugas, CancellationToken batal)
    {
        if (permintaan.Keadaan == KeadaanPermintaan.DisetujuiSatu)
        {
            permintaan.PetugasPertama = petugas.Id;
            return;
        }

        permintaan.PetugasKedua = petugas.Id;
        permintaan.SanggahSampai = waktu.GetUtcNow() + MasaSanggah;
        var token = await sanggah.BuatAsync(permintaan.Id, batal);
        await penyebar.SebarkanAsync(new MasaSanggahDimulai(permintaan, registrasi, token), batal);
    }
}
