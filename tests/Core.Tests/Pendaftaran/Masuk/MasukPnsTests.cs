using EPupns.Core.Akun.Batas;
using EPupns.Core.Akun.Sandi;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Masuk;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Pendaftaran.Masuk;

public sealed class MasukPnsSqliteTests(BasisSqlite basis) : MasukPnsTests<BasisSqlite>(basis);

public sealed class MasukPnsPgTests(BasisPg basis) : MasukPnsTests<BasisPg>(basis);

public abstract class MasukPnsTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private const string Sandi = "mangga-manis-3";
    private readonly string _sumber = $"telegram:{Guid.NewGuid():N}";

    [Fact]
    public async Task NomorDanSandiSesuai_Masuk_BerhasilDanTerjejak()
    {
        var r = await DisetujuiAsync();

        var hasil = Assert.IsType<HasilMasuk.Berhasil>(await MasukAsync(r.Nomor, Sandi));

        Assert.Equal(r.Id, hasil.Registrasi.Id);
        var jejak = await basis.BacaAsync(db => db.Set<BarisJejak>().SingleAsync(j => j.Nip == r.Nip));
        Assert.Equal(("pns.masuk", r.Nip, "uji"), (jejak.Tindakan, jejak.Pelaku, jejak.Kanal));
    }

    [Fact]
    public async Task BelumDisetujui_Masuk_BelumDiverifikasi()
    {
        var r = await DisetujuiAsync(x => x.Keadaan = KeadaanRegistrasi.Terdaftar);

        Assert.IsType<HasilMasuk.BelumDiverifikasi>(await MasukAsync(r.Nomor, Sandi));
    }

    [Fact]
    public async Task SandiSalah_Masuk_SisanyaSamaDenganNomorTakDikenal()
    {
        var r = await DisetujuiAsync();

        Assert.Equal(new HasilMasuk.Salah(4), await MasukAsync(r.Nomor, "salah sekali"));
        Assert.Equal(new HasilMasuk.Salah(4), await MasukAsync(NomorRegistrasi.Baru(), "salah sekali"));
    }

    [Fact]
    public async Task LimaKaliSalah_SandiBenarSekalipun_TerkunciSampaiWaktunya()
    {
        var r = await DisetujuiAsync();

        var sisa = new List<HasilMasuk>();
        for (var i = 0; i < 5; i++)
        {
            sisa.Add(await MasukAsync(r.Nomor, "salah sekali"));
        }

        var sampai = new HasilMasuk.Terkunci(basis.Jam.GetUtcNow().AddMinutes(15));
        Assert.Equal([new HasilMasuk.Salah(4), new HasilMasuk.Salah(3), new HasilMasuk.Salah(2), new HasilMasuk.Salah(1), sampai], sisa);
        Assert.Equal(sampai, await MasukAsync(r.Nomor, Sandi));
        Assert.Equal(sampai, await MasukAsync(r.Nomor, Sandi, "telegram:orang lain"));
        basis.Jam.Maju(TimeSpan.FromMinutes(15));
        Assert.IsType<HasilMasuk.Berhasil>(await MasukAsync(r.Nomor, Sandi));
    }

    [Fact]
    public async Task NomorTakDikenalLimaKali_Masuk_TerkunciJuga()
    {
        var nomor = NomorRegistrasi.Baru();
        for (var i = 0; i < 5; i++)
        {
            await MasukAsync(nomor, "salah sekali");
        }

        Assert.IsType<HasilMasuk.Terkunci>(await MasukAsync(nomor, "salah sekali"));
    }

    [Fact]
    public async Task TerkunciLaluLewat_SalahLagi_HitunganMulaiDariAwal()
    {
        var r = await DisetujuiAsync();
        for (var i = 0; i < 5; i++)
        {
            await MasukAsync(r.Nomor, "salah sekali");
        }

        basis.Jam.Maju(TimeSpan.FromMinutes(15));

        Assert.Equal(new HasilMasuk.Salah(4), await MasukAsync(r.Nomor, "salah sekali"));
    }

    [Fact]
    public async Task SalahLaluBenar_SalahLagi_HitunganMulaiDariAwal()
    {
        var r = await DisetujuiAsync();
        await MasukAsync(r.Nomor, "salah sekali");
        await MasukAsync(r.Nomor, Sandi);

        Assert.Equal(new HasilMasuk.Salah(4), await MasukAsync(r.Nomor, "salah sekali"));
    }

    [Fact]
    public async Task SatuSumberMencobaBanyakNomor_DuaPuluhKali_SumbernyaTerkunci()
    {
        var r = await DisetujuiAsync();
        for (var i = 0; i < PenjagaTebakan.BatasObrolan; i++)
        {
            await MasukAsync(i % 5 == 4 ? r.Nomor : NomorRegistrasi.Baru(), "salah sekali");
            if (i % 5 == 4)
            {
                await MasukAsync(r.Nomor, Sandi);
            }
        }

        Assert.IsType<HasilMasuk.Terkunci>(await MasukAsync(r.Nomor, Sandi));
        Assert.IsType<HasilMasuk.Berhasil>(await MasukAsync(r.Nomor, Sandi, $"lain:{_sumber}"));
    }

    [Fact]
    public async Task DuaPuluhTebakanSerentak_DariBanyakTempat_HanyaEmpatYangDinilai()
    {
        var r = await DisetujuiAsync();

        var hasil = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => MasukAsync(r.Nomor, "salah sekali", $"{_sumber}{i}"))));

        Assert.Equal([1, 2, 3, 4], hasil.OfType<HasilMasuk.Salah>().Select(s => s.Sisa).Order());
        Assert.Equal(16, hasil.OfType<HasilMasuk.Terkunci>().Count());
    }

    [Fact]
    public async Task TebakanBenarDiTengahLimaYangSalah_BelumDikomit_MenungguLaluTerkunci()
    {
        var r = await DisetujuiAsync();
        var benar = await basis.PakaiAsync((MasukPns m) => m.CocokkanAsync(r.Nomor, Sandi, CancellationToken.None));
        var salah = new Pencocokan(r.Nomor, r.Id, Cocok: false);
        Task<HasilMasuk>? yangBenar = null;

        await basis.TulisAsync(async layanan =>
        {
            for (var i = 0; i < 5; i++)
            {
                await layanan.GetRequiredService<MasukPns>().PutuskanAsync(salah, new AsalPermintaan($"{_sumber}{i}"), Latar.Pelaku, CancellationToken.None);
            }

            yangBenar = Task.Run(() => PutuskanAsync(benar, _sumber));
            await Task.WhenAny(yangBenar, Task.Delay(300));
        });

        Assert.IsType<HasilMasuk.Terkunci>(await yangBenar!);
    }

    [Fact]
    public async Task SandiBergantiSejakDicocokkan_Diputuskan_Salah()
    {
        var r = await DisetujuiAsync();
        var pencocokan = await basis.PakaiAsync((MasukPns m) => m.CocokkanAsync(r.Nomor, Sandi, CancellationToken.None));

        await basis.BacaAsync(db => db.Set<Registrasi>().Where(x => x.Id == r.Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.SandiHash, "lain")));

        Assert.IsType<HasilMasuk.Salah>(await PutuskanAsync(pencocokan, _sumber));
    }

    [Fact]
    public async Task DitolakSejakDicocokkan_Diputuskan_Salah()
    {
        var r = await DisetujuiAsync();
        var pencocokan = await basis.PakaiAsync((MasukPns m) => m.CocokkanAsync(r.Nomor, Sandi, CancellationToken.None));

        await basis.BacaAsync(db => db.Set<Registrasi>().Where(x => x.Id == r.Id).ExecuteDeleteAsync());

        Assert.IsType<HasilMasuk.Salah>(await PutuskanAsync(pencocokan, _sumber));
    }

    [Fact]
    public async Task Dicocokkan_BelumDiputuskan_TidakMenulisApaPun()
    {
        var r = await DisetujuiAsync();
        var sebelum = await HitungAsync();

        await basis.PakaiAsync((MasukPns m) => m.CocokkanAsync(r.Nomor, "salah sekali", CancellationToken.None));

        Assert.Equal(sebelum, await HitungAsync());
    }

    [Fact]
    public async Task NomorDanSumberSangatPanjang_Masuk_TetapDihitung()
    {
        var panjang = new string('9', 5000);

        Assert.Equal(new HasilMasuk.Salah(4), await MasukAsync(panjang, "salah sekali", panjang));
        Assert.Equal(new HasilMasuk.Salah(3), await MasukAsync(panjang, "salah sekali", panjang));
    }

    [Fact]
    public async Task Pencocokan_Dicetak_TidakMemuatHash()
    {
        var r = await DisetujuiAsync();

        var pencocokan = await basis.PakaiAsync((MasukPns m) => m.CocokkanAsync(r.Nomor, Sandi, CancellationToken.None));

        Assert.True(pencocokan.Cocok);
        Assert.DoesNotContain(r.SandiHash, pencocokan.ToString(), StringComparison.Ordinal);
    }

    private async Task<(int, int)> HitungAsync() => await basis.BacaAsync(async db =>
        (await db.Set<HitunganGagal>().CountAsync(), await db.Set<BarisJejak>().CountAsync()));

    private async Task<Registrasi> DisetujuiAsync(Action<Registrasi>? ubah = null)
    {
        var hash = await basis.PakaiAsync((PencincangSandi p) => p.CincangAsync(Sandi, CancellationToken.None));
        return await basis.SiapkanRegistrasiAsync(r =>
        {
            (r.Nomor, r.Keadaan, r.SandiHash) = (NomorRegistrasi.Baru(), KeadaanRegistrasi.Disetujui, hash);
            ubah?.Invoke(r);
        });
    }

    private async Task<HasilMasuk> MasukAsync(string nomor, string sandi, string? sumber = null)
    {
        var pencocokan = await basis.PakaiAsync((MasukPns m) => m.CocokkanAsync(nomor, sandi, CancellationToken.None));
        return await PutuskanAsync(pencocokan, sumber ?? _sumber);
    }

    private Task<HasilMasuk> PutuskanAsync(Pencocokan pencocokan, string sumber) =>
        basis.PakaiAsync((MasukPns m) => m.PutuskanAsync(pencocokan, new AsalPermintaan(sumber), Latar.Pelaku, CancellationToken.None));
}
