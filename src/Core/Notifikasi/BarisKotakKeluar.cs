using EPupns.Core.Dasar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Notifikasi;

/// <summary>
/// One thing to send, written in the transaction that caused it and delivered after the commit: in order per address,
/// until the channel took it or refused it for good.
/// </summary>
public sealed class BarisKotakKeluar
{
    /// <summary><see cref="Galat"/> of what was never tried, because the address had blocked us by then.</summary>
    public const string AlamatDiblokir = "alamat diblokir";

    /// <summary>Order of sending within an address.</summary>
    public long Id { get; set; }

    /// <summary>Channel id: telegram, directline, terminal, surel.</summary>
    public required string Kanal { get; set; }

    /// <summary>Address within the channel: chat id, conversation id, e-mail address.</summary>
    public required string Alamat { get; set; }

    /// <summary>What to do.</summary>
    public JenisKiriman Jenis { get; set; }

    /// <summary>JSON: a <see cref="Pesan"/> for <see cref="JenisKiriman.Pesan"/>, else the channel's own small object.</summary>
    public required string Isi { get; set; }

    /// <summary>Where it stands.</summary>
    public KeadaanKiriman Keadaan { get; set; }

    /// <summary>How many times it was tried.</summary>
    public int Percobaan { get; set; }

    /// <summary>Not before then: now at first, later after a failure or while a sender holds it.</summary>
    public DateTimeOffset Mulai { get; set; }

    /// <summary>Last error, without personal data.</summary>
    public string? Galat { get; set; }

    /// <summary>
    /// Of a notice: the addresses it goes to next when this one refuses it for good, JSON list of <see cref="Tujuan"/>. Null for
    /// replies, which concern nobody but who wrote, and for the last address there is.
    /// </summary>
    public string? Cadangan { get; set; }

    /// <summary>Of a message to many: for whom it is; null for everything else. Such rows let others go first.</summary>
    public Guid? PenerimaSiaran { get; set; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset Dibuat { get; set; }

    /// <summary>The message of <see cref="Isi"/> where this process wrote it itself and need not read it again. Not stored.</summary>
    public Pesan? Pesan { get; init; }
}

/// <summary>What a row of the outbox asks the channel to do. The numbers are stored.</summary>
public enum JenisKiriman
{
    /// <summary>Send a message.</summary>
    Pesan = 0,

    /// <summary>Delete a message of the person that held a secret.</summary>
    Hapus = 1,

    /// <summary>Show the person's own message in channels that do not do so themselves (Direct Line).</summary>
    Gema = 2,

    /// <summary>Update the message of the same <see cref="Pesan.Kunci"/>; a channel that cannot says it anew.</summary>
    Sunting = 3,

    /// <summary>Open a topic in a group, called as the text says and remembered under <see cref="Pesan.Kunci"/>.</summary>
    Topik = 4,
}

/// <summary>States of a row of the outbox. The numbers are stored.</summary>
public enum KeadaanKiriman
{
    /// <summary>To be sent.</summary>
    Antre = 0,

    /// <summary>The channel took it.</summary>
    Terkirim = 1,

    /// <summary>The channel refused it for good, e.g. the person blocked the bot.</summary>
    Ditolak = 2,
}

internal sealed class PetaKotakKeluar : IEntityTypeConfiguration<BarisKotakKeluar>
{
    public void Configure(EntityTypeBuilder<BarisKotakKeluar> builder)
    {
        builder.ToTable("kotak_keluar");
        builder.Ignore(b => b.Pesan);
        builder.Property(b => b.Kanal).HasMaxLength(20);
        builder.Property(b => b.Alamat).HasMaxLength(Surel.PalingPanjang);
        builder.Property(b => b.Galat).HasMaxLength(200);

        // Only what still has to go is indexed: the sender never reads the rest.
        builder.HasIndex(b => new { b.Kanal, b.Alamat, b.Id }).HasFilter("keadaan = 0");
        builder.HasIndex(b => b.Dibuat);
        builder.HasIndex(b => b.PenerimaSiaran).HasFilter("penerima_siaran IS NOT NULL");
    }
}
