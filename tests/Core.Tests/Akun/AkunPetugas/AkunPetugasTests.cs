using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.Batas;
using EPupns.Core.Dasar;
using EPupns.Core.Jejak;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Akun.AkunPetugas;

public sealed class AkunPetugasSqliteTests(BasisSqlite basis) : AkunPetugasTests(basis), IClassFixture<BasisSqlite>;

public sealed class AkunPetugasPgTests(BasisPg basis) : AkunPetugasTests(basis), IClassFixture<BasisPg>;

public abstract class AkunPetugasTests(BasisData basis)
{
    private const string Sandi = "gunung sawal 1799";

    [Theory]
    [InlineData("ab", "Nama Baik", Peran.AdminPusat, null, null, "petugas.nama-pengguna")]
    [InlineData("Nama Dengan Spasi", "Nama Baik", Peran.AdminPusat, null, null, "petugas.nama-pengguna")]
    [InlineData("benar", "N", Peran.AdminPusat, null, null, "petugas.nama")]
    [InlineData("benar", "Nama Baik", Peran.VerifikatorRegistrasi, null, null, "petugas.instansi")]
    [InlineData("benar", "Nama Baik", Peran.AdminInstansi, "0000", null, "petugas.instansi")]
    [InlineData("benar", "Nama Baik", Peran.AdminPusat, null, "pendek", "sandi.pendek")]
    [InlineData("pegawai.baru", "Nama Baik", Peran.AdminPusat, null, "pegawai.baru", "sandi.nip")]
    public async Task IsianKeliru_PetugasDitambah_DitolakDenganSebabnya(string pengguna, string nama, Peran peran, string? instansi, string? sandi, string kode)
    {
        var hasil = await TambahAsync(new PetugasBaru(pengguna, nama, peran, instansi, Sandi: sandi));

        Assert.Equal(kode, hasil.Kesalahan?.Kode);
    }

    [Fact]
    public async Task NamaPenggunaSudahAda_DitambahLagi_Ditolak()
    {
        var nama = NamaBaru();
        await TambahAsync(Pusat(nama));

        var hasil = await TambahAsync(Pusat(nama.ToUpperInvariant()));

        Assert.Equal("petugas.sudah-ada", hasil.Kesalahan?.Kode);
    }

    [Fact]
    public async Task PetugasDiundang_BelumMenerima_TanpaSandi()
    {
        var hasil = (await TambahAsync(Pusat(NamaBaru(), null))).Nilai;

        var baris = await basis.BacaAsync(db => db.Set<Petugas>().AsNoTracking().SingleAsync(p => p.Id == hasil.Petugas.Id));
        Assert.Null(baris.SandiHash);
        Assert.NotNull(hasil.Undangan);
        Assert.Equal(1, await JejakAsync("petugas.ditambah", baris.NamaPengguna));
    }

    [Fact]
    public async Task DuaOrangMemakaiSatuUndangan_Bersamaan_HanyaSatuBerhasil()
    {
        var undangan = (await TambahAsync(Pusat(NamaBaru(), null))).Nilai;

        var hasil = await Task.WhenAll(TerimaAsync(undangan.Undangan!.Token, Sandi), TerimaAsync(undangan.Undangan!.Token, Sandi + "9"));

        Assert.Single(hasil, h => h.Berhasil);
        Assert.Equal("undangan.tidak-berlaku", hasil.Single(h => !h.Berhasil).Kesalahan?.Kode);
        Assert.Equal(1, await JejakAsync("petugas.undangan-diterima", undangan.Petugas.NamaPengguna));
    }

    [Fact]
    public async Task UndanganBelumDiterima_Masuk_Ditolak()
    {
        var undangan = (await TambahAsync(Pusat(NamaBaru(), null))).Nilai;

        var hasil = await MasukAsync(undangan.Petugas.NamaPengguna, "", "10.0.0.1");

        Assert.IsType<HasilMasukPetugas.Salah>(hasil);
    }

    [Fact]
    public async Task LimaTebakanSerentak_TebakanBenarSesudahnya_TetapTertutup()
    {
        var nama = NamaBaru();
        await TambahAsync(Pusat(nama));

        await Task.WhenAll(Enumerable.Range(0, Pembatas.Batas).Select(i => MasukAsync(nama, "salah", $"10.1.0.{i}")));
        var hasil = await MasukAsync(nama, Sandi, "10.1.1.1");

        Assert.IsType<HasilMasukPetugas.Terkunci>(hasil);
    }

    [Fact]
    public async Task SalahTigaKaliLaluBenar_Masuk_HitunganAkunMulaiLagi()
    {
        var nama = NamaBaru();
        await TambahAsync(Pusat(nama));
        for (var i = 0; i < 3; i++)
        {
            await MasukAsync(nama, "salah", "10.2.0.1");
        }

        var berhasil = await MasukAsync(nama, Sandi, "10.2.0.1");
        var salahLagi = await MasukAsync(nama, "salah", "10.2.0.2");

        Assert.IsType<HasilMasukPetugas.Berhasil>(berhasil);
        Assert.Equal(Pembatas.Batas - 1, Assert.IsType<HasilMasukPetugas.Salah>(salahLagi).Sisa);
    }

    [Fact]
    public async Task SandiLamaDitebakLimaKali_GantiSandi_Tertutup()
    {
        var petugas = (await TambahAsync(Pusat(NamaBaru()))).Nilai.Petugas;
        for (var i = 0; i < Pembatas.Batas; i++)
        {
            Assert.Equal("sandi.lama-salah", (await GantiAsync(petugas.Id, "salah", "sandi yang baru 1")).Kesalahan?.Kode);
        }

        var hasil = await GantiAsync(petugas.Id, Sandi, "sandi yang baru 1");

        Assert.Equal("sandi.terkunci", hasil.Kesalahan?.Kode);
    }

    [Fact]
    public async Task SandiDiganti_CapKeamanan_Berubah()
    {
        var petugas = (await TambahAsync(Pusat(NamaBaru()))).Nilai.Petugas;

        var hasil = await GantiAsync(petugas.Id, Sandi, "sandi yang baru 1");

        Assert.NotEqual(petugas.CapKeamanan, hasil.Nilai.CapKeamanan);
        Assert.IsType<HasilMasukPetugas.Berhasil>(await MasukAsync(petugas.NamaPengguna, "sandi yang baru 1", "10.3.0.1"));
    }

    private static string NamaBaru() => $"uji.{Guid.NewGuid():N}";

    private static PetugasBaru Pusat(string nama, string? sandi = Sandi) => new(nama, "Petugas Uji", Peran.AdminPusat, Sandi: sandi);

    private Task<Hasil<PetugasDitambah>> TambahAsync(PetugasBaru baru) => DenganAsync<TambahPetugas, Hasil<PetugasDitambah>>(t => t.JalankanAsync(baru, Pelaku.Sistem("uji"), default));

    private Task<Hasil<Petugas>> TerimaAsync(string token, string sandi) => DenganAsync<TerimaUndangan, Hasil<Petugas>>(t => t.JalankanAsync(token, sandi, default));

    private Task<HasilMasukPetugas> MasukAsync(string nama, string sandi, string sumber) =>
        DenganAsync<MasukPetugas, HasilMasukPetugas>(m => m.JalankanAsync(nama, sandi, sumber, default));

    private Task<Hasil<Petugas>> GantiAsync(Guid id, string lama, string baru) => DenganAsync<GantiSandiPetugas, Hasil<Petugas>>(g => g.JalankanAsync(id, lama, baru, default));

    private async Task<THasil> DenganAsync<TLayanan, THasil>(Func<TLayanan, Task<THasil>> kerja)
        where TLayanan : notnull
    {
        await using var lingkup = basis.Layanan.CreateAsyncScope();
        return await kerja(lingkup.ServiceProvider.GetRequiredService<TLayanan>());
    }

    private Task<int> JejakAsync(string tindakan, string nama) =>
        basis.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Tindakan == tindakan && j.Objek == $"petugas:{nama}"));
}
