using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Referensi;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Pendaftaran.Pembukaan;

public sealed class AturInstansiSqliteTests(BasisSqlite basis) : AturInstansiTests<BasisSqlite>(basis);

public sealed class AturInstansiPgTests(BasisPg basis) : AturInstansiTests<BasisPg>(basis);

public abstract class AturInstansiTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task BelumPernahDiatur_Dibuka_WajibVerifikasiDanTerjejak()
    {
        var kode = await InstansiAsync();

        Assert.Equal(1, await AturAsync([kode], dibuka: true));

        Assert.Equal((true, true), await PengaturanAsync(kode));
        var jejak = await basis.BacaAsync(db => db.Set<BarisJejak>().SingleAsync(j => j.Objek == $"instansi:{kode}"));
        Assert.Equal("instansi.diatur", jejak.Tindakan);
        Assert.Equal("""{"Dibuka":false,"WajibVerifikasi":true,"TanpaSkpd":false,"TanpaBkd":false,"Gelombang":null,"BukaPada":null,"TutupPada":null,"KirimSampai":null}""", jejak.Sebelum);
        Assert.Equal("""{"Dibuka":true,"WajibVerifikasi":true,"TanpaSkpd":false,"TanpaBkd":false,"Gelombang":null,"BukaPada":null,"TutupPada":null,"KirimSampai":null}""", jejak.Sesudah);
    }

    [Fact]
    public async Task SatuPengaturanDisebut_Diatur_YangLainTetap()
    {
        var kode = await InstansiAsync();
        await AturAsync([kode], dibuka: true);

        await AturAsync([kode], wajib: false);

        Assert.Equal((true, false), await PengaturanAsync(kode));
    }

    [Fact]
    public async Task SudahSepertiItu_DiaturLagi_TidakDihitungDanTidakTerjejak()
    {
        var kode = await InstansiAsync();
        await AturAsync([kode], dibuka: true);

        Assert.Equal(0, await AturAsync([kode], dibuka: true));

        Assert.Equal(1, await basis.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Objek == $"instansi:{kode}")));
    }

    [Fact]
    public async Task KodeTakDikenal_Diatur_TidakDihitung()
    {
        Assert.Equal(0, await AturAsync(["tidak-ada"], dibuka: true));
    }

    [Fact]
    public async Task AdaYangMintaKabar_Dibuka_DikabariSekaliSaja()
    {
        var (kode, lain) = (await InstansiAsync(), await InstansiAsync());
        var (satu, dua) = (Guid.NewGuid(), Guid.NewGuid());
        foreach (var (instansi, percakapan) in new[] { (kode, satu), (kode, dua), (kode, dua), (lain, satu) })
        {
            await MintaAsync(instansi, percakapan);
        }

        var pendengar = new Pendengar<InstansiDibuka>();
        await using var proses = pendengar.Proses(basis);
        await proses.PakaiAsync((AturInstansi a) => a.JalankanAsync([kode], true, null, Latar.Pelaku, CancellationToken.None));
        await proses.PakaiAsync((AturInstansi a) => a.JalankanAsync([kode], false, null, Latar.Pelaku, CancellationToken.None));
        await proses.PakaiAsync((AturInstansi a) => a.JalankanAsync([kode], true, null, Latar.Pelaku, CancellationToken.None));

        var peristiwa = Assert.Single(pendengar.Terdengar);
        Assert.Equal(kode, peristiwa.InstansiKode);
        Assert.Equal(new[] { satu, dua }.Order(), peristiwa.PercakapanId.Order());
        Assert.Equal([lain], await basis.BacaAsync(db => db.Set<PermintaanKabar>().Where(p => p.PercakapanId == satu).Select(p => p.InstansiKode).ToListAsync()));
    }

    [Fact]
    public async Task InstansiDibukaLebihDahulu_MintaKabar_LangsungDikabari()
    {
        var kode = await InstansiAsync();
        await AturAsync([kode], dibuka: true);
        var pendengar = new Pendengar<InstansiDibuka>();
        await using var proses = pendengar.Proses(basis);
        var percakapan = Guid.NewGuid();

        await proses.PakaiAsync(async (MintaKabar m) =>
        {
            await m.JalankanAsync(kode, percakapan, CancellationToken.None);
            return true;
        });

        Assert.Equal([percakapan], Assert.Single(pendengar.Terdengar).PercakapanId);
    }

    [Fact]
    public async Task InstansiDitutup_AdaYangMintaKabar_Menunggu()
    {
        var kode = await InstansiAsync();
        await MintaAsync(kode, Guid.NewGuid());

        await AturAsync([kode], dibuka: false);

        Assert.Equal(1, await basis.BacaAsync(db => db.Set<PermintaanKabar>().CountAsync(p => p.InstansiKode == kode)));
    }

    private async Task<string> InstansiAsync()
    {
        var kode = Latar.InstansiBaru();
        await basis.TambahAsync(new Instansi { Kode = kode, Nama = "Kementerian Contoh", Jenis = "P" });
        return kode;
    }

    private Task<int> AturAsync(string[]? kode, bool? dibuka = null, bool? wajib = null) =>
        basis.PakaiAsync((AturInstansi atur) => atur.JalankanAsync(kode, dibuka, wajib, Latar.Pelaku, CancellationToken.None));

    private Task<bool> MintaAsync(string kode, Guid percakapan) => basis.PakaiAsync(async (MintaKabar minta) =>
    {
        await minta.JalankanAsync(kode, percakapan, CancellationToken.None);
        return true;
    });

    private async Task<(bool, bool)> PengaturanAsync(string kode)
    {
        var baris = await basis.BacaAsync(db => db.Set<PengaturanInstansi>().SingleAsync(p => p.InstansiKode == kode));
        return (baris.Dibuka, baris.WajibVerifikasi);
    }
}
