using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.AkunPetugas.Kelola;
using EPupns.Core.Dasar;
using EPupns.Core.Referensi;

namespace EPupns.WebPortal.KelolaPetugas;

/// <summary>What the list is asked for.</summary>
public sealed record SaringanStaf
{
    /// <summary>Part of a name.</summary>
    public string? Cari { get; init; }

    /// <summary>One role.</summary>
    public Peran? Peran { get; init; }

    /// <summary>One state.</summary>
    public KeadaanAkun? Keadaan { get; init; }

    /// <summary>Page, from 1.</summary>
    public int Halaman { get; init; } = 1;

    /// <summary>True when something was asked for.</summary>
    public bool Dipersempit => !string.IsNullOrWhiteSpace(Cari) || Peran is not null || Keadaan is not null;

    /// <summary>The same for Core.</summary>
    public SaringanPetugas UntukCore() => new(Cari, Peran, Keadaan, Halaman: Halaman);
}

/// <summary>The list.</summary>
/// <param name="Saringan">What was asked for.</param>
/// <param name="Isi">What was found.</param>
/// <param name="Petugas">Who looks.</param>
/// <param name="Nama">Names of the instansi and units on the page.</param>
public sealed record HalamanDaftarPetugas(SaringanStaf Saringan, HalamanStaf Isi, Petugas Petugas, NamaIkatan Nama);

/// <summary>One account.</summary>
/// <param name="Isi">The account.</param>
/// <param name="Dikelola">Who looks may change it.</param>
/// <param name="Sendiri">It is their own.</param>
/// <param name="Nama">Names of its instansi and unit.</param>
public sealed record HalamanPetugas(RincianPetugas Isi, bool Dikelola, bool Sendiri, NamaIkatan Nama);

/// <summary>The link of an invitation.</summary>
/// <param name="Petugas">Whom it invites.</param>
/// <param name="Alamat">The link.</param>
/// <param name="Sampai">It ends then.</param>
public sealed record HalamanTautan(Petugas Petugas, string Alamat, DateTimeOffset Sampai);

/// <summary>The form of role and binding.</summary>
/// <param name="Isian">What is filled in.</param>
/// <param name="Peran">Roles to choose from.</param>
/// <param name="Instansi">Instansi to choose from; empty when it is given.</param>
/// <param name="InstansiTetap">The one instansi of the admin; null for the national one.</param>
/// <param name="Unit">Units to choose from: code and name.</param>
/// <param name="Salah">What was wrong.</param>
public sealed record HalamanHak(
    IsianPetugas Isian, IReadOnlyList<Peran> Peran, IReadOnlyList<Instansi> Instansi, Instansi? InstansiTetap, IReadOnlyList<(string Kode, string Nama)> Unit, Kesalahan? Salah)
{
    /// <summary>The account that is changed; null for a new one.</summary>
    public Petugas? Sasaran { get; init; }

    /// <summary>How far the chosen role reaches; null while none is chosen.</summary>
    public Jangkauan? Jangkauan => Isian.Peran?.Jangkauan();

    /// <summary>The role needs an instansi, and none is known yet: that is asked first, because units follow from it.</summary>
    public bool PerluInstansi => InstansiTetap is null && string.IsNullOrEmpty(Isian.Instansi)
        && Jangkauan is (Core.Akun.AkunPetugas.Jangkauan.Unit or Core.Akun.AkunPetugas.Jangkauan.Instansi);

    /// <summary>The message that belongs to a field.</summary>
    public string? Pesan(string isian) => Salah?.Isian == isian ? Salah.Pesan : null;
}
