using EPupns.Core.Dasar;
using EPupns.Core.Referensi;

namespace EPupns.Core.Akun.AkunPetugas;

/// <summary>What an account is bound to.</summary>
/// <param name="InstansiKode">Instansi; null when the role has none, or reaches the country.</param>
/// <param name="Unit">
/// Unit of it; null means all of it. For level 1 a code of the list <c>unit_l1</c>, which is what a form names; for registrations the name that SAPK has.
/// </param>
/// <param name="Kanreg">Region of a level 3 verifier: 1–14, 0 BKN Pusat.</param>
public sealed record Ikatan(string? InstansiKode = null, string? Unit = null, int? Kanreg = null)
{
    /// <summary>Longest name of a unit.</summary>
    public const int PanjangUnit = 200;

    /// <summary>What an account is bound to now.</summary>
    public static Ikatan Dari(Petugas petugas) => new(petugas.InstansiKode, petugas.Unit, petugas.Kanreg);

    /// <summary>Without spaces around, empty is none.</summary>
    public Ikatan Rapi() => this with { InstansiKode = Rapikan(InstansiKode), Unit = Rapikan(Unit) };

    /// <summary>What is wrong with it for a role: <c>petugas.instansi</c>, <c>petugas.unit</c>, <c>petugas.kanreg</c>; null when nothing.</summary>
    public Kesalahan? Periksa(Peran peran) => peran.Jangkauan() switch
    {
        Jangkauan.Unit when InstansiKode is null => PerluInstansi,
        Jangkauan.Instansi when InstansiKode is null => PerluInstansi,
        Jangkauan.Wilayah when Kanreg is not { } kanreg || !WilayahKerja.Ada(kanreg) =>
            new Kesalahan("petugas.kanreg", "Verifikator BKN harus terikat pada satu Kanreg (1–14) atau BKN Pusat (0).", "kanreg"),
        Jangkauan.Wilayah or Jangkauan.Negara when InstansiKode is not null =>
            new Kesalahan("petugas.instansi", "Petugas dengan peran ini tidak terikat pada satu instansi; kosongkan instansinya.", "instansi"),
        not Jangkauan.Wilayah when Kanreg is not null =>
            new Kesalahan("petugas.kanreg", "Kanreg hanya untuk verifikator BKN; kosongkan Kanregnya.", "kanreg"),
        not Jangkauan.Unit when Unit is not null =>
            new Kesalahan("petugas.unit", "Unit hanya untuk verifikator registrasi dan verifikator SKPD; kosongkan unitnya.", "unit"),
        _ when Unit is { Length: > PanjangUnit } =>
            new Kesalahan("petugas.unit", $"Nama unit paling banyak {PanjangUnit} huruf.", "unit"),
        _ => null,
    };

    private static Kesalahan PerluInstansi => new("petugas.instansi", "Petugas dengan peran ini harus terikat pada satu instansi.", "instansi");

    private static string? Rapikan(string? teks) => teks?.Trim() is { Length: > 0 } isi ? isi : null;
}
