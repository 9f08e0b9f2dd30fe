using EPupns.Core.Data;
using EPupns.Core.Data.Mentah;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Akun.Batas;

/// <summary>Failures counted under one key: an account, a chat, a source address.</summary>
public sealed class HitunganGagal
{
    /// <summary>What is counted, e.g. <c>masuk:035666981230</c>.</summary>
    public required string Kunci { get; set; }

    /// <summary>Failures in a row.</summary>
    public int Gagal { get; set; }

    /// <summary>When the last failure happened.</summary>
    public DateTimeOffset Terakhir { get; set; }

    /// <summary>Closed until then.</summary>
    public DateTimeOffset? TerkunciSampai { get; set; }
}

/// <summary>
/// Locks what fails too often. Five in a row close the key for a while, whatever the channel. Everything is written at once and
/// by the database itself: in memory, two tries at the same moment would count as one.
/// </summary>
public sealed class Pembatas(EPupnsDb db, TimeProvider waktu)
{
    /// <summary>How many failures in a row close a key.</summary>
    public const int Batas = 5;

    private static readonly TimeSpan Lama = TimeSpan.FromMinutes(15);

    // Makes the row or locks it, and reads it, at once.
    private static readonly PerintahMentah Kunci = new(
        """
        INSERT INTO hitungan_gagal AS h (kunci, gagal, terakhir) VALUES (@kunci, 0, @kini)
        ON CONFLICT (kunci) DO UPDATE SET gagal = h.gagal RETURNING terkunci_sampai
        """,
        "@kunci",
        "@kini");

    private static readonly PerintahMentah Lepas = new("DELETE FROM hitungan_gagal WHERE kunci = @kunci", "@kunci");

    /// <summary>Until when the key is closed; null when it is open.</summary>
    public Task<DateTimeOffset?> TerkunciSampaiAsync(string kunci, CancellationToken batal) => IntipAsync([kunci], batal);

    /// <summary>
    /// The same, and takes the key until the commit: tries made at the same moment, in any process, are decided one after another,
    /// so that a burst of guesses gets no more of them than a patient person does. Needs a transaction.
    /// </summary>
    public async Task<DateTimeOffset?> KunciAsync(string kunci, CancellationToken batal)
    {
        var kini = waktu.GetUtcNow().ToUniversalTime();
        var sampai = await Kunci.AmbilAsync(db, [kunci, db.Penyedia == PenyediaData.Sqlite ? kini.ToUnixTimeMilliseconds() : kini], batal) switch
        {
            long milidetik => DateTimeOffset.FromUnixTimeMilliseconds(milidetik),
            DateTime saat => new DateTimeOffset(saat, TimeSpan.Zero),
            _ => default(DateTimeOffset?),
        };
        return sampai > kini ? sampai : null;
    }

    /// <summary>
    /// The latest end among the keys that are closed, read without a transaction: spares the slow hash of a try that cannot
    /// succeed. What decides is <see cref="TerkunciSampaiAsync"/> inside the transaction.
    /// </summary>
    public Task<DateTimeOffset?> IntipAsync(IReadOnlyCollection<string> kunci, CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        return db.Set<HitunganGagal>().AsNoTracking()
            .Where(h => kunci.Contains(h.Kunci) && h.TerkunciSampai > kini)
            .MaxAsync(h => h.TerkunciSampai, batal);
    }

    /// <summary>Counts one failure; returns how many tries are left, 0 when the key is now closed.</summary>
    public Task<int> GagalAsync(string kunci, CancellationToken batal) => GagalAsync(kunci, Batas, batal);

    /// <summary>The same with another limit: an address that a whole office shares bears more than one account does.</summary>
    public Task<int> GagalAsync(string kunci, int batas, CancellationToken batal) => GagalAsync(kunci, new BatasGagal(batas, Lama), batal);

    /// <summary>The same with another limit and another time.</summary>
    public async Task<int> GagalAsync(string kunci, BatasGagal batas, CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        var (lewat, sampai) = (kini - batas.Lama, kini + batas.Lama);
        await SediakanAsync(kunci, batal);
        await Baris(kunci).ExecuteUpdateAsync(
            ubah => ubah.SetProperty(h => h.Gagal, h => h.Terakhir <= lewat ? 1 : h.Gagal + 1).SetProperty(h => h.Terakhir, kini), batal);
        await Baris(kunci).ExecuteUpdateAsync(ubah => ubah.SetProperty(h => h.TerkunciSampai, h => h.Gagal >= batas.Banyak ? sampai : null), batal);
        return Math.Max(0, batas.Banyak - await Baris(kunci).Select(h => h.Gagal).SingleAsync(batal));
    }

    /// <summary>Success: the count starts again.</summary>
    public Task BerhasilAsync(string kunci, CancellationToken batal) => Lepas.JalankanAsync(db, [kunci], batal);

    private IQueryable<HitunganGagal> Baris(string kunci) => db.Set<HitunganGagal>().Where(h => h.Kunci == kunci);

    // Two that start a key together: the second waits for the first's commit and then finds the row.
    private Task SediakanAsync(string kunci, CancellationToken batal)
    {
        object kini = db.Penyedia == PenyediaData.Sqlite ? waktu.GetUtcNow().ToUnixTimeMilliseconds() : waktu.GetUtcNow().ToUniversalTime();
        return db.Database.ExecuteSqlAsync(
            $"INSERT INTO hitungan_gagal (kunci, gagal, terakhir) VALUES ({kunci}, 0, {kini}) ON CONFLICT DO NOTHING", batal);
    }
}

/// <summary>When a key is closed.</summary>
/// <param name="Banyak">After so many failures in a row.</param>
/// <param name="Lama">For so long; failures further apart than this are not in a row.</param>
public sealed record BatasGagal(int Banyak, TimeSpan Lama);

internal sealed class PetaHitunganGagal : IEntityTypeConfiguration<HitunganGagal>
{
    public void Configure(EntityTypeBuilder<HitunganGagal> builder)
    {
        builder.ToTable("hitungan_gagal");
        builder.HasKey(h => h.Kunci);
        builder.Property(h => h.Kunci).HasMaxLength(100);
    }
}
