using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran.Bukti;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengawasan;

/// <summary>Writes the roots of days that are over, each agency's in turn. Nothing is sealed into a day once the next has begun.</summary>
public sealed class PenutupHari(EPupnsDb db, Transaksi transaksi, KunciSegel kunci, TandaBukti tanda, TimeProvider waktu)
{
    /// <summary>What the signature of a root is for.</summary>
    internal const string Guna = "akar-jejak";

    /// <summary>Closes every day before today that has seals and no root yet, the oldest first; returns the roots.</summary>
    public async Task<IReadOnlyList<AkarHarian>> JalankanAsync(CancellationToken batal) => (await TerbukaAsync(batal)).Count == 0 ? [] : await transaksi.JalankanAsync<IReadOnlyList<AkarHarian>>(
        async () =>
        {
            await kunci.PegangAsync(batal);
            var akar = new List<AkarHarian>();
            foreach (var (hari, instansi) in await TerbukaAsync(batal))
            {
                akar.Add(await TutupAsync(hari, instansi, batal));
            }

            return akar;
        },
        batal);

    private async Task<List<(DateOnly Hari, string Instansi)>> TerbukaAsync(CancellationToken batal)
    {
        var kini = Tanggal.HariWib(waktu.GetUtcNow());
        var ditutup = await db.Set<AkarHarian>().MaxAsync(a => (DateOnly?)a.Tanggal, batal) ?? DateOnly.MinValue;
        var hari = await db.Set<Segel>().Where(s => s.Tanggal > ditutup && s.Tanggal < kini)
            .Select(s => new { s.Tanggal, s.InstansiKode }).Distinct().OrderBy(h => h.Tanggal).ThenBy(h => h.InstansiKode).ToListAsync(batal);
        return [.. hari.Select(h => (h.Tanggal, h.InstansiKode))];
    }

    /// <summary>The ends of an agency's chains that grew on a day, and how many rows they grew by.</summary>
    internal static async Task<(List<UjungRantai> Ujung, long Baris)> UjungAsync(EPupnsDb db, DateOnly hari, string instansi, CancellationToken batal)
    {
        var segel = db.Set<Segel>().AsNoTracking().Where(s => s.Tanggal == hari && s.InstansiKode == instansi);
        var ujung = await segel.GroupBy(s => s.Rantai).Select(g => g.OrderByDescending(s => s.Urutan).First()).ToListAsync(batal);
        return ([.. ujung.Select(s => new UjungRantai(s.Rantai, s.Urutan, s.Sidik))], await segel.LongCountAsync(batal));
    }

    private async Task<AkarHarian> TutupAsync(DateOnly hari, string instansi, CancellationToken batal)
    {
        var (ujung, baris) = await UjungAsync(db, hari, instansi, batal);
        var sebelum = await db.Set<AkarHarian>().Where(a => a.InstansiKode == instansi && a.Tanggal < hari).OrderByDescending(a => a.Tanggal).FirstOrDefaultAsync(batal);
        var akar = new AkarHarian
        {
            Tanggal = hari,
            InstansiKode = instansi,
            Akar = PohonMerkle.Akar(ujung),
            Baris = baris,
            Rantai = ujung.Count,
            Sebelum = sebelum?.Sidik ?? SidikJejak.Kosong.ToArray(),
            Sidik = [],
            Tanda = [],
        };
        akar.Sidik = SidikJejak.Hari(akar);
        akar.Tanda = tanda.Tandatangani(Guna, akar.Sidik);
        db.Add(akar);
        await db.SaveChangesAsync(batal);
        return akar;
    }
}
