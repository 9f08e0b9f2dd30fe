using EPupns.Core.Kepegawaian;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Referensi;
using EPupns.Core.Susunan;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Susunan;

public sealed class PenanamDemoSqliteTests : PenanamDemoTests<BasisSqlite>;

public sealed class PenanamDemoPgTests : PenanamDemoTests<BasisPg>;

public abstract class PenanamDemoTests<TBasis> : IAsyncLifetime
    where TBasis : BasisData, new()
{
    private readonly TBasis _basis = new();

    public ValueTask InitializeAsync() => _basis.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _basis.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task BasisDataKosong_Ditanami_SebanyakYangDimintaDenganPengaturan()
    {
        var ditanam = await TanamAsync(_basis.Layanan, 60);

        Assert.True(ditanam);
        Assert.Equal(60, await _basis.BacaAsync(db => db.Set<Pns>().CountAsync()));
        Assert.Equal(["6175"], await _basis.BacaAsync(db => db.Set<PengaturanInstansi>().Where(p => !p.Dibuka).Select(p => p.InstansiKode).ToListAsync()));
        Assert.Equal(["4011"], await _basis.BacaAsync(db => db.Set<PengaturanInstansi>().Where(p => !p.WajibVerifikasi).Select(p => p.InstansiKode).ToListAsync()));
        Assert.Equal("PEVITA PEARCE", (await _basis.BacaAsync(db => db.Set<Pns>().SingleAsync(p => p.Nip == OrangDemo.Pevita))).Nama);
        Assert.Equal(0, await _basis.BacaAsync(db => db.Set<Pns>().CountAsync(p => !db.Set<Instansi>().Any(i => i.Kode == p.InstansiKode))));
    }

    [Fact]
    public async Task SudahBerisi_DitanamiLagi_TidakDisentuh()
    {
        await _basis.TambahAsync(new Instansi { Kode = "9999", Nama = "Instansi sungguhan", Jenis = "P" });

        var ditanam = await TanamAsync(_basis.Layanan, 60);

        Assert.False(ditanam);
        Assert.Equal(0, await _basis.BacaAsync(db => db.Set<Pns>().CountAsync()));
    }

    [Fact]
    public async Task DuaProsesMulaiBersama_Ditanami_HanyaSatuYangMenanam()
    {
        await using var lain = _basis.ProsesBaru();

        var hasil = await Task.WhenAll(TanamAsync(_basis.Layanan, 40), TanamAsync(lain, 40));

        Assert.Single(hasil, true);
        Assert.Equal(40, await _basis.BacaAsync(db => db.Set<Pns>().CountAsync()));
    }

    private static async Task<bool> TanamAsync(ServiceProvider proses, int jumlah)
    {
        await using var lingkup = proses.CreateAsyncScope();
        return await lingkup.ServiceProvider.GetRequiredService<PenanamDemo>().TanamAsync(jumlah, CancellationToken.None);
    }
}
