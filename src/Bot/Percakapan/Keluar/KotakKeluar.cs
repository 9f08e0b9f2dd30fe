using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>
/// The outbox as the sender sees it. An address is leased whole: as long as its oldest row is held, nobody else sends to it,
/// so its messages leave in order however many processes there are.
/// </summary>
internal sealed class KotakKeluar(
    EPupnsDb db, Transaksi transaksi, PenerusKabar penerus, IOptions<PilihanKotakKeluar> pilihan, TimeProvider waktu)
{
    private const int PalingBanyakAlamat = 50;
    private const int PalingBanyakPesan = 20;

    // Messages to many are sent slowly: so few at a time that nobody waits behind them.
    private const int PalingBanyakSiaran = 5;

    /// <summary>Takes what may leave now, in order, grouped by address.</summary>
    public Task<List<List<BarisKotakKeluar>>> SewaAsync(IReadOnlyCollection<string> kanal, CancellationToken batal) =>
        transaksi.JalankanAsync(
            async () =>
            {
                var kini = waktu.GetUtcNow();
                var hasil = new List<List<BarisKotakKeluar>>();
                var kepalaSemua = await KepalaAsync(kanal, kini, batal);
                var siaran = kepalaSemua.Where(k => k.PenerimaSiaran is not null).Skip(PalingBanyakSiaran).ToHashSet();
                foreach (var kepala in kepalaSemua.Where(k => !siaran.Contains(k)))
                {
                    var antre = await db.Set<BarisKotakKeluar>()
                        .Where(b => b.Keadaan == KeadaanKiriman.Antre && b.Kanal == kepala.Kanal && b.Alamat == kepala.Alamat)
                        .OrderBy(b => b.Id).Take(PalingBanyakPesan).ToListAsync(batal);

                    // A reply behind a notice may be on the short way already: it is somebody else's.
                    hasil.Add([.. antre.TakeWhile(b => b.Mulai <= kini)]);
                    hasil[^1].ForEach(b => b.Mulai = kini + pilihan.Value.Sewa);
                }

                return hasil;
            },
            batal);

    /// <summary>Writes what became of one row, and of those behind it when it holds them up.</summary>
    public Task<int> CatatAsync(BarisKotakKeluar baris, HasilKirim hasil, CancellationToken batal) =>
        transaksi.JalankanAsync(
            async () => hasil switch
            {
                HasilKirim.Tunda tunda => await TundaAsync(baris, tunda, batal),
                HasilKirim.Ditolak ditolak => await TolakAsync(baris, ditolak, batal),
                _ => await SelesaiAsync(Hanya(baris), KeadaanKiriman.Terkirim, null, batal),
            },
            batal);

    // Doubling from one second to five minutes: an outage of hours costs little, a hiccup is over at once.
    private static TimeSpan Mundur(int percobaan) => TimeSpan.FromSeconds(Math.Min(300, Math.Pow(2, Math.Min(percobaan, 10))));

    private static string Potong(string galat) => galat.Length > 200 ? galat[..200] : galat;

    private async Task<List<BarisKotakKeluar>> KepalaAsync(IReadOnlyCollection<string> kanal, DateTimeOffset kini, CancellationToken batal)
    {
        if (db.Penyedia == PenyediaData.PostgreSql)
        {
            return await db.Set<BarisKotakKeluar>().FromSql(
                $"""
                SELECT k.* FROM kotak_keluar k
                WHERE k.keadaan = 0 AND k.mulai <= {kini} AND k.kanal = ANY({kanal.ToArray()})
                  AND NOT EXISTS (SELECT 1 FROM kotak_keluar e WHERE e.keadaan = 0 AND e.kanal = k.kanal AND e.alamat = k.alamat AND e.id < k.id)
                ORDER BY (k.penerima_siaran IS NOT NULL), k.id LIMIT {PalingBanyakAlamat} FOR UPDATE SKIP LOCKED
                """).AsNoTracking().ToListAsync(batal);
        }

        var antre = db.Set<BarisKotakKeluar>().AsNoTracking().Where(b => b.Keadaan == KeadaanKiriman.Antre);
        return await antre
            .Where(k => k.Mulai <= kini && kanal.Contains(k.Kanal))
            .Where(k => !antre.Any(e => e.Kanal == k.Kanal && e.Alamat == k.Alamat && e.Id < k.Id))
            .OrderBy(k => k.PenerimaSiaran != null).ThenBy(k => k.Id).Take(PalingBanyakAlamat).ToListAsync(batal);
    }

    private IQueryable<BarisKotakKeluar> Hanya(BarisKotakKeluar baris) => db.Set<BarisKotakKeluar>().Where(b => b.Id == baris.Id);

    private IQueryable<BarisKotakKeluar> Antre(BarisKotakKeluar baris) =>
        db.Set<BarisKotakKeluar>().Where(b => b.Keadaan == KeadaanKiriman.Antre && b.Kanal == baris.Kanal && b.Alamat == baris.Alamat);

    // What was said is not kept once it has arrived: the outbox must not become a second archive of personal data.
    private static Task<int> SelesaiAsync(IQueryable<BarisKotakKeluar> baris, KeadaanKiriman keadaan, string? galat, CancellationToken batal) =>
        baris.ExecuteUpdateAsync(
            b => b.SetProperty(x => x.Keadaan, keadaan).SetProperty(x => x.Galat, galat).SetProperty(x => x.Isi, "")
                .SetProperty(x => x.Percobaan, x => x.Percobaan + 1),
            batal);

    private async Task<int> TundaAsync(BarisKotakKeluar baris, HasilKirim.Tunda tunda, CancellationToken batal)
    {
        var mulai = waktu.GetUtcNow() + (tunda.Tunggu ?? Mundur(baris.Percobaan));
        await Hanya(baris).ExecuteUpdateAsync(
            b => b.SetProperty(x => x.Percobaan, x => x.Percobaan + 1).SetProperty(x => x.Galat, Potong(tunda.Galat)), batal);
        return await Antre(baris).Where(b => b.Id >= baris.Id).ExecuteUpdateAsync(b => b.SetProperty(x => x.Mulai, mulai), batal);
    }

    private async Task<int> TolakAsync(BarisKotakKeluar baris, HasilKirim.Ditolak ditolak, CancellationToken batal)
    {
        await penerus.TeruskanAsync(ditolak.Diblokir ? Antre(baris) : Hanya(baris), batal);
        await SelesaiAsync(Hanya(baris), KeadaanKiriman.Ditolak, Potong(ditolak.Galat), batal);
        if (!ditolak.Diblokir)
        {
            return 1;
        }

        await db.Set<AlamatKanal>().Where(a => a.Kanal == baris.Kanal && a.Alamat == baris.Alamat)
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.Diblokir, true), batal);
        return await SelesaiAsync(Antre(baris), KeadaanKiriman.Ditolak, BarisKotakKeluar.AlamatDiblokir, batal);
    }
}
