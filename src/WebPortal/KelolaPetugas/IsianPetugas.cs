using EPupns.Core.Akun.AkunPetugas;

namespace EPupns.WebPortal.KelolaPetugas;

/// <summary>An account as the forms send it.</summary>
public sealed record IsianPetugas
{
    /// <summary>Name.</summary>
    public string? Nama { get; init; }

    /// <summary>Login name.</summary>
    public string? NamaPengguna { get; init; }

    /// <summary>E-mail.</summary>
    public string? Surel { get; init; }

    /// <summary>Role.</summary>
    public Peran? Peran { get; init; }

    /// <summary>Instansi; of an instansi's admin always their own.</summary>
    public string? Instansi { get; init; }

    /// <summary>Unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Region.</summary>
    public int? Kanreg { get; init; }

    /// <summary>What an account has now.</summary>
    public static IsianPetugas Dari(Petugas petugas) => new() { Peran = petugas.Peran, Instansi = petugas.InstansiKode, Unit = petugas.Unit, Kanreg = petugas.Kanreg };

    /// <summary>What the account is to be bound to; what the role does not ask for was not asked.</summary>
    public Ikatan Ikatan(Petugas admin)
    {
        var jangkauan = Peran?.Jangkauan();
        var berinstansi = jangkauan is Jangkauan.Unit or Jangkauan.Instansi or Jangkauan.InstansiAtauNegara;
        return new Ikatan(
            berinstansi ? admin.InstansiKode ?? Instansi : null,
            jangkauan == Jangkauan.Unit ? Unit : null,
            jangkauan == Jangkauan.Wilayah ? Kanreg : null).Rapi();
    }
}
