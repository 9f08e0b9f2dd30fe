using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Siaran;

/// <summary>Pauses, resumes and cancels a message to many. What is in the outbox already still leaves: some dozens at most.</summary>
public sealed class AturSiaran(EPupnsDb db, Transaksi transaksi, DaftarSiaran daftar, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Moves it.</summary>
    /// <returns>What it is now; null when there is none that the officer may see. A mistake when it cannot be moved there any more.</returns>
    public Task<Hasil<KeadaanSiaran>?> JalankanAsync(Guid id, KeadaanSiaran menjadi, Petugas petugas, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            if (await daftar.Terlihat(petugas).SingleOrDefaultAsync(s => s.Id == id, batal) is not { } siaran)
            {
                return (Hasil<KeadaanSiaran>?)null;
            }

            // Whoever comes first moves it: the worker may end it in the same moment.
            var kini = waktu.GetUtcNow();
            var selesai = menjadi == KeadaanSiaran.Dibatalkan ? kini : (DateTimeOffset?)null;
            var dipindah = Boleh(menjadi) is { } dari
                ? await db.Set<Siaran>().Where(s => s.Id == id && dari.Contains(s.Keadaan)).ExecuteUpdateAsync(s => s.SetProperty(x => x.Keadaan, menjadi).SetProperty(x => x.SelesaiPada, selesai), batal)
                : 0;
            if (dipindah == 0)
            {
                return new Kesalahan("siaran.keadaan", "Keadaannya sudah berubah. Lihat keadaannya sekarang.");
            }

            jejak.Tulis(pelaku, "siaran.diatur", $"siaran:{id}", sebelum: new { keadaan = siaran.Keadaan.ToString() }, sesudah: new { keadaan = menjadi.ToString() });
            return (Hasil<KeadaanSiaran>)menjadi;
        },
        batal);

    private static List<KeadaanSiaran>? Boleh(KeadaanSiaran menjadi) => menjadi switch
    {
        KeadaanSiaran.Dijeda => [KeadaanSiaran.Berjalan],
        KeadaanSiaran.Berjalan => [KeadaanSiaran.Dijeda],
        KeadaanSiaran.Dibatalkan => [KeadaanSiaran.Berjalan, KeadaanSiaran.Dijeda],
        _ => null,
    };
}
