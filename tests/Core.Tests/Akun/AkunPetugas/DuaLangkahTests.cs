using System.Security.Cryptography;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.AkunPetugas.DuaLangkah;
using EPupns.Core.Akun.Batas;
using EPupns.Core.Akun.DuaLangkah;
using EPupns.Core.Dasar;
using EPupns.Core.Jejak;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Akun.AkunPetugas;

public sealed class DuaLangkahSqliteTests(BasisSqlite basis) : DuaLangkahTests(basis), IClassFixture<BasisSqlite>;

public sealed class DuaLangkahPgTests(BasisPg basis) : DuaLangkahTests(basis), IClassFixture<BasisPg>;

public abstract class DuaLangkahTests(BasisData basis)
{
    [Fact]
    public async Task BelumDisahkan_DibukaLagi_KodeQrYangSama()
    {
        var petugas = await PetugasAsync();

        Assert.Equal(await MulaiAsync(petugas), await MulaiAsync(petugas));
        Assert.Null((await BarisAsync(petugas)).DuaLangkahSejak);
    }

    [Fact]
    public async Task Terpasang_DibacaDariBasisData_TanpaRahasiaDanKodeTerbuka()
    {
        var (petugas, rahasia, cadangan) = await TerpasangAsync();

        var baris = await BarisAsync(petugas);
        var sidik = await basis.BacaAsync(db => db.Set<KodeCadangan>().Where(k => k.PetugasId == petugas.Id).Select(k => k.Sidik).ToListAsync());

        Assert.DoesNotContain(Convert.ToBase64String(rahasia)[..20], baris.RahasiaKode!, StringComparison.Ordinal);
        Assert.Equal(KodeCadangan.Banyak, sidik.Count);
        Assert.All(cadangan, k => Assert.DoesNotContain(k, sidik));
        Assert.Equal(1, await JejakAsync("petugas.dua-langkah-dipasang", petugas));
    }

    [Fact]
    public async Task KodeKeliru_Disahkan_BelumTerpasang()
    {
        var petugas = await PetugasAsync();
        await MulaiAsync(petugas);

        var hasil = await DenganAsync<PasangDuaLangkah, Hasil<IReadOnlyList<string>>>(p => p.SahkanAsync(petugas.Id, "abc", default));

        Assert.Equal("kode.salah", hasil.Kesalahan?.Kode);
        Assert.Null((await BarisAsync(petugas)).DuaLangkahSejak);
    }

    [Fact]
    public async Task KodeYangMemasang_DipakaiMasuk_DitolakKarenaSudahTerpakai()
    {
        var (petugas, rahasia, _) = await TerpasangAsync();

        Assert.Equal("kode.salah", (await PeriksaAsync(petugas, KodeKini(rahasia))).Kesalahan?.Kode);
    }

    [Fact]
    public async Task DuaOrangMemakaiSatuKode_Bersamaan_HanyaSatuMasuk()
    {
        var (petugas, rahasia, _) = await TerpasangAsync();
        var kode = KodeWaktu.Hitung(rahasia, KodeWaktu.Langkah(Kini()) + 1);

        var hasil = await Task.WhenAll(PeriksaAsync(petugas, kode), PeriksaAsync(petugas, kode));

        Assert.Single(hasil, h => h.Berhasil);
        Assert.Equal(1, await JejakAsync("petugas.masuk", petugas));
    }

    [Fact]
    public async Task KodeCadangan_DipakaiDuaKali_YangKeduaDitolak()
    {
        var (petugas, _, cadangan) = await TerpasangAsync();

        var pertama = await PeriksaAsync(petugas, cadangan[3].ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal));
        var kedua = await PeriksaAsync(petugas, cadangan[3]);

        Assert.True(pertama.Berhasil);
        Assert.Equal("kode.salah", kedua.Kesalahan?.Kode);
        Assert.Equal(KodeCadangan.Banyak - 1, await DenganAsync<PeriksaKodePetugas, int>(p => p.SisaCadanganAsync(petugas.Id, default)));
    }

    [Fact]
    public async Task LimaKodeKeliru_KodeBenarSesudahnya_TetapTertutup()
    {
        var (petugas, _, cadangan) = await TerpasangAsync();
        for (var i = 0; i < Pembatas.Batas; i++)
        {
            await PeriksaAsync(petugas, "bukan-kode");
        }

        Assert.Equal("kode.terkunci", (await PeriksaAsync(petugas, cadangan[0])).Kesalahan?.Kode);
        Assert.Equal(1, await JejakAsync("petugas.terkunci", petugas));
    }

    [Fact]
    public async Task KodeCadanganOrangLain_Dipakai_Ditolak()
    {
        var (_, _, cadangan) = await TerpasangAsync();
        var (lain, _, _) = await TerpasangAsync();

        Assert.Equal("kode.salah", (await PeriksaAsync(lain, cadangan[0])).Kesalahan?.Kode);
    }

    [Fact]
    public async Task Dilepas_KodeLama_TidakBerlakuDanSesiBerakhir()
    {
        var (petugas, _, cadangan) = await TerpasangAsync();
        var sebelum = await BarisAsync(petugas);

        var hasil = await DenganAsync<LepasDuaLangkah, Hasil<Petugas>>(l => l.JalankanAsync(petugas.NamaPengguna.ToUpperInvariant(), "Ponsel hilang", Pelaku.Sistem("uji"), default));

        Assert.NotEqual(sebelum.CapKeamanan, hasil.Nilai.CapKeamanan);
        Assert.Equal("dua-langkah.tidak-ada", (await PeriksaAsync(petugas, cadangan[0])).Kesalahan?.Kode);
        Assert.Equal(1, await JejakAsync("petugas.dua-langkah-dilepas", petugas));
    }

    [Fact]
    public async Task RahasiaOrangLain_Dibuka_Galat()
    {
        var (petugas, _, _) = await TerpasangAsync();
        var tersandi = (await BarisAsync(petugas)).RahasiaKode!;

        Assert.ThrowsAny<CryptographicException>(() => basis.Layanan.GetRequiredService<PenyandiRahasia>().Buka(tersandi, Guid.NewGuid()));
    }

    private DateTimeOffset Kini() => basis.Layanan.GetRequiredService<TimeProvider>().GetUtcNow();

    private string KodeKini(byte[] rahasia) => KodeWaktu.Hitung(rahasia, KodeWaktu.Langkah(Kini()));

    private async Task<(Petugas Petugas, byte[] Rahasia, IReadOnlyList<string> Cadangan)> TerpasangAsync()
    {
        var petugas = await PetugasAsync();
        var rahasia = await MulaiAsync(petugas);
        var cadangan = await DenganAsync<PasangDuaLangkah, Hasil<IReadOnlyList<string>>>(p => p.SahkanAsync(petugas.Id, KodeKini(rahasia), default));
        return (petugas, rahasia, cadangan.Nilai);
    }

    private async Task<Petugas> PetugasAsync() => (await DenganAsync<TambahPetugas, Hasil<PetugasDitambah>>(t =>
        t.JalankanAsync(new PetugasBaru($"uji.{Guid.NewGuid():N}", "Petugas Uji", Peran.AdminPusat, Sandi: "gunung sawal 1799"), Pelaku.Sistem("uji"), default))).Nilai.Petugas;

    private async Task<byte[]> MulaiAsync(Petugas petugas) => (await DenganAsync<PasangDuaLangkah, Hasil<byte[]>>(p => p.MulaiAsync(petugas.Id, default))).Nilai;

    private Task<Hasil<Petugas>> PeriksaAsync(Petugas petugas, string kode) => DenganAsync<PeriksaKodePetugas, Hasil<Petugas>>(p => p.JalankanAsync(petugas.Id, kode, default));

    private Task<Petugas> BarisAsync(Petugas petugas) => basis.BacaAsync(db => db.Set<Petugas>().AsNoTracking().SingleAsync(p => p.Id == petugas.Id));

    private Task<int> JejakAsync(string tindakan, Petugas petugas) =>
        basis.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Tindakan == tindakan && j.Objek == $"petugas:{petugas.NamaPengguna}"));

    private async Task<THasil> DenganAsync<TLayanan, THasil>(Func<TLayanan, Task<THasil>> kerja)
        where TLayanan : notnull
    {
        await using var lingkup = basis.Layanan.CreateAsyncScope();
        return await kerja(lingkup.ServiceProvider.GetRequiredService<TLayanan>());
    }
}
