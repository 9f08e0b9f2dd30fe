namespace EPupns.Core.Pendaftaran.Antrean;

/// <summary>What an officer wants to see of their list.</summary>
public sealed record SaringanRegistrasi
{
    /// <summary>State; null means all.</summary>
    public KeadaanRegistrasi? Keadaan { get; init; }

    /// <summary>Digits are searched at the start of number and NIP (spaces are ignored), anything else in the name.</summary>
    public string? Cari { get; init; }

    /// <summary>One instansi, for national roles; null means all that they may see.</summary>
    public string? InstansiKode { get; init; }

    /// <summary>Only those whose NIK was not compared at registration.</summary>
    public bool HanyaNikBelumDiperiksa { get; init; }

    /// <summary>Order.</summary>
    public UrutanRegistrasi Urut { get; init; }

    /// <summary>Rows after this place.</summary>
    public PosisiDaftar? Setelah { get; init; }

    /// <summary>Rows before this place; only when <see cref="Setelah"/> is not given.</summary>
    public PosisiDaftar? Sebelum { get; init; }

    /// <summary>Rows on a page.</summary>
    public int Ukuran { get; init; } = 25;
}

/// <summary>Orders of the list.</summary>
public enum UrutanRegistrasi
{
    /// <summary>Who has waited longest comes first.</summary>
    Terlama = 0,

    /// <summary>Newest first.</summary>
    Terbaru = 1,

    /// <summary>By name.</summary>
    Nama = 2,
}

/// <summary>One page of the list.</summary>
/// <param name="Baris">Rows; secrets are not among the columns read.</param>
/// <param name="AdaSebelum">There are rows before the first.</param>
/// <param name="AdaSetelah">There are rows after the last.</param>
/// <param name="Jumlah">How many there are per state under the same search.</param>
public sealed record HalamanRegistrasi(
    IReadOnlyList<BarisRegistrasi> Baris, bool AdaSebelum, bool AdaSetelah, IReadOnlyDictionary<KeadaanRegistrasi, int> Jumlah);

/// <summary>A registration as the list shows it (features.md V2).</summary>
/// <param name="Id">Key, for a decision.</param>
/// <param name="Nomor">Registration number.</param>
/// <param name="Nip">NIP.</param>
/// <param name="Nama">Name.</param>
/// <param name="InstansiKode">Instansi.</param>
/// <param name="UnitKerja">Unit.</param>
/// <param name="TanggalDaftar">When they registered.</param>
/// <param name="Keadaan">State.</param>
/// <param name="NikBelumDiperiksa">The identity card has to be looked at.</param>
public sealed record BarisRegistrasi(
    Guid Id, string Nomor, string Nip, string Nama, string InstansiKode, string? UnitKerja, DateTimeOffset TanggalDaftar, KeadaanRegistrasi Keadaan, bool NikBelumDiperiksa);
