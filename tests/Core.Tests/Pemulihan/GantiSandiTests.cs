using EPupns.Core.Akun.Batas;
using EPupns.Core.Akun.Sandi;
using EPupns.Core.Jejak;
using EPupns.Core.Pemulihan;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Masuk;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Pemulihan;

public sealed class GantiSandiSqliteTests(BasisSqlite basis) : GantiSandiTests(basis), IClassFixture<BasisSqlite>;

public sealed class GantiSandiPgTests(BasisPg basis) : GantiSandiTests(basis), IClassFixture<BasisPg>;

public abstract class GantiSandiTests(BasisData basis)
{
    [Fact]
    public async Task IzinBaru_SandiDiganti_SesiLamaDitutupDanIzinHabis()
    {
        var r = await basis.SiapkanPemilikAsync();
        var (masukPada, izin) = (r.MasukPada(basis.Jam.GetUtcNow()), await basis.IzinAsync(r));

        var hasil = await basis.GantiAsync(izin, "hash-baru");
        var lagi = await basis.GantiAsync(izin, "hash-lain");

        var kini = await BacaAsync(r);
        Assert.True(hasil.Berhasil);
        Assert.Equal("pemulihan.izin-habis", lagi.Kesalahan?.Kode);
        Assert.Equal("hash-baru", kini.SandiHash);
        Assert.False(kini.MasihBerlaku(masukPada));
        Assert.True(kini.MasihBerlaku(kini.MasukPada(basis.Jam.GetUtcNow())));
    }

    [Fact]
    public async Task SandiDigantiBerkali_WaktunyaTidakMaju_SetiapKaliMenutupYangSebelumnya()
    {
        var r = await basis.SiapkanPemilikAsync();
        for (var i = 0; i < 3; i++)
        {
            var masukPada = (await BacaAsync(r)).MasukPada(basis.Jam.GetUtcNow());
            Assert.True((await BacaAsync(r)).MasihBerlaku(masukPada));

            await basis.GantiAsync(await basis.IzinAsync(r), $"hash-{i}");

            Assert.False((await BacaAsync(r)).MasihBerlaku(masukPada));
        }
    }

    [Fact]
    public async Task LewatSepuluhMenit_SandiDiganti_Ditolak()
    {
        var r = await basis.SiapkanPemilikAsync();
        var izin = await basis.IzinAsync(r);
        basis.Jam.Maju(BuktikanDiri.Umur);

        var hasil = await basis.GantiAsync(izin, "hash-baru");

        Assert.Equal("pemulihan.izin-habis", hasil.Kesalahan?.Kode);
        Assert.Equal(r.SandiHash, (await BacaAsync(r)).SandiHash);
    }

    [Fact]
    public async Task DelapanPemulihanBersamaan_SatuAkun_SatuSajaYangMenggantiSandi()
    {
        var r = await basis.SiapkanPemilikAsync();
        var izin = new List<Guid>();
        for (var i = 0; i < 8; i++)
        {
            izin.Add(await basis.IzinAsync(r));
        }

        var hasil = await Task.WhenAll(izin.Select(i => Task.Run(() => basis.GantiAsync(i, $"hash-{i}"))));

        Assert.Single(hasil, h => h.Berhasil);
        Assert.Equal(1, await basis.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Tindakan == "pns.sandi-diganti" && j.Nip == r.Nip)));
    }

    [Fact]
    public async Task SatuTautanDipakaiDelapanKaliBersamaan_SatuSajaBerhasil()
    {
        var r = await basis.SiapkanPemilikAsync();
        var izin = await basis.IzinAsync(r);
        var token = await basis.PakaiAsync((SandiLewatTautan s) => s.BuatAsync(izin, CancellationToken.None));

        var hasil = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(
            () => basis.PakaiAsync((SandiLewatTautan s) => s.JalankanAsync(token!, $"hutan pinus {i}", CancellationToken.None)))));

        Assert.Single(hasil, h => h.Berhasil);
        Assert.All(hasil.Where(h => !h.Berhasil), h => Assert.Equal(SandiLewatTautan.KodeTidakBerlaku, h.Kesalahan?.Kode));
    }

    [Fact]
    public async Task SandiDigantiSaatOrangSedangMasuk_SandiLamaYangSudahDicocokkan_Ditolak()
    {
        var r = await basis.SiapkanPemilikAsync();
        var pencocokan = await basis.PakaiAsync((MasukPns m) => m.CocokkanAsync(r.Nomor, Pemilik.Sandi, CancellationToken.None));

        await basis.GantiAsync(await basis.IzinAsync(r), "hash-baru");
        var masuk = await basis.PakaiAsync((MasukPns m) => m.PutuskanAsync(pencocokan, Pemilik.Asal(), null, CancellationToken.None));

        Assert.True(pencocokan.Cocok);
        Assert.IsType<HasilMasuk.Salah>(masuk);
    }

    [Fact]
    public async Task MasukBelumDikomitSaatSandiDiganti_PenggantianMenunggu_SesiItuTertutup()
    {
        var r = await basis.SiapkanPemilikAsync();
        var izin = await basis.IzinAsync(r);
        var pencocokan = await basis.PakaiAsync((MasukPns m) => m.CocokkanAsync(r.Nomor, Pemilik.Sandi, CancellationToken.None));
        DateTimeOffset? masukPada = null;
        Task? ganti = null;

        await basis.TulisAsync(async layanan =>
        {
            var masuk = await layanan.GetRequiredService<MasukPns>().PutuskanAsync(pencocokan, Pemilik.Asal(), null, CancellationToken.None);
            masukPada = Assert.IsType<HasilMasuk.Berhasil>(masuk).Registrasi.MasukPada(basis.Jam.GetUtcNow());
            ganti = Task.Run(() => basis.GantiAsync(izin, "hash-baru"));
            await Task.WhenAny(ganti, Task.Delay(300));
            Assert.False(ganti.IsCompleted);
        });
        await ganti!;

        Assert.False((await BacaAsync(r)).MasihBerlaku(masukPada));
    }

    [Fact]
    public async Task PengamanDiganti_IzinMasihDapatDipakaiUntukSandi()
    {
        var r = await basis.SiapkanPemilikAsync();
        var izin = await basis.IzinAsync(r);

        var pengaman = await basis.PakaiAsync((GantiPengaman g) => g.JalankanAsync(izin, "Apa nama kapal pertama saya?", "hash-jawaban", "uji", CancellationToken.None));
        var sandi = await basis.GantiAsync(izin, "hash-baru");

        var kini = await BacaAsync(r);
        Assert.True(pengaman.Berhasil && sandi.Berhasil);
        Assert.Equal(("Apa nama kapal pertama saya?", "hash-jawaban", "hash-baru"), (kini.Pertanyaan, kini.JawabanHash, kini.SandiHash));
    }

    [Fact]
    public async Task MasukTerkunci_SandiDiganti_LangsungDapatMasuk()
    {
        var r = await basis.SiapkanPemilikAsync();
        for (var i = 0; i < Pembatas.Batas; i++)
        {
            await basis.PakaiAsync((MasukPns m) => m.PutuskanAsync(new Pencocokan(r.Nomor, r.Id, Cocok: false), Pemilik.Asal(), null, CancellationToken.None));
        }

        var hash = await basis.PakaiAsync((PencincangSandi p) => p.CincangAsync("hutan pinus 1", CancellationToken.None));
        await basis.GantiAsync(await basis.IzinAsync(r), hash);
        var pencocokan = await basis.PakaiAsync((MasukPns m) => m.CocokkanAsync(r.Nomor, "hutan pinus 1", CancellationToken.None));
        var masuk = await basis.PakaiAsync((MasukPns m) => m.PutuskanAsync(pencocokan, Pemilik.Asal(), null, CancellationToken.None));

        Assert.IsType<HasilMasuk.Berhasil>(masuk);
    }

    private Task<Registrasi> BacaAsync(Registrasi r) => basis.BacaAsync(db => db.Set<Registrasi>().AsNoTracking().SingleAsync(x => x.Id == r.Id));
}
