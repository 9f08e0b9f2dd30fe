using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Data;

public sealed class TransaksiSqliteTests(BasisSqlite basis) : TransaksiTests<BasisSqlite>(basis);

public sealed class TransaksiPgTests(BasisPg basis) : TransaksiTests<BasisPg>(basis);

public abstract class TransaksiTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task PerubahanDanJejak_Selesai_TersimpanBersama()
    {
        var registrasi = DataUji.BuatRegistrasi();

        await basis.TulisAsync(layanan => TulisDenganJejak(layanan, registrasi));

        Assert.Equal((1, 1), await HitungAsync(registrasi));
    }

    [Fact]
    public async Task PerubahanDanJejak_GalatSesudahDisimpan_BatalBersama()
    {
        var registrasi = DataUji.BuatRegistrasi();

        await Assert.ThrowsAsync<InvalidOperationException>(() => basis.TulisAsync(async layanan =>
        {
            await TulisDenganJejak(layanan, registrasi);
            await layanan.GetRequiredService<EPupnsDb>().SaveChangesAsync();
            throw new InvalidOperationException("listrik padam");
        }));

        Assert.Equal((0, 0), await HitungAsync(registrasi));
    }

    [Fact]
    public async Task TransaksiDiDalamTransaksi_LuarGalat_YangDalamIkutBatal()
    {
        var registrasi = DataUji.BuatRegistrasi();

        await Assert.ThrowsAsync<InvalidOperationException>(() => basis.TulisAsync(async layanan =>
        {
            await layanan.GetRequiredService<Transaksi>().JalankanAsync(
                async () =>
                {
                    await TulisDenganJejak(layanan, registrasi);
                    return 0;
                },
                CancellationToken.None);
            throw new InvalidOperationException("langkah berikutnya gagal");
        }));

        Assert.Equal((0, 0), await HitungAsync(registrasi));
    }

    [Fact]
    public async Task TransaksiGagal_BerikutnyaDijalankan_TidakTerhalang()
    {
        var registrasi = DataUji.BuatRegistrasi();
        await Assert.ThrowsAsync<DbUpdateException>(() => basis.TambahAsync(
            DataUji.BuatRegistrasi(r => r.Nomor = registrasi.Nomor), DataUji.BuatRegistrasi(r => r.Nomor = registrasi.Nomor)));

        await basis.TulisAsync(layanan => TulisDenganJejak(layanan, registrasi));

        Assert.Equal((1, 1), await HitungAsync(registrasi));
    }

    [Fact]
    public async Task BelumSelesai_DibacaProsesLain_TidakTerlihat()
    {
        var registrasi = DataUji.BuatRegistrasi();
        var terlihat = -1;

        await basis.TulisAsync(async layanan =>
        {
            await TulisDenganJejak(layanan, registrasi);
            await layanan.GetRequiredService<EPupnsDb>().SaveChangesAsync();
            terlihat = (await HitungAsync(registrasi)).Registrasi;
        });

        Assert.Equal(0, terlihat);
    }

    [Fact]
    public async Task DuaBelasPenulisSerentak_Selesai_SemuaTersimpan()
    {
        var registrasi = Enumerable.Range(0, 12).Select(_ => DataUji.BuatRegistrasi(r => r.InstansiKode = "9912")).ToList();

        await Task.WhenAll(registrasi.Select(r => basis.TulisAsync(layanan => TulisDenganJejak(layanan, r))));

        Assert.Equal(12, await basis.BacaAsync(db => db.Set<Registrasi>().CountAsync(r => r.InstansiKode == "9912")));
    }

    private static Task TulisDenganJejak(IServiceProvider layanan, Registrasi registrasi)
    {
        layanan.GetRequiredService<EPupnsDb>().Add(registrasi);
        layanan.GetRequiredService<Catatan>().Tulis(Pelaku.Sistem("uji"), "registrasi.dibuat", $"registrasi:{registrasi.Nomor}", registrasi.Nip);
        return Task.CompletedTask;
    }

    private Task<(int Registrasi, int Jejak)> HitungAsync(Registrasi registrasi) => basis.BacaAsync(async db =>
        (await db.Set<Registrasi>().CountAsync(r => r.Nomor == registrasi.Nomor),
        await db.Set<BarisJejak>().CountAsync(j => j.Objek == $"registrasi:{registrasi.Nomor}")));
}
