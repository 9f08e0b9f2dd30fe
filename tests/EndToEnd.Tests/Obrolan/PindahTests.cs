using EPupns.BotApiDouble;
using Microsoft.Playwright;

namespace EPupns.EndToEnd.Tests.Obrolan;

/// <summary>From Telegram to a browser and back, in the middle of registration.</summary>
public sealed class PindahTests(SitusBertelegram situs) : IClassFixture<SitusBertelegram>
{
    private static readonly TimeSpan Batas = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task DiTengahPendaftaran_KeWebLaluKembaliKeTelegram_PertanyaanDanJawabanIkut()
    {
        var orang = await OrangUji.AmbilAsync(situs, 5);
        var telegram = situs.Telegram.Obrolan(7001, "Siti", sudahMulai: true);
        await KetikAsync(telegram, orang.Nip, "Langkah 2 dari 9");
        await telegram.TekanAsync("Data saya benar");
        await TungguAsync(telegram, "Langkah 3 dari 9");
        await KetikAsync(telegram, orang.AkhirNik, "Langkah 4 dari 9");
        var tautan = (await KetikAsync(telegram, "/lanjut", "Lanjut di perangkat lain")).Tombol.Single(t => t.Label == "Buka di web").Url!;

        var obrolan = await BukaDiWebAsync(tautan);
        await obrolan.KetikAsync("pns@contoh.go.id", "Langkah 5 dari 9");
        var diTelegram = await TungguAsync(telegram, "Obrolan ini dilanjutkan di web");
        await obrolan.KetikAsync("/lanjut", "Langkah 5 dari 9");
        var kembali = await obrolan.Halaman.GetByRole(AriaRole.Link, new() { Name = "Buka di Telegram" }).GetAttributeAsync("href");
        await KetikAsync(telegram, $"/start {kembali!.Split("start=")[1]}", "Obrolan itu memang obrolan yang ini");
        await KetikAsync(telegram, "Kuda-Lumping#88", "Konfirmasi kata sandi");

        Assert.Contains(diTelegram.Tombol, t => t.Label == "Bukan saya");
        Assert.StartsWith("https://t.me/", kembali, StringComparison.Ordinal);
        await Assertions.Expect(obrolan.Halaman.Locator("#log")).ToContainTextAsync("Obrolan dilanjutkan di sini");
        Assert.Empty(obrolan.Galat);
    }

    private async Task<HalamanObrolan> BukaDiWebAsync(string tautan)
    {
        var halaman = await situs.HalamanBaruAsync(360, 740);
        await halaman.GotoAsync(tautan);
        var lebar = await halaman.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Lanjutkan di sini" }).ClickAsync();

        Assert.Equal(0, lebar);
        return await HalamanObrolan.SambungAsync(halaman, "Langkah 4 dari 9");
    }

    private static async Task<PesanDiterima> KetikAsync(BotApiDouble.Obrolan telegram, string teks, string jawaban)
    {
        await telegram.KetikAsync(teks);
        return await TungguAsync(telegram, jawaban);
    }

    private static Task<PesanDiterima> TungguAsync(BotApiDouble.Obrolan telegram, string kata) =>
        telegram.TungguAsync(p => p.Teks.Contains(kata, StringComparison.Ordinal), Batas);
}
