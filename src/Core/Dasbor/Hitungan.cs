using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Dasbor;

/// <summary>How many people are how far, on one day: counted beforehand, so that a page of the country costs a few hundred rows.</summary>
public abstract class Hitungan
{
    /// <summary>Agency.</summary>
    public string InstansiKode { get; set; } = "";

    /// <summary>The day, in western Indonesian time; a day that is not over holds the last count.</summary>
    public DateOnly Hari { get; set; }

    /// <summary>Not registered.</summary>
    public int BelumDaftar { get; set; }

    /// <summary>Of those: an officer has certified why.</summary>
    public int Beralasan { get; set; }

    /// <summary>Registered, not approved.</summary>
    public int MenungguPersetujuan { get; set; }

    /// <summary>Approved, not begun.</summary>
    public int BelumMengisi { get; set; }

    /// <summary>Filling in.</summary>
    public int Mengisi { get; set; }

    /// <summary>With SKPD.</summary>
    public int DiSkpd { get; set; }

    /// <summary>With BKD.</summary>
    public int DiBkd { get; set; }

    /// <summary>With BKN.</summary>
    public int DiBkn { get; set; }

    /// <summary>Given back.</summary>
    public int Dikembalikan { get; set; }

    /// <summary>Done.</summary>
    public int Selesai { get; set; }

    /// <summary>Waiting for a level, sent within 7 days.</summary>
    public int Umur7 { get; set; }

    /// <summary>Sent 7 to 14 days ago.</summary>
    public int Umur14 { get; set; }

    /// <summary>Sent 14 to 21 days ago.</summary>
    public int Umur21 { get; set; }

    /// <summary>Sent before that.</summary>
    public int UmurLebih { get; set; }

    /// <summary>When it was counted.</summary>
    public DateTimeOffset DihitungPada { get; set; }

    /// <summary>Everybody whom SAPK knows.</summary>
    public int Populasi => BelumDaftar + Terdaftar;

    /// <summary>Registered, whatever came of it.</summary>
    public int Terdaftar => MenungguPersetujuan + BelumMengisi + Mengisi + DiSkpd + DiBkd + DiBkn + Dikembalikan + Selesai;

    /// <summary>Waiting for a level.</summary>
    public int Diperiksa => DiSkpd + DiBkd + DiBkn;

    /// <summary>Sent: with a level, or done.</summary>
    public int Terkirim => Diperiksa + Selesai;

    /// <summary>Who still can be done: those with a certified reason are not waited for.</summary>
    public int Sasaran => Populasi - Beralasan;

    /// <summary>Of <see cref="BelumDaftar"/>: nobody has said why.</summary>
    public int BelumJelas => BelumDaftar - Beralasan;

    /// <summary>How many are on a stage.</summary>
    public int Banyak(TahapPeserta tahap) => tahap switch
    {
        TahapPeserta.BelumDaftar => BelumDaftar,
        TahapPeserta.MenungguPersetujuan => MenungguPersetujuan,
        TahapPeserta.BelumMengisi => BelumMengisi,
        TahapPeserta.Mengisi => Mengisi,
        TahapPeserta.DiSkpd => DiSkpd,
        TahapPeserta.DiBkd => DiBkd,
        TahapPeserta.DiBkn => DiBkn,
        TahapPeserta.Dikembalikan => Dikembalikan,
        _ => Selesai,
    };

    /// <summary>Adds people.</summary>
    internal void Tambah(TahapPeserta tahap, int umur, int banyak)
    {
        _ = tahap switch
        {
            TahapPeserta.BelumDaftar => BelumDaftar += banyak,
            TahapPeserta.MenungguPersetujuan => MenungguPersetujuan += banyak,
            TahapPeserta.BelumMengisi => BelumMengisi += banyak,
            TahapPeserta.Mengisi => Mengisi += banyak,
            TahapPeserta.DiSkpd => DiSkpd += banyak,
            TahapPeserta.DiBkd => DiBkd += banyak,
            TahapPeserta.DiBkn => DiBkn += banyak,
            TahapPeserta.Dikembalikan => Dikembalikan += banyak,
            _ => Selesai += banyak,
        };
        if (KelompokTahap.Diperiksa.Contains(tahap))
        {
            _ = umur switch { 1 => Umur7 += banyak, 2 => Umur14 += banyak, 3 => Umur21 += banyak, _ => UmurLebih += banyak };
        }
    }

    /// <summary>Adds what another count has.</summary>
    internal void Tambah(Hitungan lain)
    {
        foreach (var tahap in Enum.GetValues<TahapPeserta>())
        {
            Tambah(tahap, 0, KelompokTahap.Diperiksa.Contains(tahap) ? 0 : lain.Banyak(tahap));
        }

        (DiSkpd, DiBkd, DiBkn, Beralasan) = (DiSkpd + lain.DiSkpd, DiBkd + lain.DiBkd, DiBkn + lain.DiBkn, Beralasan + lain.Beralasan);
        (Umur7, Umur14, Umur21, UmurLebih) = (Umur7 + lain.Umur7, Umur14 + lain.Umur14, Umur21 + lain.Umur21, UmurLebih + lain.UmurLebih);
        DihitungPada = DihitungPada == default || (lain.DihitungPada != default && lain.DihitungPada < DihitungPada) ? lain.DihitungPada : DihitungPada;
    }
}

/// <summary>The count of an agency on a day. Kept for good.</summary>
public sealed class HitunganInstansi : Hitungan;

/// <summary>The count of a working unit on a day. Kept for <see cref="HitungPeserta.UmurUnit"/> days.</summary>
public sealed class HitunganUnit : Hitungan
{
    /// <summary>Name of the unit in SAPK; empty for those who have none.</summary>
    public string Unit { get; set; } = "";
}

/// <summary>Where people stopped: forms that nobody touched for some days, by the section that was touched last. No names.</summary>
public sealed class TitikBerhenti
{
    /// <summary>Agency.</summary>
    public required string InstansiKode { get; set; }

    /// <summary>Section code.</summary>
    public required string Bagian { get; set; }

    /// <summary>How many people.</summary>
    public int Orang { get; set; }
}

/// <summary>Whose turn it is to count: one process at a time.</summary>
public sealed class GiliranHitung
{
    /// <summary>The only row.</summary>
    public const int Satu = 1;

    /// <summary>Key.</summary>
    public int Id { get; set; } = Satu;

    /// <summary>Not before: the lease of who counts, then the pause.</summary>
    public DateTimeOffset TidakSebelum { get; set; }
}

internal sealed class PetaHitungan :
    IEntityTypeConfiguration<HitunganInstansi>, IEntityTypeConfiguration<HitunganUnit>, IEntityTypeConfiguration<TitikBerhenti>, IEntityTypeConfiguration<GiliranHitung>
{
    public void Configure(EntityTypeBuilder<HitunganInstansi> builder)
    {
        builder.ToTable("hitungan_instansi");
        builder.HasKey(h => new { h.Hari, h.InstansiKode });
        builder.HasIndex(h => new { h.InstansiKode, h.Hari });
        builder.Property(h => h.InstansiKode).HasMaxLength(10);
    }

    public void Configure(EntityTypeBuilder<HitunganUnit> builder)
    {
        builder.ToTable("hitungan_unit");
        builder.HasKey(h => new { h.InstansiKode, h.Hari, h.Unit });
        builder.Property(h => h.InstansiKode).HasMaxLength(10);
        builder.Property(h => h.Unit).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<TitikBerhenti> builder)
    {
        builder.ToTable("titik_berhenti");
        builder.HasKey(t => new { t.InstansiKode, t.Bagian });
        builder.Property(t => t.InstansiKode).HasMaxLength(10);
        builder.Property(t => t.Bagian).HasMaxLength(40);
    }

    public void Configure(EntityTypeBuilder<GiliranHitung> builder)
    {
        builder.ToTable("giliran_hitung");
        builder.Property(g => g.Id).ValueGeneratedNever();
    }
}
