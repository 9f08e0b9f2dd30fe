namespace EPupns.Bot.Tests.Kanal.Telegram;

public sealed class PerintahTests
{
    [Fact]
    public async Task Perintah_Didaftarkan_UntukObrolanPribadiMeskiTelegramTersendat()
    {
        await using var rumah = await RumahTelegram.BangunAsync();
        rumah.Tiruan.Ganggu("setMyCommands", BotApiDouble.Gangguan.GalatServer());

        await rumah.MulaiAsync();
        var perintah = await TungguAsync(rumah);

        Assert.Contains(("daftar", "Mendaftar PUPNS"), perintah);
        Assert.Empty(rumah.Tiruan.Perintah());
    }

    [Fact]
    public async Task SetiapPerintahTerdaftar_Diketik_Dipahami()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();

        foreach (var (perintah, _) in await TungguAsync(rumah))
        {
            var balasan = await rumah.KetikAsync($"/{perintah}");

            Assert.NotEmpty(balasan);
            Assert.DoesNotContain(balasan, b => b.Teks.Contains("belum memahami", StringComparison.Ordinal));
        }
    }

    private static async Task<IReadOnlyList<(string Perintah, string Keterangan)>> TungguAsync(RumahTelegram rumah)
    {
        while (rumah.Tiruan.Perintah("all_private_chats").Count == 0)
        {
            await Task.Delay(10);
        }

        return rumah.Tiruan.Perintah("all_private_chats");
    }
}
