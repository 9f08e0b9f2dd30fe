using EPupns.Core.Akun.Tautan;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Akun.Tautan;

public sealed class TautanSekaliSqliteTests(BasisSqlite basis) : TautanSekaliTests(basis), IClassFixture<BasisSqlite>;

public sealed class TautanSekaliPgTests(BasisPg basis) : TautanSekaliTests(basis), IClassFixture<BasisPg>;

public abstract class TautanSekaliTests(BasisData basis)
{
    private readonly Guid _sasaran = Guid.NewGuid();

    [Fact]
    public async Task TautanBaru_Bentuknya_MuatDiAlamatDanDiStartTelegram()
    {
        var token = await BuatAsync();

        Assert.Matches("^[A-Za-z0-9_-]{43}$", token);
        Assert.NotEqual(token, await BuatAsync());
    }

    [Fact]
    public async Task TautanBaru_YangTersimpan_HanyaSidiknya()
    {
        var token = await BuatAsync();

        var baris = await basis.BacaAsync(db => db.Set<BarisTautan>().SingleAsync(t => t.Sasaran == _sasaran));
        Assert.DoesNotContain(token, string.Join(' ', baris.Sidik, baris.Tujuan), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Diintip_LaluDipakaiDuaKali_HanyaPakaiPertamaBerhasil()
    {
        var token = await BuatAsync();

        var hasil = new[] { await IntipAsync(token), await PakaiAsync(token), await PakaiAsync(token), await IntipAsync(token) };

        Assert.Equal([_sasaran, _sasaran, null, null], hasil);
    }

    [Fact]
    public async Task DipakaiDelapanKaliBersamaan_SatuSajaBerhasil()
    {
        var token = await BuatAsync();

        var hasil = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PakaiAsync(token)));

        Assert.Single(hasil, h => h == _sasaran);
        Assert.Equal(7, hasil.Count(h => h is null));
    }

    [Fact]
    public async Task LewatWaktunya_Dipakai_Ditolak()
    {
        var token = await BuatAsync();
        basis.Jam.Maju(TimeSpan.FromMinutes(10));

        Assert.Null(await IntipAsync(token));
        Assert.Null(await PakaiAsync(token));
    }

    [Fact]
    public async Task UntukKeperluanLain_Dipakai_Ditolak()
    {
        var token = await BuatAsync();

        var hasil = await basis.PakaiAsync<TautanSekali, Guid?>(t => t.PakaiAsync("lain", token, default));

        Assert.Null(hasil);
        Assert.Equal(_sasaran, await IntipAsync(token));
    }

    [Fact]
    public async Task Dicabut_Dipakai_Ditolak()
    {
        var token = await BuatAsync();

        var banyak = await basis.PakaiAsync<TautanSekali, int>(t => t.CabutAsync("uji", _sasaran, default));

        Assert.Equal(1, banyak);
        Assert.Null(await PakaiAsync(token));
    }

    [Fact]
    public async Task TransaksiGagal_TokenDipakaiDiDalamnya_MasihBerlaku()
    {
        var token = await BuatAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => basis.TulisAsync(async layanan =>
        {
            await layanan.GetRequiredService<TautanSekali>().PakaiAsync("uji", token, default);
            throw new InvalidOperationException("gagal");
        }));

        Assert.Equal(_sasaran, await PakaiAsync(token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("ééééééééééééééééééééééééééééééééééééééééééé")]
    public async Task TokenKarangan_Dipakai_DitolakTanpaBertanyaKepadaBasisData(string karangan)
    {
        PerintahTercatat? perintah = null;
        await using var proses = basis.ProsesBaru((layanan, _) => perintah = PerintahTercatat.Di(layanan));
        await proses.PakaiAsync<TautanSekali, string>(t => t.BuatAsync("uji", _sasaran, TimeSpan.FromMinutes(10), default));
        Assert.NotEmpty(perintah!.Semua);
        perintah.Kosongkan();

        var hasil = await proses.PakaiAsync<TautanSekali, Guid?>(t => t.PakaiAsync("uji", karangan, default));

        Assert.Null(hasil);
        Assert.Empty(perintah.Semua);
    }

    private Task<string> BuatAsync() => basis.PakaiAsync<TautanSekali, string>(t => t.BuatAsync("uji", _sasaran, TimeSpan.FromMinutes(10), default));

    private Task<Guid?> IntipAsync(string token) => basis.PakaiAsync<TautanSekali, Guid?>(t => t.IntipAsync("uji", token, default));

    private Task<Guid?> PakaiAsync(string token) => basis.PakaiAsync<TautanSekali, Guid?>(t => t.PakaiAsync("uji", token, default));
}
