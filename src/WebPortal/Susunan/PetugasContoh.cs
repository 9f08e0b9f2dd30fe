using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Susunan;

/// <summary>
/// Staff to try the portal with, only beside demo people: for each instansi those who approve registrations, the first two levels, helpdesk, admin and
/// auditor; the third level for its region and for BKN Pusat; and the one who may everything.
/// </summary>
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

    /// <summary>Login name of level 1 of an instansi: of its Dinas Pendidikan where there is one, else of the whole.</summary>
    public static string Skpd(string singkat) => $"skpd.{singkat}";

    /// <summary>Login name of level 2 of an instansi.</summary>
    public static string Bkd(string singkat) => $"bkd.{singkat}";

    /// <summary>Login name of its helpdesk.</summary>
    public static string Helpdesk(string singkat) => $"helpdesk.{singkat}";

    /// <summary>Login name of who only reads, in an instansi or the country.</summary>
    public static string Auditor(string singkat) => $"auditor.{singkat}";

    /// <summary>Login name of level 3 of a region: 1–14, 0 BKN Pusat.</summary>
    public static string Bkn(int kanreg) => kanreg == WilayahKerja.Pusat ? "bkn.pusat" : $"kanreg{kanreg}";

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
        .Concat(InstansiDemo.Semua.Select(i => i.Baris().Kanreg).Distinct().Select(k => new PetugasBaru(Bkn(k), "Bambang Setiawan", Peran.VerifikatorBkn, Sandi: Sandi, Kanreg: k)))
        .Append(new PetugasBaru(Helpdesk(Pusat), "Sri Wahyuni", Peran.Helpdesk, Sandi: Sandi))
        .Append(new PetugasBaru(Auditor(Pusat), "Andreas Siahaan", Peran.Auditor, Sandi: Sandi))
        .Append(new PetugasBaru(Pusat, "Maria Latuheru", Peran.AdminPusat, Sandi: Sandi));

    private static IEnumerable<PetugasBaru> DariInstansi(InstansiDemo i) =>
    [
        new(Verifikator(i.Singkat), "Rina Kartika", Peran.VerifikatorRegistrasi, i.Kode, Sandi: Sandi),
        new(VerifikatorUnit(i.Singkat), "Yohanes Wenda", Peran.VerifikatorRegistrasi, i.Kode, i.Unit[0], Sandi),
        new(Skpd(i.Singkat), "Euis Komariah", Peran.VerifikatorSkpd, i.Kode, i.UnitL1, Sandi),
        new(Bkd(i.Singkat), "Agus Hermawan", Peran.VerifikatorBkd, i.Kode, Sandi: Sandi),
        new(Helpdesk(i.Singkat), "Nining Yuningsih", Peran.Helpdesk, i.Kode, Sandi: Sandi),
        new(Auditor(i.Singkat), "Tigor Simanjuntak", Peran.Auditor, i.Kode, Sandi: Sandi),
        new(Admin(i.Singkat), "Dedi Suhendar", Peran.AdminInstansi, i.Kode, Sandi: Sandi),
    ];
}
