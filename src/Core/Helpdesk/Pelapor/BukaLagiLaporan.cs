using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Pemicu = EPupns.Core.Helpdesk.MesinLaporan.Pemicu;

namespace EPupns.Core.Helpdesk;

/// <summary>"Buka lagi": the answer did not help; the report is back on the desk, with whoever worked on it.</summary>
public sealed class BukaLagiLaporan(Transaksi transaksi, PegangLaporan pegang)
{
    /// <summary>Opens it; one that is open stays as it is.</summary>
    /// <returns>The report, or <c>laporan.bukan_milik</c>, <c>laporan.digabung</c>.</returns>
    public Task<Hasil<Laporan>> JalankanAsync(string nomor, Pelapor pelapor, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var hasil = await pegang.UntukPelaporAsync(nomor, pelapor, batal);
            if (!hasil.Berhasil)
            {
                return hasil;
            }

            if (hasil.Nilai.Keadaan == KeadaanLaporan.Digabung)
            {
                return new Kesalahan("laporan.digabung", $"Laporan {nomor} sudah digabung ke laporan {hasil.Nilai.GabungKe}.");
            }

            if (MesinLaporan.Untuk(hasil.Nilai).CanFire(Pemicu.BukaLagi))
            {
                await pegang.GerakkanAsync(hasil.Nilai, Pemicu.BukaLagi, pelaku, null, "laporan.dibuka_lagi", batal, l => l.Nilai = null);
            }

            return hasil;
        },
        batal);
}
