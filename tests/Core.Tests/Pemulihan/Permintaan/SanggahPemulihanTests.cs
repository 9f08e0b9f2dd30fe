using EPupns.Core.Dasar;
using EPupns.Core.Pemulihan;
using EPupns.Core.Pemulihan.Permintaan;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Pemulihan.Permintaan;

public sealed class SanggahPemulihanSqliteTests(BasisSqlite basis) : SanggahPemulihanTests(basis), IClassFixture<BasisSqlite>;

public sealed class SanggahPemulihanPgTests(BasisPg basis) : SanggahPemulihanTests(basis), IClassFixture<BasisPg>;

public abstract class SanggahPemulihanTests(BasisData basis)
{
    private static readonly TimeSpan Sehari = TimeSpan.FromHours(24);

    [Fact]
    public async Task BelumSehari_JamBerdetak_TidakAdaTautan()
    {
        var permintaan = await basis.DisetujuiDuaAsync(await basis.SiapkanPemilikAsync());
        basis.Jam.Maju(Sehari - TimeSpan.FromSeconds(1));

        await basis.JamBerdetakAsync();
        var sebelum = await basis.KiniAsync(permintaan);
        basis.Jam.Maju(TimeSpan.FromSeconds(1));
        await basis.JamBerdetakAsync();

        Assert.Equal(KeadaanPermintaan.MasaSanggah, sebelum.Keadaan);
        Assert.Null(sebelum.IzinId);
        var sesudah = await basis.KiniAsync(permintaan);
        Assert.Equal(KeadaanPermintaan.Selesai, sesudah.Keadaan);
        Assert.NotNull(sesudah.IzinId);
    }

    [Fact]
    public async Task SatuPersetujuanSaja_BerapaHariPun_TidakAdaTautan()
    {
        var r = await basis.SiapkanPemilikAsync();
        var permintaan = await basis.AjukanAsync(r);
        await basis.SetujuiAsync(permintaan, Latar.Verifikator(r.InstansiKode));
        basis.Jam.Maju(TimeSpan.FromDays(30));

        await basis.JamBerdetakAsync();

        Assert.Equal(KeadaanPermintaan.DisetujuiSatu, (await basis.KiniAsync(permintaan)).Keadaan);
    }

    [Fact]
    public async Task TautanSudahAdaBelumDipakai_Disanggah_TautanMati()
    {
        var permintaan = await SelesaiAsync();

        var hasil = await basis.SanggahAsync(permintaan);
        var lagi = await basis.SanggahAsync(permintaan);

        Assert.True(hasil.Berhasil && lagi.Berhasil);
        Assert.Equal(KeadaanPermintaan.Disanggah, (await basis.KiniAsync(permintaan)).Keadaan);
        Assert.False(await basis.BacaAsync(db => db.Set<IzinPemulihan>().AnyAsync(i => i.Id == permintaan.IzinId)));
    }

    [Fact]
    public async Task SandiSudahDiganti_Disanggah_SudahBerakhir()
    {
        var permintaan = await SelesaiAsync();
        Assert.True((await basis.GantiAsync(permintaan.IzinId!.Value, "hash-baru")).Berhasil);

        var hasil = await basis.SanggahAsync(permintaan);

        Assert.Equal("permintaan.sudah-berakhir", hasil.Kesalahan?.Kode);
        Assert.Equal(KeadaanPermintaan.Selesai, (await basis.KiniAsync(permintaan)).Keadaan);
    }

    [Fact]
    public async Task SudahDitolakPetugas_Disanggah_SudahBerakhir()
    {
        var r = await basis.SiapkanPemilikAsync();
        var permintaan = await basis.AjukanAsync(r);
        await basis.TolakAsync(permintaan, Latar.Verifikator(r.InstansiKode));

        Assert.Equal("permintaan.sudah-berakhir", (await basis.SanggahAsync(permintaan)).Kesalahan?.Kode);
        Assert.Equal("permintaan.sudah-diputuskan", (await basis.SetujuiAsync(permintaan, Latar.Verifikator(r.InstansiKode))).Kesalahan?.Kode);
    }

    // Whoever comes second sees what the first one left: never an objection that was heard and a link that lives.
    [Fact]
    public async Task PersetujuanKeduaDanSanggahanBersamaan_Berulang_SanggahanSelaluMenang()
    {
        for (var i = 0; i < 10; i++)
        {
            var r = await basis.SiapkanPemilikAsync();
            var permintaan = await basis.AjukanAsync(r);
            await basis.SetujuiAsync(permintaan, Latar.Verifikator(r.InstansiKode));

            var (setuju, sanggah) = (Task.Run(() => basis.SetujuiAsync(permintaan, Latar.Verifikator(r.InstansiKode))), Task.Run(() => basis.SanggahAsync(permintaan)));
            await Task.WhenAll(setuju, sanggah);

            Assert.True((await sanggah).Berhasil);
            Assert.Equal(KeadaanPermintaan.Disanggah, (await basis.KiniAsync(permintaan)).Keadaan);
        }
    }

    [Fact]
    public async Task PenyelesaianDanSanggahanBersamaan_Berulang_TautanTidakPernahHidup()
    {
        for (var i = 0; i < 10; i++)
        {
            var permintaan = await basis.DisetujuiDuaAsync(await basis.SiapkanPemilikAsync());
            basis.Jam.Maju(Sehari);

            var sanggah = Task.Run(() => basis.SanggahAsync(permintaan));
            await Task.WhenAll(Task.Run(() => basis.JamBerdetakAsync()), sanggah);

            var kini = await basis.KiniAsync(permintaan);
            Assert.True((await sanggah).Berhasil);
            Assert.Equal(KeadaanPermintaan.Disanggah, kini.Keadaan);
            Assert.False(await basis.BacaAsync(db => db.Set<IzinPemulihan>().AnyAsync(z => z.Id == kini.IzinId)));
        }
    }

    // Either the password was changed and the objection is told so, or the objection killed the leave: never both.
    [Fact]
    public async Task TautanDipakaiDanSanggahanBersamaan_Berulang_SatuSajaBerhasil()
    {
        for (var i = 0; i < 10; i++)
        {
            var permintaan = await SelesaiAsync();

            var (ganti, sanggah) = (Task.Run(() => basis.GantiAsync(permintaan.IzinId!.Value, "hash-baru")), Task.Run(() => basis.SanggahAsync(permintaan)));
            await Task.WhenAll(ganti, sanggah);

            Assert.NotEqual((await ganti).Berhasil, (await sanggah).Berhasil);
        }
    }

    [Fact]
    public async Task TautanSanggah_DipakaiSekaliLewatWaktuAtauKarangan_HanyaYangPertamaBerlaku()
    {
        var r = await basis.SiapkanPemilikAsync();
        var permintaan = await basis.AjukanAsync(r);
        var token = await TokenAsync(permintaan);
        var lewat = await TokenAsync(await basis.AjukanAsync(r));

        var hasil = await PakaiAsync(token);
        var lagi = await PakaiAsync(token);
        basis.Jam.Maju(TimeSpan.FromDays(61));

        Assert.True(hasil.Berhasil);
        Assert.Equal("permintaan.tautan-tidak-berlaku", lagi.Kesalahan?.Kode);
        Assert.Equal("permintaan.tautan-tidak-berlaku", (await PakaiAsync(lewat)).Kesalahan?.Kode);
        Assert.Equal("permintaan.tautan-tidak-berlaku", (await PakaiAsync("karangan")).Kesalahan?.Kode);
        Assert.Null(await basis.PakaiAsync((SanggahLewatTautan s) => s.CariAsync(lewat, CancellationToken.None)));
    }

    private async Task<PermintaanPemulihan> SelesaiAsync()
    {
        var permintaan = await basis.DisetujuiDuaAsync(await basis.SiapkanPemilikAsync());
        basis.Jam.Maju(Sehari);
        await basis.JamBerdetakAsync();
        return await basis.KiniAsync(permintaan);
    }

    private Task<string> TokenAsync(PermintaanPemulihan permintaan) =>
        basis.PakaiAsync((SanggahLewatTautan s) => s.BuatAsync(permintaan.Id, CancellationToken.None));

    private Task<Hasil<PermintaanPemulihan>> PakaiAsync(string token) =>
        basis.PakaiAsync((SanggahLewatTautan s) => s.JalankanAsync(token, CancellationToken.None));
}
