namespace EPupns.EndToEnd.Tests;

public sealed class BerandaTests(Situs situs) : IClassFixture<Situs>
{
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task LayarApaPun_BukaBeranda_TidakPerluDigeserKeSamping(int lebar)
    {
        var halaman = await situs.HalamanBaruAsync(lebar);

        await halaman.GotoAsync("/");

        var lebih = await halaman.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.Equal(0, lebih);
    }
}
