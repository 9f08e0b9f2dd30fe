namespace EPupns.Core.Verifikasi;

/// <summary>What an officer wants to see of their queue.</summary>
public sealed record SaringanAntrean
{
    /// <summary>Which part of it.</summary>
    public KelompokAntrean Kelompok { get; init; }

    /// <summary>Digits are searched at the start of number and NIP (spaces are ignored), anything else in the name.</summary>
    public string? Cari { get; init; }

    /// <summary>Part of a unit's name.</summary>
    public string? Unit { get; init; }

    /// <summary>One instansi, for those who see several.</summary>
    public string? InstansiKode { get; init; }

    /// <summary>Sent at least so many days ago; null means any age.</summary>
    public int? Umur { get; init; }

    /// <summary>Code of a section that has changes; empty means forms without any change; null means all.</summary>
    public string? Bagian { get; init; }

    /// <summary>With warnings, without, or null for both.</summary>
    public bool? Peringatan { get; init; }

    /// <summary>Order.</summary>
    public UrutanAntrean Urut { get; init; }

    /// <summary>Rows after this place.</summary>
    public PosisiAntrean? Setelah { get; init; }

    /// <summary>Rows before this place; only when <see cref="Setelah"/> is not given.</summary>
    public PosisiAntrean? Sebelum { get; init; }

    /// <summary>Rows on a page.</summary>
    public int Ukuran { get; init; } = 25;
}

/// <summary>Orders of the queue.</summary>
public enum UrutanAntrean
{
    /// <summary>Who has waited longest comes first.</summary>
    Terlama = 0,

    /// <summary>Newest first.</summary>
    Terbaru = 1,

    /// <summary>By name.</summary>
    Nama = 2,

    /// <summary>By unit.</summary>
    Unit = 3,

    /// <summary>Most warnings first.</summary>
    Peringatan = 4,
}
