using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Akun;

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

/// <summary>Locks what fails too often. Five in a row close the key for a while, whatever the channel.</summary>
public sealed class Pembatas(EPupnsDb db, TimeProvider waktu)
{
    /// <summary>How many failures in a row close a key.</summary>
    public const int Batas = 5;

    private static readonly TimeSpan Lama = TimeSpan.FromMinutes(15);

    /// <summary>Until when the key is closed; null when it is open.</summary>
    public async Task<DateTimeOffset?> TerkunciSampaiAsync(string kunci, CancellationToken batal)
    {
        var baris = await db.Set<HitunganGagal>().FindAsync([kunci], batal);
        return baris?.TerkunciSampai > waktu.GetUtcNow() ? baris.TerkunciSampai : null;
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
    public async Task<int> GagalAsync(string kunci, int batas, CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        var baris = await db.Set<HitunganGagal>().FindAsync([kunci], batal);
        if (baris is null)
        {
            baris = new HitunganGagal { Kunci = kunci };
            db.Add(baris);
        }
        else if (kini - baris.Terakhir > Lama)
        {
            baris.Gagal = 0;
        }

        baris.Gagal++;
        baris.Terakhir = kini;
        baris.TerkunciSampai = baris.Gagal >= batas ? kini + Lama : null;
        return Math.Max(0, batas - baris.Gagal);
    }

    /// <summary>Success: the count starts again.</summary>
    public async Task BerhasilAsync(string kunci, CancellationToken batal)
    {
        if (await db.Set<HitunganGagal>().FindAsync([kunci], batal) is { } baris)
        {
            db.Remove(baris);
        }
    }
}

internal sealed class PetaHitunganGagal : IEntityTypeConfiguration<HitunganGagal>
{
    public void Configure(EntityTypeBuilder<HitunganGagal> builder)
    {
        builder.ToTable("hitungan_gagal");
        builder.HasKey(h => h.Kunci);
        builder.Property(h => h.Kunci).HasMaxLength(100);
    }
}
