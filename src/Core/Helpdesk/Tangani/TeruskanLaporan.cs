using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;
using Pemicu = EPupns.Core.Helpdesk.MesinLaporan.Pemicu;

namespace EPupns.Core.Helpdesk;

/// <summary>Sends a report to another desk: from an instansi to BKN Pusat, or to the instansi whose it is.</summary>
public sealed class TeruskanLaporan(EPupnsDb db, Transaksi transaksi, PegangLaporan pegang, PenulisPesan penulis)
{
    /// <summary>Sends it on, with a note for those who get it.</summary>
    /// <param name="nomor">Which.</param>
    /// <param name="meja">Code of an instansi, or <see cref="Meja.Pusat"/>.</param>
    /// <param name="catatan">Note among staff; may be empty.</param>
    /// <param name="penangan">Who.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>The report, or what <see cref="PegangLaporan.UntukPetugasAsync"/> says, or <c>meja.tidak_ada</c>, <c>meja.sama</c>, <c>laporan.panjang</c>.</returns>
    public Task<Hasil<Laporan>> JalankanAsync(string nomor, string meja, string? catatan, Penangan penangan, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var hasil = await pegang.UntukPetugasAsync(nomor, penangan, Pemicu.Teruskan, batal);
            if (!hasil.Berhasil)
            {
                return hasil;
            }

            if (await TolakAsync(hasil.Nilai, meja, catatan, batal) is { } salah)
            {
                return salah;
            }

            if (!string.IsNullOrWhiteSpace(catatan))
            {
                await penulis.TulisAsync(hasil.Nilai, DariPesan.Catatan, new TulisanLaporan(catatan), penangan.Petugas, batal);
            }

            await pegang.GerakkanAsync(
                hasil.Nilai, Pemicu.Teruskan, penangan.Pelaku, penangan.Petugas, "laporan.diteruskan", batal, l => (l.Meja, l.PemegangId) = (meja, null));
            return hasil;
        },
        batal);

    private async Task<Kesalahan?> TolakAsync(Laporan laporan, string meja, string? catatan, CancellationToken batal) =>
        meja == laporan.Meja ? new Kesalahan("meja.sama", "Laporan ini sudah berada di meja itu.", "meja")
        : meja != Meja.Pusat && !await db.Set<Instansi>().AnyAsync(i => i.Kode == meja, batal) ? new Kesalahan("meja.tidak_ada", "Instansi dengan kode itu tidak ada.", "meja")
        : catatan?.Length > PesanLaporan.Panjang ? new Kesalahan("laporan.panjang", $"Catatan paling banyak {PesanLaporan.Panjang} karakter.", "catatan")
        : null;
}
