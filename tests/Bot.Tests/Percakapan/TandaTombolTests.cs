using System.Text;
using EPupns.Bot.Percakapan.Masuk;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Percakapan;

/// <summary>Button data: ours alone, for one address, within 64 bytes.</summary>
public sealed class TandaTombolTests
{
    [Fact]
    public async Task TombolApaPun_DitulisLaluDibaca_KembaliSepertiSemulaDanMuat()
    {
        await using var rumah = await RumahUji.BangunAsync([], (_, _) => { });
        var tanda = rumah.Layanan.GetRequiredService<TandaTombol>();

        Prop.ForAll(Kode(), ArbMap.Default.ArbFor<PositiveInt>(), (kode, langkah) =>
        {
            var data = tanda.Tulis("telegram", "987654321", langkah.Get, kode);

            return Encoding.UTF8.GetByteCount(data) <= 64
                && tanda.Baca("telegram", "987654321", data, out var l, out var k) && l == langkah.Get && k == kode;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task DataDiubahAtauDipindah_Dibaca_Ditolak()
    {
        await using var rumah = await RumahUji.BangunAsync([], (_, _) => { });
        var tanda = rumah.Layanan.GetRequiredService<TandaTombol>();
        var data = tanda.Tulis("telegram", "1", 5, "data-benar");

        Prop.ForAll(Gen.Choose(0, data.Length - 1).ToArbitrary(), Gen.Choose(33, 126).ToArbitrary(), (tempat, huruf) =>
        {
            var rusak = data.Remove(tempat, 1).Insert(tempat, ((char)huruf).ToString());
            return rusak == data || !tanda.Baca("telegram", "1", rusak, out _, out _);
        }).QuickCheckThrowOnFailure();

        Assert.False(tanda.Baca("telegram", "2", data, out _, out _));
        Assert.False(tanda.Baca("directline", "1", data, out _, out _));
    }

    [Fact]
    public async Task TeksSembarang_Dibaca_TidakPernahMelempar()
    {
        await using var rumah = await RumahUji.BangunAsync([], (_, _) => { });
        var tanda = rumah.Layanan.GetRequiredService<TandaTombol>();

        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), teks => !tanda.Baca("telegram", "1", teks ?? "", out _, out _)).QuickCheckThrowOnFailure();
    }

    private static Arbitrary<string> Kode() =>
        Gen.Elements([.. "abcdefghijklmnopqrstuvwxyz0123456789-.".ToCharArray()]).ArrayOf().Where(h => h.Length is > 0 and <= 24)
            .Select(h => new string(h)).ToArbitrary();
}
