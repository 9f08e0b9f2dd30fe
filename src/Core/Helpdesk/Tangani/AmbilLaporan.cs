using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Pemicu = EPupns.Core.Helpdesk.MesinLaporan.Pemicu;

namespace EPupns.Core.Helpdesk;

/// <summary>A member of staff takes a report, so that two never answer it.</summary>
public sealed class AmbilLaporan(Transaksi transaksi, PegangLaporan pegang)
{
    /// <summary>Takes it; what is theirs already stays theirs.</summary>
    /// <returns>The report, or what <see cref="PegangLaporan.UntukPetugasAsync"/> says.</returns>
    public Task<Hasil<Laporan>> JalankanAsync(string nomor, Penangan penangan, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var hasil = await pegang.UntukPetugasAsync(nomor, penangan, Pemicu.Ambil, batal);
            if (hasil.Berhasil && hasil.Nilai.PemegangId != penangan.Petugas.Id)
            {
                await pegang.GerakkanAsync(
                    hasil.Nilai, Pemicu.Ambil, penangan.Pelaku, penangan.Petugas, "laporan.diambil", batal, l => l.PemegangId = penangan.Petugas.Id);
            }

            return hasil;
        },
        batal);
}
