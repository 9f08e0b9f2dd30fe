using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Siaran;

/// <summary>Reads in the outbox what became of each, and notes it. The outbox keeps its rows for days after they left.</summary>
public sealed class CatatPenerima(EPupnsDb db, Transaksi transaksi, TimeProvider waktu)
{
    private const int Sekaligus = 500;

    // Rows and states are written in one transaction; who has none after that has no address.
    private static readonly TimeSpan Muncul = TimeSpan.FromSeconds(2);

    /// <summary>Notes it for those who are on their way.</summary>
    public async Task<int> JalankanAsync(CancellationToken batal)
    {
        var sejak = waktu.GetUtcNow() - Muncul;
        var dikirim = await db.Set<PenerimaSiaran>().AsNoTracking().Where(p => p.Keadaan == KeadaanPenerima.Dikirim && p.DikirimPada <= sejak)
            .OrderBy(p => p.Id).Take(Sekaligus).Select(p => p.Id).ToListAsync(batal);
        if (dikirim.Count == 0)
        {
            return 0;
        }

        var baris = await db.Set<BarisKotakKeluar>().AsNoTracking().Where(b => b.PenerimaSiaran != null && dikirim.Contains(b.PenerimaSiaran.Value))
            .Select(b => new { Penerima = b.PenerimaSiaran!.Value, b.Keadaan, b.Galat }).ToListAsync(batal);
        var menjadi = dikirim.GroupJoin(baris, id => id, b => b.Penerima, (id, b) => (Id: id, Keadaan: Nilai([.. b.Select(x => (x.Keadaan, x.Galat))])))
            .Where(p => p.Keadaan != KeadaanPenerima.Dikirim).ToLookup(p => p.Keadaan, p => p.Id);
        return await transaksi.JalankanAsync(
            async () =>
            {
                var semua = 0;
                foreach (var kelompok in menjadi)
                {
                    var (id, keadaan) = (kelompok.ToList(), kelompok.Key);
                    semua += await db.Set<PenerimaSiaran>().Where(p => id.Contains(p.Id) && p.Keadaan == KeadaanPenerima.Dikirim)
                        .ExecuteUpdateAsync(p => p.SetProperty(x => x.Keadaan, keadaan), batal);
                }

                return semua;
            },
            batal);
    }

    private static KeadaanPenerima Nilai(IReadOnlyList<(KeadaanKiriman Keadaan, string? Galat)> baris) =>
        baris.Count == 0 ? KeadaanPenerima.TanpaAlamat
        : baris.Any(b => b.Keadaan == KeadaanKiriman.Terkirim) ? KeadaanPenerima.Terkirim
        : baris.Any(b => b.Keadaan == KeadaanKiriman.Antre) ? KeadaanPenerima.Dikirim
        : baris.Any(b => b.Galat is { } g && (g.StartsWith("403", StringComparison.Ordinal) || g == BarisKotakKeluar.AlamatDiblokir)) ? KeadaanPenerima.Diblokir
        : KeadaanPenerima.Gagal;
}
