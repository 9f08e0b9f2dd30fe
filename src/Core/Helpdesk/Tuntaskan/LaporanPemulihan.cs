using EPupns.Core.Dasar;
using EPupns.Core.Pemulihan.Permintaan;
using Pemicu = EPupns.Core.Helpdesk.MesinLaporan.Pemicu;

namespace EPupns.Core.Helpdesk;

/// <summary>
/// A request for recovery (features.md L11) lies on a desk like every other report, under the same number: decided there, or on its own page. Its certificate
/// stays with the request, so that no card ever shows it.
/// </summary>
internal sealed class LaporanPemulihan(BuatLaporan buat, PegangLaporan pegang, PenulisPesan penulis) : IPendengar<PermintaanDiterima>, IPendengar<PermintaanBergerak>
{
    public async Task DengarAsync(PermintaanDiterima peristiwa, CancellationToken batal)
    {
        var p = peristiwa.Permintaan;
        var isi = new { tempat_lahir = p.TempatLahir, tanggal_lahir = p.TanggalLahir };
        var laporan = await buat.JalankanAsync(
            new LaporanBaru(JenisLaporan.PemulihanBertingkat, p.Nip, p.InstansiKode, isi, p.PercakapanId) { Nama = p.Nama, Nomor = p.Nomor }, peristiwa.Pelaku, batal);
        p.Nomor = laporan.Nomor;
    }

    public async Task DengarAsync(PermintaanBergerak peristiwa, CancellationToken batal)
    {
        var p = peristiwa.Permintaan;
        if (await pegang.UntukProgramAsync(p.Nomor, JenisLaporan.PemulihanBertingkat, batal) is not { } laporan)
        {
            return;
        }

        await penulis.TulisAsync(laporan, DariPesan.Sistem, new TulisanLaporan(Kalimat(p)), peristiwa.Oleh, batal);
        if (!ArtiKeadaanPermintaan.Berjalan.Contains(p.Keadaan) && MesinLaporan.Untuk(laporan).CanFire(Pemicu.Selesai))
        {
            await pegang.GerakkanAsync(laporan, Pemicu.Selesai, Pelaku.Sistem("helpdesk"), null, "laporan.selesai", batal, alasan: "permintaan pemulihan berakhir");
        }
    }

    private static string Kalimat(PermintaanPemulihan permintaan) => permintaan.Keadaan switch
    {
        KeadaanPermintaan.DisetujuiSatu => "Persetujuan pertama diberikan; menunggu petugas kedua.",
        KeadaanPermintaan.MasaSanggah => $"Persetujuan kedua diberikan. Pemilik akun dapat menyanggah sampai {Tanggal.WaktuWib(permintaan.SanggahSampai!.Value)}.",
        KeadaanPermintaan.Selesai => "Tidak ada yang menyanggah; pemohon menerima tautan kata sandi.",
        KeadaanPermintaan.Disanggah => "Pemilik akun menyanggah; permintaannya berakhir.",
        _ => $"Permintaan ditolak: {permintaan.Alasan}",
    };
}
