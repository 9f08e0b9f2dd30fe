using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Data;

public sealed class WaktuSqliteTests(BasisSqlite basis) : WaktuTests<BasisSqlite>(basis);

public sealed class WaktuPgTests(BasisPg basis) : WaktuTests<BasisPg>(basis);

public abstract class WaktuTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private static readonly DateTimeOffset Siang = new(2015, 9, 1, 5, 6, 7, 891, TimeSpan.Zero);

    [Fact]
    public async Task WaktuUtc_DisimpanLaluDibaca_SamaSampaiMilidetik()
    {
        var registrasi = DataUji.BuatRegistrasi(r => (r.TanggalDaftar, r.DisetujuiPada) = (Siang, null));
        await basis.TambahAsync(registrasi);

        var terbaca = await AmbilAsync(registrasi);

        Assert.Equal(Siang, terbaca.TanggalDaftar);
        Assert.Equal(TimeSpan.Zero, terbaca.TanggalDaftar.Offset);
        Assert.Null(terbaca.DisetujuiPada);
    }

    [Fact]
    public async Task WaktuWit_DisimpanLaluDibaca_SaatYangSama()
    {
        var registrasi = DataUji.BuatRegistrasi(r => r.TanggalDaftar = Siang.ToOffset(TimeSpan.FromHours(9)));
        await basis.TambahAsync(registrasi);

        var terbaca = await AmbilAsync(registrasi);

        Assert.Equal(Siang, terbaca.TanggalDaftar);
    }

    [Fact]
    public async Task BeberapaWaktu_Diurutkan_MenurutSaatBukanMenurutTulisan()
    {
        // As texts these would sort the other way: 23:30 +07:00 is earlier than 17:00 +00:00.
        var malam = new DateTimeOffset(2015, 9, 1, 23, 30, 0, TimeSpan.FromHours(7));
        DateTimeOffset[] saat = [malam.AddHours(1).ToOffset(TimeSpan.Zero), malam, malam.AddYears(-60), malam.AddYears(40)];
        await basis.TambahAsync([.. saat.Select(s => DataUji.BuatRegistrasi(r => (r.InstansiKode, r.TanggalDaftar) = ("9901", s)))]);

        var urut = await basis.BacaAsync(db => db.Set<Registrasi>()
            .Where(r => r.InstansiKode == "9901").OrderBy(r => r.TanggalDaftar).Select(r => r.TanggalDaftar).ToListAsync());

        Assert.Equal(saat.Order(), urut);
    }

    [Fact]
    public async Task RentangWaktu_Disaring_BatasBawahMasukBatasAtasTidak()
    {
        var batas = new DateTimeOffset(2015, 10, 1, 0, 0, 0, TimeSpan.FromHours(7));
        DateTimeOffset[] saat = [batas.AddMilliseconds(-1), batas, batas.AddDays(1).AddMilliseconds(-1), batas.AddDays(1)];
        await basis.TambahAsync([.. saat.Select(s => DataUji.BuatRegistrasi(r => (r.InstansiKode, r.TanggalDaftar) = ("9902", s)))]);

        var sehari = await basis.BacaAsync(db => db.Set<Registrasi>()
            .Where(r => r.InstansiKode == "9902" && r.TanggalDaftar >= batas && r.TanggalDaftar < batas.AddDays(1)).CountAsync());

        Assert.Equal(2, sehari);
    }

    [Fact]
    public async Task TanggalLahir_DisimpanLaluDibaca_TanpaJam()
    {
        var pns = new Pns { Nip = "190002292015011001", Nama = "TUA", InstansiKode = "3011", TanggalLahir = new DateOnly(1904, 2, 29) };
        await basis.TambahAsync(pns);

        var terbaca = await basis.BacaAsync(db => db.Set<Pns>().SingleAsync(p => p.TanggalLahir == new DateOnly(1904, 2, 29)));

        Assert.Equal(pns.Nip, terbaca.Nip);
    }

    [Fact]
    public async Task BarisJejak_DitambahBerurutan_IdNaikSepertiUrutanDatang()
    {
        foreach (var nomor in Enumerable.Range(0, 5))
        {
            await basis.TambahAsync(new BarisJejak { Pelaku = "uji", Sebagai = "uji", Kanal = "uji", Tindakan = "urut", Objek = $"{nomor}" });
        }

        var objek = await basis.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Tindakan == "urut").OrderBy(j => j.Id).Select(j => j.Objek).ToListAsync());

        Assert.Equal(["0", "1", "2", "3", "4"], objek);
    }

    private Task<Registrasi> AmbilAsync(Registrasi registrasi) =>
        basis.BacaAsync(db => db.Set<Registrasi>().SingleAsync(r => r.Id == registrasi.Id));
}
