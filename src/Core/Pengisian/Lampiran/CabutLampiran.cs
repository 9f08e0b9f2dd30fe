using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>Takes an attached file away: its row is closed and stays for the audit.</summary>
public sealed class CabutLampiran(EPupnsDb db, Transaksi transaksi, PenjagaBorang penjaga, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Takes it away. Joins the caller's transaction.</summary>
    /// <returns>The attachment, or <c>berkas.tidak_ada</c>, or the guard's reason.</returns>
    public Task<Hasil<LampiranBerkas>> JalankanAsync(Guid registrasiId, Guid lampiranId, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync<Hasil<LampiranBerkas>>(
        async () =>
        {
            if (await penjaga.PeriksaAsync(registrasiId, batal) is { } tertutup)
            {
                return tertutup;
            }

            if (await db.Set<LampiranBerkas>().FirstOrDefaultAsync(l => l.Id == lampiranId && l.RegistrasiId == registrasiId && l.DicabutPada == null, batal) is not { } lampiran)
            {
                return new Kesalahan("berkas.tidak_ada", "Berkas itu sudah tidak ada dalam daftar Anda.");
            }

            lampiran.DicabutPada = waktu.GetUtcNow();
            jejak.Tulis(
                pelaku, "berkas.dicabut", $"lampiran:{lampiran.Id}", pelaku.Jenis == JenisPelaku.Pns ? pelaku.Id : null,
                sebelum: new { lampiran.Bukti, lampiran.Bagian, lampiran.Kunci, lampiran.Sidik });
            await db.SaveChangesAsync(batal);
            return lampiran;
        },
        batal);
}
