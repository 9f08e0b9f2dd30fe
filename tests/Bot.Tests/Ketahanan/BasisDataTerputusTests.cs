using EPupns.Uji;

namespace EPupns.Bot.Tests.Ketahanan;

/// <summary>The database server stops and comes back while people write: nobody notices more than a delay.</summary>
public sealed class BasisDataTerputusTests
{
    // On a slow machine a turn may take longer than the time between two cuts: some day there has to be peace.
    private const int PalingSering = 40;

    [Fact]
    public async Task SambunganDiputusBerulang_BanyakOrangMenulis_SemuaDijawabSekaliDanBerurutan()
    {
        var basis = new BasisPg();
        await using var rumah = await RumahTerganggu.JalankanAsync(basis);
        var orang = Enumerable.Range(1, 8).Select(i => rumah.Tiruan.Obrolan(8000 + i, $"Orang {i}")).ToList();
        using var selesai = new CancellationTokenSource();
        var pemutus = PutuskanTerusAsync(basis, selesai.Token);

        var jawaban = await Task.WhenAll(orang.Select(o => RumahTerganggu.BerhitungAsync(o, 11)));

        await selesai.CancelAsync();
        var putus = await pemutus;
        TestContext.Current.TestOutputHelper?.WriteLine($"{putus} kali diputus selama {orang.Count * 12} giliran");
        Assert.True(putus >= 3, $"hanya {putus} kali diputus");
        Assert.All(jawaban, j => Assert.Equal(Enumerable.Range(1, 11), j));
        Assert.All(orang, o => Assert.Equal(12, o.Pesan.Count));
    }

    [Fact]
    public async Task ServerMenutupPintu_BeberapaDetik_YangDitulisMenungguLaluDijawab()
    {
        var basis = new BasisPg();
        await using var rumah = await RumahTerganggu.JalankanAsync(basis);
        await rumah.Siti.KetikAsync("/status");
        await rumah.Siti.BacaAsync(RumahTerganggu.PalingLama);
        await basis.BukaAsync(false);
        await basis.PutuskanAsync();

        await rumah.Siti.KetikAsync("1234567");
        await Task.Delay(TimeSpan.FromSeconds(3));
        var selagiTertutup = rumah.Siti.BacaSisa();
        await basis.BukaAsync(true);
        var jawaban = await rumah.Siti.BacaAsync(RumahTerganggu.PalingLama);

        Assert.Empty(selagiTertutup);
        Assert.Equal(7, RumahTerganggu.Hitungan(jawaban));
    }

    private static async Task<int> PutuskanTerusAsync(BasisPg basis, CancellationToken selesai)
    {
        var kali = 0;
        while (!selesai.IsCancellationRequested && kali < PalingSering)
        {
            await basis.PutuskanAsync();
            kali++;
            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(20, 200)), selesai).ContinueWith(_ => { }, TaskScheduler.Default);
        }

        return kali;
    }
}
