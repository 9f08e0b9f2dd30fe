using EPupns.Bot.Kanal.DirectLine;
using EPupns.Bot.Kanal.DirectLine.Log;
using EPupns.Bot.Susunan;
using EPupns.Core.Percakapan;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Kanal.DirectLine;

public sealed class LogSqliteTests(BasisSqlite basis) : LogTests<BasisSqlite>(basis);

public sealed class LogPgTests(BasisPg basis) : LogTests<BasisPg>(basis);

public abstract class LogTests<TBasis>(TBasis basis) : IClassFixture<TBasis>, IAsyncDisposable
    where TBasis : BasisData
{
    private readonly ServiceProvider _proses = Proses(basis);
    private readonly string _obrolan = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task DuaPuluhPenulisDiDuaProses_MenambahSerentak_UrutanRapatTanpaKembar()
    {
        await using var lain = Proses(basis);
        await PadaAsync(_proses, log => log.BukaAsync(_obrolan, CancellationToken.None));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => PadaAsync(
            i % 2 == 0 ? _proses : lain, log => log.TambahAsync(_obrolan, $"{{\"n\":{i}}}", null, CancellationToken.None))));
        var baris = await PadaAsync(_proses, log => log.BacaAsync(_obrolan, 0, CancellationToken.None));

        Assert.Equal(Enumerable.Range(1, 20).Select(i => (long)i), baris.Select(b => b.Urut));
        Assert.Equal(20, baris.Select(b => b.Json).Distinct().Count());
    }

    [Fact]
    public async Task KirimanSama_DitambahDuaKali_MunculSekali()
    {
        var kiriman = Random.Shared.NextInt64(1, long.MaxValue);
        await PadaAsync(_proses, log => log.BukaAsync(_obrolan, CancellationToken.None));

        var pertama = await PadaAsync(_proses, log => log.TambahAsync(_obrolan, "{}", kiriman, CancellationToken.None));
        var kedua = await PadaAsync(_proses, log => log.TambahAsync(_obrolan, "{}", kiriman, CancellationToken.None));

        Assert.True(pertama);
        Assert.True(kedua);
        Assert.Single(await PadaAsync(_proses, log => log.BacaAsync(_obrolan, 0, CancellationToken.None)));
    }

    [Fact]
    public async Task ObrolanTidakAda_Ditambah_Ditolak()
    {
        var ada = await PadaAsync(_proses, log => log.TambahAsync(_obrolan, "{}", null, CancellationToken.None));

        Assert.False(ada);
        Assert.Empty(await PadaAsync(_proses, log => log.BacaAsync(_obrolan, 0, CancellationToken.None)));
    }

    [Fact]
    public async Task SudahDimulaiDanDiakhiri_DibukaLagi_KeadaannyaTetap()
    {
        await PadaAsync(_proses, log => log.BukaAsync(_obrolan, CancellationToken.None));
        await PadaAsync(_proses, log => log.TambahAsync(_obrolan, "{}", null, CancellationToken.None));
        await PadaAsync(_proses, async log =>
        {
            await log.MulaiAsync(_obrolan, CancellationToken.None);
            await log.AkhiriAsync(_obrolan, "{}", CancellationToken.None);
            await log.BukaAsync(_obrolan, CancellationToken.None);
            return 0;
        });

        var obrolan = await PadaAsync(_proses, log => log.CariAsync(_obrolan, CancellationToken.None));

        Assert.True(obrolan is { Dimulai: true, Selesai: true, Urut: 1 });
    }

    [Fact]
    public async Task LewatSehari_Dibersihkan_YangBaruTinggal()
    {
        await PadaAsync(_proses, log => log.BukaAsync(_obrolan, CancellationToken.None));
        await PadaAsync(_proses, log => log.TambahAsync(_obrolan, "{\"n\":1}", null, CancellationToken.None));
        basis.Jam.Maju(LogObrolan.Umur - TimeSpan.FromMinutes(1));
        await PadaAsync(_proses, log => log.TambahAsync(_obrolan, "{\"n\":2}", null, CancellationToken.None));
        basis.Jam.Maju(TimeSpan.FromMinutes(2));

        await PadaAsync(_proses, log => log.BersihkanAsync(CancellationToken.None));
        var tersisa = await basis.BacaAsync(db => db.Set<AktivitasLangsung>().Where(a => a.Obrolan == _obrolan).ToListAsync());

        Assert.Equal(2, Assert.Single(tersisa).Urut);
    }

    public async ValueTask DisposeAsync()
    {
        await _proses.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private static ServiceProvider Proses(BasisData basis) => basis.ProsesBaru((l, susunan) => l.TambahBot(susunan).TambahDirectLine(susunan));

    private static async Task<T> PadaAsync<T>(ServiceProvider proses, Func<LogObrolan, Task<T>> kerja)
    {
        await using var cakupan = proses.CreateAsyncScope();
        return await kerja(cakupan.ServiceProvider.GetRequiredService<LogObrolan>());
    }

    private static Task<int> PadaAsync(ServiceProvider proses, Func<LogObrolan, Task> kerja) => PadaAsync(proses, async log =>
    {
        await kerja(log);
        return 0;
    });
}
