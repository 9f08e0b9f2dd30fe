using EPupns.Core.Dasar;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Helpdesk;

/// <summary>"Turun status" through a report (features.md X4, V7): the desk takes down the form of the person whom the report is about.</summary>
public sealed class TurunkanDariLaporan(TindakLaporan tindak, OrangLaporan orang, TurunStatus turun)
{
    /// <summary>Takes it down; its owner is told wherever they are, and the report is answered.</summary>
    /// <returns>The report, or what <see cref="TindakLaporan.JalankanAsync"/> and <see cref="TurunStatus.JalankanAsync"/> say.</returns>
    public Task<Hasil<Laporan>> JalankanAsync(string nomor, string? alasan, Penangan penangan, CancellationToken batal) => tindak.JalankanAsync(
        nomor, penangan,
        async laporan =>
        {
            if (await orang.RegistrasiAsync(laporan, penangan.Petugas, batal) is not { } registrasi)
            {
                return new Kesalahan("turun.bukan_wewenang", "Registrasi orang ini tidak ada, atau bukan wewenang Anda.");
            }

            var hasil = await turun.UntukMejaAsync(registrasi, alasan, penangan.Pelaku, batal);
            return hasil.Berhasil ? "Status formulir sudah diturunkan. Setelah masuk, formulirnya dapat diubah lagi, lalu mohon dikirim kembali." : hasil.Kesalahan;
        },
        batal);
}
