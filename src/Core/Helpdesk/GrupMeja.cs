using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Helpdesk;

/// <summary>A group chat in which the agents of a desk work together (features.md §2 row 15): one group a desk.</summary>
public sealed class GrupMeja
{
    /// <summary>The desk; the key.</summary>
    public required string Meja { get; set; }

    /// <summary>Channel id.</summary>
    public required string Kanal { get; set; }

    /// <summary>Address of the group within the channel.</summary>
    public required string Alamat { get; set; }

    /// <summary>The group has topics: each report gets one.</summary>
    public bool Bertopik { get; set; }

    /// <summary>Since when.</summary>
    public DateTimeOffset Sejak { get; set; }
}

/// <summary>Binds a group to a desk and lets it go; only whoever handles the desk may.</summary>
public sealed class TautkanGrup(EPupnsDb db, Transaksi transaksi, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Binds the group to the desk of <paramref name="penangan"/>; the desk's other group, and the group's other desk, are let go.</summary>
    /// <returns>The desk.</returns>
    public Task<string> TautkanAsync(Penangan penangan, string alamat, bool bertopik, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var (meja, kanal) = (CakupanLaporan.Meja(penangan.Petugas), penangan.Kanal);
            await db.Set<GrupMeja>().Where(g => g.Meja == meja || (g.Kanal == kanal && g.Alamat == alamat)).ExecuteDeleteAsync(batal);
            db.Add(new GrupMeja { Meja = meja, Kanal = kanal, Alamat = alamat, Bertopik = bertopik, Sejak = waktu.GetUtcNow() });
            jejak.Tulis(penangan.Pelaku, "helpdesk.grup-ditautkan", $"meja:{meja}", sesudah: new { kanal, alamat, bertopik });
            await db.SaveChangesAsync(batal);
            return meja;
        },
        batal);

    /// <summary>Lets it go; false when it was bound to no desk of theirs.</summary>
    public Task<bool> LepasAsync(Penangan penangan, string alamat, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var (meja, kanal) = (CakupanLaporan.Meja(penangan.Petugas), penangan.Kanal);
            if (await db.Set<GrupMeja>().Where(g => g.Meja == meja && g.Kanal == kanal && g.Alamat == alamat).ExecuteDeleteAsync(batal) == 0)
            {
                return false;
            }

            jejak.Tulis(penangan.Pelaku, "helpdesk.grup-dilepas", $"meja:{meja}", sebelum: new { kanal, alamat });
            return true;
        },
        batal);

    /// <summary>The group got another address in its channel (a supergroup): it is followed.</summary>
    public Task<int> PindahAsync(string kanal, string lama, string baru, CancellationToken batal) => transaksi.JalankanAsync(
        () => db.Set<GrupMeja>().Where(g => g.Kanal == kanal && g.Alamat == lama).ExecuteUpdateAsync(u => u.SetProperty(g => g.Alamat, baru), batal), batal);
}

internal sealed class PetaGrupMeja : IEntityTypeConfiguration<GrupMeja>
{
    public void Configure(EntityTypeBuilder<GrupMeja> builder)
    {
        builder.ToTable("grup_meja");
        builder.HasKey(g => g.Meja);
        builder.HasIndex(g => new { g.Kanal, g.Alamat }).IsUnique();
        builder.Property(g => g.Meja).HasMaxLength(10);
        builder.Property(g => g.Kanal).HasMaxLength(20);
        builder.Property(g => g.Alamat).HasMaxLength(80);
    }
}
