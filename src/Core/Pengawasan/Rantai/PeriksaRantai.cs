using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran.Bukti;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengawasan;

/// <summary>
/// Reads chains again from their beginning and says where they are broken: a row changed, removed or slipped in, a seal removed, and, through
/// the daily roots, a chain that somebody with access to the database wrote anew from end to end. It only reads.
/// </summary>
public sealed class PeriksaRantai(EPupnsDb db, TandaBukti tanda)
{
    /// <summary>More broken places than this are not listed.</summary>
    public const int PalingBanyak = 100;

    /// <summary>One chain.</summary>
    /// <param name="rantai">A NIP or an object.</param>
    /// <param name="batal">Stops waiting.</param>
    public async Task<HasilPeriksa> SatuAsync(string rantai, CancellationToken batal)
    {
        var pemeriksa = new PembacaRantai();
        await BacaAsync(db.Set<Segel>().Where(s => s.Rantai == rantai), pemeriksa, batal);
        return pemeriksa.Hasil(0, 0);
    }

    /// <summary>Everything: all chains, rows without a seal, and all daily roots.</summary>
    public async Task<HasilPeriksa> SemuaAsync(CancellationToken batal)
    {
        var pemeriksa = new PembacaRantai();
        await BacaAsync(db.Set<Segel>(), pemeriksa, batal);
        var menunggu = await TanpaSegelAsync(pemeriksa, batal);
        return pemeriksa.Hasil(menunggu, await PeriksaAkarAsync(pemeriksa, batal));
    }

    private async Task BacaAsync(IQueryable<Segel> segel, PembacaRantai pemeriksa, CancellationToken batal)
    {
        var baris = from s in segel.AsNoTracking()
                    join j in db.Set<BarisJejak>().AsNoTracking() on s.JejakId equals j.Id into ada
                    from j in ada.DefaultIfEmpty()
                    orderby s.Rantai, s.Urutan
                    select new { s, j };
        await foreach (var b in baris.AsAsyncEnumerable().WithCancellation(batal))
        {
            pemeriksa.Baca(b.s, b.j);
        }
    }

    // What came after the last seal only waits; what stands before it should have one.
    private async Task<long> TanpaSegelAsync(PembacaRantai pemeriksa, CancellationToken batal)
    {
        var tanpa = db.Set<BarisJejak>().AsNoTracking().Where(j => !db.Set<Segel>().Any(s => s.JejakId == j.Id));
        var sampai = await db.Set<BatasSegel>().Select(b => (long?)b.SampaiId).SingleOrDefaultAsync(batal) ?? 0;
        foreach (var b in await tanpa.Where(j => j.Id <= sampai).OrderBy(j => j.Id).Take(PalingBanyak).ToListAsync(batal))
        {
            pemeriksa.Tambah(new Putus(JenisPutus.BarisTanpaSegel, PenyegelJejak.Rantai(b), null, b.Id, null));
        }

        return await tanpa.LongCountAsync(j => j.Id > sampai, batal);
    }

    private async Task<long> PeriksaAkarAsync(PembacaRantai pemeriksa, CancellationToken batal)
    {
        var (sebelum, banyak) = (default(AkarHarian), 0L);
        foreach (var akar in await db.Set<AkarHarian>().AsNoTracking().OrderBy(a => a.InstansiKode).ThenBy(a => a.Tanggal).ToListAsync(batal))
        {
            var sambungan = sebelum?.InstansiKode == akar.InstansiKode ? sebelum.Sidik : SidikJejak.Kosong.ToArray();
            if (!akar.Sebelum.AsSpan().SequenceEqual(sambungan) || !akar.Sidik.AsSpan().SequenceEqual(SidikJejak.Hari(akar)) || !tanda.SahTandatangan(PenutupHari.Guna, akar.Sidik, akar.Tanda))
            {
                pemeriksa.Tambah(new Putus(JenisPutus.AkarPalsu, akar.InstansiKode, null, null, akar.Tanggal));
            }

            var (ujung, baris) = await PenutupHari.UjungAsync(db, akar.Tanggal, akar.InstansiKode, batal);
            if (baris != akar.Baris || ujung.Count != akar.Rantai || ujung.Count == 0 || !PohonMerkle.Akar(ujung).AsSpan().SequenceEqual(akar.Akar))
            {
                pemeriksa.Tambah(new Putus(JenisPutus.AkarTidakCocok, akar.InstansiKode, null, null, akar.Tanggal));
            }

            (sebelum, banyak) = (akar, banyak + 1);
        }

        return banyak;
    }
}
