using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Siaran;

/// <summary>The next of a group are to have their message: whoever listens puts it in the outbox, under the mark of each.</summary>
/// <param name="Siaran">The message.</param>
/// <param name="Penerima">Who.</param>
public sealed record SiaranDisampaikan(Siaran Siaran, IReadOnlyList<PenerimaSiaran> Penerima) : IPeristiwa;

/// <summary>
/// Hands messages to many out to the outbox, a handful each second for all processes together, so that the outbox is never full of them
/// and replies never wait behind them. Taking somebody up, the row of the outbox and the state are one transaction: a process that dies
/// has told nobody twice.
/// </summary>
public sealed class JalankanSiaran(EPupnsDb db, Transaksi transaksi, PencariSasaran pencari, SaringPengingat pengingat, CatatPenerima pencatat, Penyebar penyebar, TimeProvider waktu)
{
    /// <summary>How many a second. Telegram takes about thirty; the rest is for replies.</summary>
    public const int PerDetik = 15;

    private const int SekaliBaca = 500;
    private const int PalingBanyakDiKotak = 4 * PerDetik;
    private static readonly TimeSpan Detak = TimeSpan.FromSeconds(1);

    /// <summary>One round: notes what became of those before, and hands out the next. To be called about once a second.</summary>
    /// <returns>How many were handed out.</returns>
    public async Task<int> JalankanAsync(CancellationToken batal)
    {
        await pencatat.JalankanAsync(batal);
        var kini = waktu.GetUtcNow();
        var berjalan = await db.Set<Siaran>().AsNoTracking().Where(s => s.Keadaan == KeadaanSiaran.Berjalan).OrderBy(s => s.GiliranPada).Take(20).ToListAsync(batal);
        var giliran = berjalan.Find(s => JamSiaran.Boleh(s, kini));
        return giliran is null || await KotakPenuhAsync(batal) ? 0 : await GilirAsync(giliran, kini, batal);
    }

    private Task<bool> KotakPenuhAsync(CancellationToken batal) => db.Set<BarisKotakKeluar>()
        .Where(b => b.Keadaan == KeadaanKiriman.Antre && b.PenerimaSiaran != null && b.Kanal == "telegram").Skip(PalingBanyakDiKotak - 1).AnyAsync(batal);

    private Task<int> GilirAsync(Siaran siaran, DateTimeOffset kini, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            if (!await MilikAsync(siaran, kini, batal))
            {
                return 0;
            }

            if (siaran.Sampai <= kini)
            {
                await AkhiriAsync(siaran, kini, batal);
                return 0;
            }

            var antre = await AmbilAsync(siaran, batal);
            if (antre.Count == 0 && !siaran.Terbaca)
            {
                await BacaAsync(siaran, batal);
                antre = await AmbilAsync(siaran, batal);
            }

            if (antre.Count == 0)
            {
                await AkhiriAsync(siaran, kini, batal);
                return 0;
            }

            return await SampaikanAsync(siaran, antre, kini, batal);
        },
        batal);

    // One turn a second for the whole system: the row of the pace is taken, and with it everybody waits who wants it too.
    private async Task<bool> MilikAsync(Siaran siaran, DateTimeOffset kini, CancellationToken batal) =>
        await LajuBersama.AmbilAsync(db, "siaran", kini.ToUnixTimeMilliseconds() / (long)Detak.TotalMilliseconds, 1, 1, batal)
        && await db.Set<Siaran>().Where(s => s.Id == siaran.Id && s.Keadaan == KeadaanSiaran.Berjalan && s.GiliranPada == siaran.GiliranPada)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.GiliranPada, kini), batal) == 1;

    private Task<List<PenerimaSiaran>> AmbilAsync(Siaran siaran, CancellationToken batal) => db.Set<PenerimaSiaran>()
        .Where(p => p.SiaranId == siaran.Id && p.Keadaan == KeadaanPenerima.Dibuat).OrderBy(p => p.Id).Take(PerDetik).ToListAsync(batal);

    private async Task BacaAsync(Siaran siaran, CancellationToken batal)
    {
        var posisi = siaran.Posisi;
        var calon = await pencari.Cari(SasaranSiaran.Baca(siaran.Sasaran)).Where(c => c.Kunci.CompareTo(posisi) > 0).OrderBy(c => c.Kunci).Take(SekaliBaca).ToListAsync(batal);
        db.AddRange(calon.Select(c => new PenerimaSiaran { SiaranId = siaran.Id, OrangId = c.Id }));
        await db.SaveChangesAsync(batal);
        var (sampai, habis) = (calon.Count == 0 ? posisi : calon[^1].Kunci, calon.Count < SekaliBaca);
        await db.Set<Siaran>().Where(s => s.Id == siaran.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Posisi, sampai).SetProperty(x => x.Terbaca, habis), batal);
    }

    private async Task<int> SampaikanAsync(Siaran siaran, List<PenerimaSiaran> antre, DateTimeOffset kini, CancellationToken batal)
    {
        // Read some time ago, perhaps before a pause: who sent the form in between gets no reminder to send it.
        var orang = antre.ConvertAll(p => p.OrangId);
        var masih = (await pencari.Cari(SasaranSiaran.Baca(siaran.Sasaran)).Where(c => orang.Contains(c.Id)).Select(c => c.Id).ToListAsync(batal)).ToHashSet();
        if (siaran.Jenis == JenisSiaran.Pengingat)
        {
            masih.ExceptWith(await pengingat.TidakMauAsync(orang, kini, batal));
        }

        var dapat = antre.FindAll(p => masih.Contains(p.OrangId));
        antre.ForEach(p => p.Keadaan = KeadaanPenerima.Dilewati);
        dapat.ForEach(p => (p.Keadaan, p.DikirimPada) = (KeadaanPenerima.Dikirim, kini));
        await penyebar.SebarkanAsync(new SiaranDisampaikan(siaran, dapat), batal);
        return dapat.Count;
    }

    private async Task AkhiriAsync(Siaran siaran, DateTimeOffset kini, CancellationToken batal)
    {
        await db.Set<PenerimaSiaran>().Where(p => p.SiaranId == siaran.Id && p.Keadaan == KeadaanPenerima.Dibuat)
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.Keadaan, KeadaanPenerima.Dilewati), batal);
        await db.Set<Siaran>().Where(s => s.Id == siaran.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.Keadaan, KeadaanSiaran.Selesai).SetProperty(x => x.SelesaiPada, kini), batal);
    }
}
