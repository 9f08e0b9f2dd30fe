using System.Security.Cryptography;
using System.Text;
using EPupns.Core.Berkas;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Ekspor;

/// <summary>
/// The bytes of exports in the store of files, in parts of a few megabytes: neither writing nor downloading ever holds more than one, whichever store it
/// is. The row of a part is written before its bytes, so nothing is ever in the store that no row knows.
/// </summary>
public sealed class GudangEkspor(EPupnsDb db, Transaksi transaksi, IPenyimpananBerkas penyimpanan)
{
    /// <summary>Bytes of a part.</summary>
    public const int Ukuran = 4 * 1024 * 1024;

    /// <summary>Stores the parts that are whole; with <paramref name="sisa"/> the rest, too.</summary>
    internal async Task SimpanAsync(AliranBagian aliran, Guid id, int percobaan, bool sisa, CancellationToken batal)
    {
        while (aliran.Ambil(sisa) is (var awal, var isi))
        {
            var urut = (int)(awal / Ukuran);
            var bagian = new BagianEkspor
            {
                EksporId = id, Percobaan = percobaan, Urut = urut, Awal = awal, Panjang = isi.Length, Sidik = Sidik(isi), Kunci = Sidik(Encoding.UTF8.GetBytes($"ekspor/{id}/{percobaan}/{urut}")),
            };
            await transaksi.JalankanAsync(() => Task.FromResult(db.Add(bagian)), batal);
            db.ChangeTracker.Clear();
            await penyimpanan.SimpanAsync(bagian.Kunci, isi, batal);
        }
    }

    /// <summary>The parts of the file, in order.</summary>
    public async Task<IReadOnlyList<BagianEkspor>> BagianAsync(PekerjaanEkspor ekspor, CancellationToken batal) =>
        await db.Set<BagianEkspor>().AsNoTracking().Where(b => b.EksporId == ekspor.Id && b.Percobaan == ekspor.Percobaan).OrderBy(b => b.Urut).ToListAsync(batal);

    /// <summary>The bytes of a part.</summary>
    /// <exception cref="InvalidDataException">The store lost or changed it.</exception>
    /// <exception cref="PenyimpananTergangguException">The store does not answer now.</exception>
    public async Task<byte[]> AmbilAsync(BagianEkspor bagian, CancellationToken batal)
    {
        await using var aliran = await penyimpanan.BukaAsync(bagian.Kunci, batal) ?? throw new InvalidDataException($"Bagian {bagian.Urut} ekspor {bagian.EksporId} hilang dari penyimpanan.");
        var isi = new byte[bagian.Panjang];
        var banyak = await aliran.ReadAtLeastAsync(isi, isi.Length, throwOnEndOfStream: false, batal);
        return banyak == isi.Length && Sidik(isi) == bagian.Sidik ? isi : throw new InvalidDataException($"Bagian {bagian.Urut} ekspor {bagian.EksporId} berubah di penyimpanan.");
    }

    /// <summary>Takes parts out of the store, and forgets them.</summary>
    public async Task BuangAsync(IReadOnlyList<BagianEkspor> bagian, CancellationToken batal)
    {
        foreach (var satu in bagian)
        {
            await penyimpanan.HapusAsync(satu.Kunci, batal);
            await transaksi.JalankanAsync(
                () => db.Set<BagianEkspor>().Where(b => b.EksporId == satu.EksporId && b.Percobaan == satu.Percobaan && b.Urut == satu.Urut).ExecuteDeleteAsync(batal), batal);
        }
    }

    private static string Sidik(byte[] isi) => Convert.ToHexStringLower(SHA256.HashData(isi));
}
