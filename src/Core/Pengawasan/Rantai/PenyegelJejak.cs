using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengawasan;

/// <summary>
/// Seals the audit rows that were committed since: each goes to the end of its chain. It runs behind the turns, a small portion to a transaction,
/// so that no turn waits for a chain; a row is open to a silent change only until then.
/// </summary>
public sealed class PenyegelJejak(EPupnsDb db, Transaksi transaksi, KunciSegel kunci, TimeProvider waktu)
{
    // No transaction lives as long: what was numbered before and is still not there was rolled back.
    private static readonly TimeSpan TransaksiTerlama = TimeSpan.FromMinutes(10);

    private const string ObjekPetugas = "petugas:";
    private const string ObjekInstansi = "instansi:";

    /// <summary>Seals at most <paramref name="paling"/> rows, the oldest first; returns how many. Fewer than asked: there are no more.</summary>
    public async Task<int> JalankanAsync(int paling, CancellationToken batal) => await AdaKerjaAsync(batal) ? await transaksi.JalankanAsync(() => PorsiAsync(paling, batal), batal) : 0;

    // Looked at without holding anything: whoever comes by every few seconds finds nothing most of the time.
    private async Task<bool> AdaKerjaAsync(CancellationToken batal)
    {
        var batas = await db.Set<BatasSegel>().AsNoTracking().SingleOrDefaultAsync(batal);
        return (batas is not null && Matang(batas)) || await TanpaSegel(batas?.SampaiId ?? 0).AnyAsync(batal);
    }

    private async Task<int> PorsiAsync(int paling, CancellationToken batal)
    {
        var batas = await kunci.PegangAsync(batal);
        var baris = await TanpaSegel(batas.SampaiId).OrderBy(j => j.Id).Take(paling).ToListAsync(batal);
        if (baris.Count > 0)
        {
            await SegelAsync(baris, batal);
        }

        Geser(batas, baris);
        await db.SaveChangesAsync(batal);
        db.ChangeTracker.Clear();
        return baris.Count;
    }

    private IQueryable<BarisJejak> TanpaSegel(long setelah) => db.Set<BarisJejak>().AsNoTracking().Where(j => j.Id > setelah && !db.Set<Segel>().Any(s => s.JejakId == j.Id));

    private async Task SegelAsync(List<BarisJejak> baris, CancellationToken batal)
    {
        var rantai = baris.Select(Rantai).Distinct().ToList();
        var ujung = await db.Set<Segel>().AsNoTracking()
            .Where(s => rantai.Contains(s.Rantai)).GroupBy(s => s.Rantai).Select(g => g.OrderByDescending(s => s.Urutan).First())
            .ToDictionaryAsync(s => s.Rantai, s => (s.Urutan, s.Sidik), batal);
        var instansi = await InstansiAsync(rantai, batal);
        var hari = Tanggal.HariWib(waktu.GetUtcNow());
        foreach (var b in baris)
        {
            var rantainya = Rantai(b);
            var (urutan, sebelum) = ujung.TryGetValue(rantainya, out var u) ? (u.Urutan + 1, u.Sidik) : (1, SidikJejak.Kosong.ToArray());
            var sidik = SidikJejak.Segel(sebelum, urutan, b);
            ujung[rantainya] = (urutan, sidik);
            db.Add(new Segel { JejakId = b.Id, Rantai = rantainya, Urutan = urutan, Sidik = sidik, InstansiKode = instansi.GetValueOrDefault(rantainya, ""), Tanggal = hari });
        }
    }

    // Whose agency answers for a chain: where the person is registered, or else where SAPK has them; that of a member of staff; the agency itself.
    private async Task<Dictionary<string, string>> InstansiAsync(List<string> rantai, CancellationToken batal)
    {
        var hasil = await db.Set<Pns>().Where(p => rantai.Contains(p.Nip)).ToDictionaryAsync(p => p.Nip, p => p.InstansiKode, batal);
        var terdaftar = await db.Set<Registrasi>().Where(r => rantai.Contains(r.Nip)).OrderBy(r => r.TanggalDaftar).Select(r => new { r.Nip, r.InstansiKode }).ToListAsync(batal);
        terdaftar.ForEach(r => hasil[r.Nip] = r.InstansiKode);
        var nama = Sebutan(rantai, ObjekPetugas);
        var petugas = await db.Set<Petugas>().Where(p => nama.Contains(p.NamaPengguna) && p.InstansiKode != null).Select(p => new { p.NamaPengguna, p.InstansiKode }).ToListAsync(batal);
        petugas.ForEach(p => hasil[ObjekPetugas + p.NamaPengguna] = p.InstansiKode!);
        Sebutan(rantai, ObjekInstansi).ForEach(kode => hasil[ObjekInstansi + kode] = kode);
        return hasil;
    }

    private static List<string> Sebutan(List<string> rantai, string awalan) =>
        [.. rantai.Where(r => r.StartsWith(awalan, StringComparison.Ordinal)).Select(r => r[awalan.Length..])];

    private bool Matang(BatasSegel batas) => batas.CalonId > batas.SampaiId && waktu.GetUtcNow() - batas.DicapaiPada >= TransaksiTerlama;

    private void Geser(BatasSegel batas, List<BarisJejak> baris)
    {
        if (batas.CalonId > batas.SampaiId && (!Matang(batas) || (baris.Count > 0 && baris[0].Id < batas.CalonId)))
        {
            return;
        }

        batas.SampaiId = Math.Max(batas.SampaiId, batas.CalonId);
        if (baris.Count > 0)
        {
            (batas.CalonId, batas.DicapaiPada) = (baris[^1].Id, waktu.GetUtcNow());
        }
    }

    /// <summary>The chain that a row belongs to.</summary>
    internal static string Rantai(BarisJejak baris) => baris.Nip ?? (baris.Objek.Length <= 200 ? baris.Objek : baris.Objek[..200]);
}
