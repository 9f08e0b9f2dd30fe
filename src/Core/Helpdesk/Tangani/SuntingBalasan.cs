using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Helpdesk;

/// <summary>Staff correct what they wrote: the person's copy is updated and marked (§4 row 10).</summary>
public sealed class SuntingBalasan(EPupnsDb db, Transaksi transaksi, Penyebar penyebar, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Corrects the message that came from this message of a channel. Only whoever wrote it may; its file stays.</summary>
    /// <returns>The message, or <c>pesan.tidak_ada</c>, <c>laporan.kosong</c>, <c>laporan.panjang</c>.</returns>
    public Task<Hasil<PesanLaporan>> JalankanAsync(string rujukan, string? teks, Penangan penangan, CancellationToken batal) => transaksi.JalankanAsync<Hasil<PesanLaporan>>(
        async () =>
        {
            var pesan = await db.Set<PesanLaporan>().Where(p => p.Rujukan == rujukan && p.PetugasId == penangan.Petugas.Id).OrderByDescending(p => p.Id).FirstOrDefaultAsync(batal);
            if (pesan is null)
            {
                return new Kesalahan("pesan.tidak_ada", "Pesan itu bukan jawaban yang dapat diperbaiki.");
            }

            if (PenulisPesan.Tolak(new TulisanLaporan(teks, pesan.BerkasSidik)) is { } salah)
            {
                return salah;
            }

            var (laporan, rapi) = (await db.Set<Laporan>().SingleAsync(l => l.Id == pesan.LaporanId, batal), (teks ?? "").Trim());
            if (rapi == pesan.Teks)
            {
                return pesan;
            }

            (pesan.Teks, pesan.DisuntingPada) = (rapi, waktu.GetUtcNow());
            jejak.Tulis(penangan.Pelaku, "laporan.balasan_diperbaiki", $"laporan:{laporan.Nomor}", laporan.Nip, sesudah: new { pesan = pesan.Id });
            await db.SaveChangesAsync(batal);
            await penyebar.SebarkanAsync(new PesanLaporanDisunting(laporan, pesan), batal);
            return pesan;
        },
        batal);
}
