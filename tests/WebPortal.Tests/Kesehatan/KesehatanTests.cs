using System.Net;
using System.Text.Json;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Berkas;
using EPupns.Uji;
using EPupns.WebPortal.Kesehatan;
using EPupns.WebPortal.Susunan;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EPupns.WebPortal.Tests.Kesehatan;

public sealed class KesehatanTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task ProgramJalan_Ditanya_HidupDanSiap()
    {
        using var klien = new HttpClient { BaseAddress = new Uri(situs.BaseUrl) };

        Assert.Equal("hidup\n", await klien.GetStringAsync("/healthz"));
        var siap = await klien.GetAsync("/readyz");

        Assert.Equal(HttpStatusCode.OK, siap.StatusCode);
        Assert.True(siap.Headers.CacheControl!.NoStore);
        Assert.Equal(["basis-data", "berkas", "kotak-keluar", "migrasi"], await BagianAsync(siap, "siap"));
    }

    [Fact]
    public async Task TempatBerkasHilang_Ditanya_503MenyebutBagianItuSaja()
    {
        var tempat = situs.Layanan.GetRequiredService<IOptions<PilihanBerkas>>().Value.Path;
        if (Directory.Exists(tempat))
        {
            Directory.Delete(tempat, recursive: true);
        }

        await File.WriteAllTextAsync(tempat, "bukan folder");
        using var klien = new HttpClient { BaseAddress = new Uri(situs.BaseUrl) };

        // What was seen a moment ago is repeated for a second.
        HttpResponseMessage jawaban;
        while ((jawaban = await klien.GetAsync("/readyz")).StatusCode == HttpStatusCode.OK)
        {
            await Task.Delay(100);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, jawaban.StatusCode);
        Assert.Equal(["berkas"], await BagianAsync(jawaban, "tidak siap"));
        Assert.DoesNotContain(tempat, await jawaban.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("hidup\n", await klien.GetStringAsync("/healthz"));
        File.Delete(tempat);
        while ((await klien.GetAsync("/readyz")).StatusCode != HttpStatusCode.OK)
        {
            await Task.Delay(100);
        }
    }

    [Fact]
    public async Task BasisDataMenolakSambungan_Diperiksa_TidakSiap()
    {
        await using var basis = new BasisPg();
        await basis.InitializeAsync();
        await using var proses = Proses(basis, worker: false);
        var sebelum = await proses.GetRequiredService<Kesiapan>().PeriksaAsync(CancellationToken.None);
        await basis.BukaAsync(buka: false);
        await basis.PutuskanAsync();

        var sesudah = await proses.GetRequiredService<Kesiapan>().PeriksaAsync(CancellationToken.None);
        await basis.BukaAsync(buka: true);

        Assert.Equal(new Keadaan(true, true, true, null), sebelum);
        Assert.Equal(new Keadaan(false, false, true, null), sesudah);
    }

    [Fact]
    public async Task SkemaBelumAda_Diperiksa_MigrasiTidakSiap()
    {
        await using var basis = new BasisPgKosong();
        await basis.InitializeAsync();
        await using var proses = Proses(basis, worker: false);

        Assert.Equal(new Keadaan(true, false, true, null), await proses.GetRequiredService<Kesiapan>().PeriksaAsync(CancellationToken.None));
    }

    [Fact]
    public async Task PengirimTidakJalan_Diperiksa_TidakSiap()
    {
        await using var basis = new BasisSqlite();
        await basis.InitializeAsync();
        await using var proses = Proses(basis, worker: true);

        var keadaan = await proses.GetRequiredService<Kesiapan>().PeriksaAsync(CancellationToken.None);

        Assert.Equal(new Keadaan(true, true, true, false), keadaan);
        Assert.False(keadaan.Siap);
    }

    private static ServiceProvider Proses(BasisData basis, bool worker) => basis.ProsesBaru((l, _) => l
        .AddSingleton(new BagianProses(Portal: true, Bot: true, worker)).AddSingleton<DenyutPengirim>().AddSingleton<Kesiapan>());

    private static async Task<IEnumerable<string>> BagianAsync(HttpResponseMessage jawaban, string kata) =>
        [.. JsonDocument.Parse(await jawaban.Content.ReadAsStringAsync()).RootElement.GetProperty("bagian").EnumerateObject()
            .Where(b => b.Value.GetString() == kata).Select(b => b.Name).Order(StringComparer.Ordinal)];
}
