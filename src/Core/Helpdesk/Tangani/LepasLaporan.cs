using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Pemicu = EPupns.Core.Helpdesk.MesinLaporan.Pemicu;

namespace EPupns.Core.Helpdesk;

/// <summary>Gives a report back to the desk: whoever works on it, or an admin for somebody who does not come back.</summary>
public sealed class LepasLaporan(Transaksi transaksi, PegangLaporan pegang)
{
    /// <summary>Gives it back; what nobody holds stays as it is.</summary>
    /// <returns>The report, or what <see cref="PegangLaporan.UntukPetugasAsync"/> says.</returns>
    public Task<Hasil<Laporan>> JalankanAsync(string nomor, Penangan penangan, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var hasil = await pegang.UntukPetugasAsync(nomor, penangan, null, batal);
            if (!hasil.Berhasil || hasil.Nilai.PemegangId is null)
            {
                return hasil;
            }

            if (await pegang.TolakAsync(hasil.Nilai, Pemicu.Lepas, penangan.Petugas, batal) is { } salah)
            {
                return salah;
            }

            await pegang.GerakkanAsync(hasil.Nilai, Pemicu.Lepas, penangan.Pelaku, penangan.Petugas, "laporan.dilepas", batal, l => l.PemegangId = null);
            return hasil;
        },
        batal);
}
