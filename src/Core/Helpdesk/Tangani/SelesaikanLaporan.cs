using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Pemicu = EPupns.Core.Helpdesk.MesinLaporan.Pemicu;

namespace EPupns.Core.Helpdesk;

/// <summary>Staff close a report, with a last word to the person or without.</summary>
public sealed class SelesaikanLaporan(Transaksi transaksi, PegangLaporan pegang, PenulisPesan penulis)
{
    /// <summary>Closes it.</summary>
    /// <returns>The report, or what <see cref="PegangLaporan.UntukPetugasAsync"/> says, or <c>laporan.panjang</c>.</returns>
    public Task<Hasil<Laporan>> JalankanAsync(string nomor, string? penutup, Penangan penangan, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var hasil = await pegang.UntukPetugasAsync(nomor, penangan, Pemicu.Selesai, batal);
            if (!hasil.Berhasil)
            {
                return hasil;
            }

            var tulisan = string.IsNullOrWhiteSpace(penutup) ? null : new TulisanLaporan(penutup);
            if (tulisan is not null && PenulisPesan.Tolak(tulisan) is { } salah)
            {
                return salah;
            }

            if (tulisan is not null)
            {
                await penulis.TulisAsync(hasil.Nilai, DariPesan.Petugas, tulisan, penangan.Petugas, batal);
            }

            await pegang.JawabAsync(hasil.Nilai, Pemicu.Selesai, penangan, "laporan.selesai", batal);
            return hasil;
        },
        batal);
}
