using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Referensi;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Pendaftaran.Pembukaan;

public sealed class JadwalSqliteTests(BasisSqlite basis) : JadwalTests<BasisSqlite>(basis);

public sealed class JadwalPgTests(BasisPg basis) : JadwalTests<BasisPg>(basis);

/// <summary>Days of opening and closing, followed by whoever looks first; the clock stands at 1 September 2015, 09.00 WIB, and later.</summary>
public abstract class JadwalTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private static readonly Petugas Pusat = new() { NamaPengguna = "p", Nama = "P", Peran = Peran.AdminPusat };

    private DateOnly HariIni => ZonaWaktu.Wib.Hari(basis.Jam.GetUtcNow());

    [Fact]
    public async Task HariPembukaanTiba_DuaProsesMelihat_DibukaSekaliSesuaiZonanya()
    {
        // Clock of the tests: nine in the morning WIB. In Papua it is eleven.
        var papua = await InstansiAsync("8012");
        await AturAsync(papua, new UbahanInstansi { BukaPada = new(HariIni.AddDays(1)), TutupPada = new(HariIni.AddDays(3)) });
        Assert.Equal(0, await JalankanAsync());
        basis.Jam.Maju(ZonaWaktu.Wit.Saat(HariIni.AddDays(1), JadwalInstansi.JamBuka) - basis.Jam.GetUtcNow());
        await using var lain = basis.ProsesBaru();

        var banyak = await Task.WhenAll(JalankanAsync(), lain.PakaiAsync((JalankanJadwal j) => j.JalankanAsync(default)));

        Assert.Equal(1, banyak.Sum());
        Assert.True((await BarisAsync(papua)).Dibuka);
        basis.Jam.Maju(TimeSpan.FromDays(2));
        Assert.Equal(0, await JalankanAsync());
        basis.Jam.Maju(TimeSpan.FromDays(1));
        Assert.Equal(1, await JalankanAsync());
        Assert.False((await BarisAsync(papua)).Dibuka);
    }

    [Fact]
    public async Task DibukaTanganSetelahTutup_TanggalKirimDiubah_TetapTerbuka()
    {
        var kode = await InstansiAsync();
        await AturAsync(kode, new UbahanInstansi { TutupPada = new(HariIni.AddDays(-1)) });
        await AturAsync(kode, new UbahanInstansi { Dibuka = true });

        await AturAsync(kode, new UbahanInstansi { KirimSampai = new(HariIni.AddDays(30)) });
        await JalankanAsync();

        Assert.True((await BarisAsync(kode)).Dibuka);
    }

    [Fact]
    public async Task HariPembukaanSudahLewat_Dijadwalkan_LangsungTerbuka()
    {
        var kode = await InstansiAsync();

        await AturAsync(kode, new UbahanInstansi { BukaPada = new(HariIni.AddDays(-1)) });

        Assert.True((await BarisAsync(kode)).Dibuka);
    }

    [Fact]
    public async Task BerkasJadwal_SebagianBarisSalah_YangBenarDiambilYangSalahDisebut()
    {
        var (satu, dua, tiga) = (await InstansiAsync(), await InstansiAsync(), await InstansiAsync());
        var teks = $"""
            kode;gelombang;buka;tutup;verifikasi
            {satu};2;07-10-2015;30-11-2015;tanpa
            {dua};dua;;;
            {tiga};;10-10-2015;09-10-2015;
            9999999;1;;;
            {satu};3;;;
            """;

        var isi = await basis.PakaiAsync((JadwalCsv csv) => csv.BacaAsync(teks, Pusat, default));
        await basis.PakaiAsync((AturInstansi atur) => atur.JalankanAsync(isi.Ubahan, Latar.Pelaku, default));

        Assert.Equal([3L, 4, 5, 6], isi.Galat.Select(g => g.Baris));
        Assert.Contains("mendahului", isi.Galat[1].Pesan, StringComparison.Ordinal);
        var baris = await BarisAsync(satu);
        Assert.Equal((2, new DateOnly(2015, 10, 7), new DateOnly(2015, 11, 30), false), (baris.Gelombang, baris.BukaPada, baris.TutupPada, baris.WajibVerifikasi));
        Assert.False(await basis.BacaAsync(db => db.Set<PengaturanInstansi>().AnyAsync(p => p.InstansiKode == dua || p.InstansiKode == tiga)));
    }

    [Fact]
    public async Task BerkasJadwal_DariAdminInstansiLain_TidakMenyentuhInstansiItu()
    {
        var (milik, lain) = (await InstansiAsync(), await InstansiAsync());
        var admin = new Petugas { NamaPengguna = "a", Nama = "A", Peran = Peran.AdminInstansi, InstansiKode = milik };

        var isi = await basis.PakaiAsync((JadwalCsv csv) => csv.BacaAsync($"kode,gelombang\n{milik},1\n{lain},1\n", admin, default));

        Assert.Equal([milik], isi.Ubahan.Keys);
        Assert.Equal(lain, Assert.Single(isi.Galat).Kunci);
    }

    private async Task<string> InstansiAsync(string? kode = null)
    {
        kode ??= Latar.InstansiBaru();
        await basis.TambahAsync(new Instansi { Kode = kode, Nama = $"Pemerintah {kode}", Jenis = "D" });
        return kode;
    }

    private Task<IReadOnlyList<AkibatAtur>> AturAsync(string kode, UbahanInstansi ubahan) =>
        basis.PakaiAsync((AturInstansi atur) => atur.JalankanAsync(new Dictionary<string, UbahanInstansi> { [kode] = ubahan }, Latar.Pelaku, default));

    private Task<int> JalankanAsync() => basis.PakaiAsync((JalankanJadwal jadwal) => jadwal.JalankanAsync(default));

    private Task<PengaturanInstansi> BarisAsync(string kode) => basis.BacaAsync(db => db.Set<PengaturanInstansi>().AsNoTracking().SingleAsync(p => p.InstansiKode == kode));
}
