using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Pemicu = EPupns.Core.Helpdesk.MesinLaporan.Pemicu;

namespace EPupns.Core.Helpdesk;

/// <summary>The person rates how it went; an answered report is closed by that.</summary>
public sealed class NilaiLaporan(Transaksi transaksi, PegangLaporan pegang, Catatan jejak)
{
    /// <summary>The best there is.</summary>
    public const int Tertinggi = 5;

    /// <summary>Rates it; a second time counts instead of the first.</summary>
    /// <returns>The report, or <c>laporan.bukan_milik</c>, <c>nilai.salah</c>, <c>nilai.belum</c>.</returns>
    public Task<Hasil<Laporan>> JalankanAsync(string nomor, int nilai, Pelapor pelapor, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var hasil = await pegang.UntukPelaporAsync(nomor, pelapor, batal);
            if (!hasil.Berhasil)
            {
                return hasil;
            }

            var laporan = hasil.Nilai;
            if (nilai is < 1 or > Tertinggi)
            {
                return new Kesalahan("nilai.salah", $"Nilainya 1 sampai {Tertinggi}.");
            }

            if (laporan.Keadaan is not (KeadaanLaporan.Dijawab or KeadaanLaporan.Selesai))
            {
                return new Kesalahan("nilai.belum", "Laporan ini belum selesai, jadi belum dapat dinilai.");
            }

            var lama = laporan.Nilai;
            laporan.Nilai = nilai;
            jejak.Tulis(pelaku, "laporan.dinilai", $"laporan:{nomor}", laporan.Nip, sebelum: new { nilai = lama }, sesudah: new { nilai });
            if (laporan.Keadaan == KeadaanLaporan.Dijawab)
            {
                await pegang.GerakkanAsync(laporan, Pemicu.Selesai, pelaku, null, "laporan.selesai", batal);
            }

            return hasil;
        },
        batal);
}
