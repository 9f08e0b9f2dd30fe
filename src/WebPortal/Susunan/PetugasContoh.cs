using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Kepegawaian.Demo;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Susunan;

/// <summary>Staff to try the portal with, only beside demo people: for each instansi a verifier, one of its first unit, an admin.</summary>
public sealed class PetugasContoh(EPupnsDb db, TambahPetugas tambah)
{
    /// <summary>Their password. It is printed at the start, and never set where <c>Demo:Jumlah</c> is 0.</summary>
    public const string Sandi = "coba-pupns-2015";

    /// <summary>Login name of the one who sees everything.</summary>
    public const string Pusat = "pusat";

    /// <summary>Login name of the verifier of an instansi.</summary>
    public static string Verifikator(string singkat) => $"verifikator.{singkat}";

    /// <summary>Login name of the verifier of its first unit.</summary>
    public static string VerifikatorUnit(string singkat) => $"unit.{singkat}";

    /// <summary>Login name of its admin.</summary>
    public static string Admin(string singkat) => $"admin.{singkat}";

    /// <summary>Adds them when there is no staff yet and the demo's instansi are there.</summary>
    public async Task TambahAsync(CancellationToken batal)
    {
        if (await db.Set<Petugas>().AnyAsync(batal))
        {
            return;
        }

        foreach (var baru in Semua())
        {
            var hasil = await tambah.JalankanAsync(baru, Pelaku.Sistem("demo"), batal);
            if (hasil.Kesalahan is { } kesalahan)
            {
                throw new InvalidOperationException($"{baru.NamaPengguna}: {kesalahan.Pesan}");
            }
        }
    }

    private static IEnumerable<PetugasBaru> Semua() => InstansiDemo.Semua.SelectMany(DariInstansi)
        .Append(new PetugasBaru(Pusat, "Maria Latuheru", Peran.AdminPusat, Sandi: Sandi));

    private static IEnumerable<PetugasBaru> DariInstansi(InstansiDemo i) =>
    [
        new(Verifikator(i.Singkat), "Rina Kartika", Peran.VerifikatorRegistrasi, i.Kode, Sandi: Sandi),
        new(VerifikatorUnit(i.Singkat), "Yohanes Wenda", Peran.VerifikatorRegistrasi, i.Kode, i.Unit[0], Sandi),
        new(Admin(i.Singkat), "Dedi Suhendar", Peran.AdminInstansi, i.Kode, Sandi: Sandi),
    ];
}
