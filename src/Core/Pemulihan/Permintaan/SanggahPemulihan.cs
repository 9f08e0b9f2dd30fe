using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pemulihan.Permintaan;

/// <summary>The owner objects, "Ini bukan saya": the request ends, and a link that was sent already but not used is dead.</summary>
public sealed class SanggahPemulihan(
    EPupnsDb db, Transaksi transaksi, PemegangPermintaan pemegang, Penyebar penyebar, Catatan jejak)
{
    private static readonly Kesalahan SudahBerakhir = new(
        "permintaan.sudah-berakhir", "Permintaan itu sudah berakhir. Bila kata sandi Anda diganti orang lain, segera ambil alih kembali: ketik /lupa.");

    /// <summary>Objects; a second time is as good as the first. Mistake: <c>permintaan.sudah-berakhir</c>.</summary>
    public Task<Hasil<PermintaanPemulihan>> JalankanAsync(Guid id, Pelaku pelaku, CancellationToken batal) =>
        transaksi.JalankanAsync<Hasil<PermintaanPemulihan>>(
            async () =>
            {
                if (await pemegang.AmbilAsync(id, batal) is not { } permintaan)
                {
                    return SudahBerakhir;
                }

                if (permintaan.Keadaan == KeadaanPermintaan.Disanggah)
                {
                    return permintaan;
                }

                var (mesin, sebelum) = (MesinPermintaan.Untuk(permintaan), permintaan.Keadaan);
                if (!mesin.CanFire(MesinPermintaan.Pemicu.Sanggah) || !await IzinDicabutAsync(permintaan, batal))
                {
                    return SudahBerakhir;
                }

                await mesin.FireAsync(MesinPermintaan.Pemicu.Sanggah);
                jejak.Tulis(
                    pelaku, "pemulihan.disanggah", $"pemulihan:{permintaan.Nomor}", permintaan.Nip,
                    sebelum: new { keadaan = sebelum.ToString() }, sesudah: new { keadaan = permintaan.Keadaan.ToString() });
                await penyebar.SebarkanAsync(new PermintaanGagal(permintaan), batal);
                await penyebar.SebarkanAsync(new PermintaanBergerak(permintaan, null), batal);
                return permintaan;
            },
            batal);

    private async Task<bool> IzinDicabutAsync(PermintaanPemulihan permintaan, CancellationToken batal) =>
        permintaan.IzinId is null
        || await db.Set<IzinPemulihan>().Where(i => i.Id == permintaan.IzinId && i.DipakaiPada == null).ExecuteDeleteAsync(batal) == 1;
}
