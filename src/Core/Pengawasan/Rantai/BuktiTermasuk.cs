using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran.Bukti;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengawasan;

/// <summary>Gives a person the proof that what they see of their history is what the system has signed, and checks such a proof.</summary>
public sealed class BuktiTermasuk(EPupnsDb db, TandaBukti tanda)
{
    /// <summary>The proof up to the last day that is closed; null before the first.</summary>
    public async Task<BuktiJejak?> JalankanAsync(string nip, CancellationToken batal)
    {
        var segel = await db.Set<Segel>().AsNoTracking().Where(s => s.Rantai == nip).OrderBy(s => s.Urutan).ToListAsync(batal);
        foreach (var ujung in segel.AsEnumerable().Reverse().DistinctBy(s => s.Tanggal))
        {
            var akar = await db.Set<AkarHarian>().AsNoTracking().SingleOrDefaultAsync(a => a.Tanggal == ujung.Tanggal && a.InstansiKode == ujung.InstansiKode, batal);
            if (akar is not null)
            {
                var (semua, _) = await PenutupHari.UjungAsync(db, akar.Tanggal, akar.InstansiKode, batal);
                return new BuktiJejak(nip, await BarisAsync([.. segel.Where(s => s.Urutan <= ujung.Urutan)], batal), PohonMerkle.Jalan(semua, nip)!, akar);
            }
        }

        return null;
    }

    /// <summary>True when the rows lead to the root and the root is signed by us.</summary>
    public bool Sah(BuktiJejak bukti)
    {
        var (sidik, urutan) = (SidikJejak.Kosong.ToArray(), 0L);
        foreach (var baris in bukti.Baris)
        {
            sidik = SidikJejak.Segel(sidik, ++urutan, baris);
        }

        return PohonMerkle.Ikuti(new UjungRantai(bukti.Rantai, urutan, sidik), bukti.Jalan).AsSpan().SequenceEqual(bukti.Akar.Akar)
            && bukti.Akar.Sidik.AsSpan().SequenceEqual(SidikJejak.Hari(bukti.Akar))
            && tanda.SahTandatangan(PenutupHari.Guna, bukti.Akar.Sidik, bukti.Akar.Tanda);
    }

    private async Task<IReadOnlyList<BarisJejak>> BarisAsync(List<Segel> segel, CancellationToken batal)
    {
        var id = segel.Select(s => s.JejakId).ToList();
        var baris = await db.Set<BarisJejak>().AsNoTracking().Where(j => id.Contains(j.Id)).ToDictionaryAsync(j => j.Id, batal);
        return [.. segel.Where(s => baris.ContainsKey(s.JejakId)).Select(s => baris[s.JejakId])];
    }
}
