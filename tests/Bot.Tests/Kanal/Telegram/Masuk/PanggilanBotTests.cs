using EPupns.Bot.Kanal.Telegram.Masuk;

namespace EPupns.Bot.Tests.Kanal.Telegram.Masuk;

public sealed class PanggilanBotTests
{
    [Theory]
    [InlineData("/menu", true)]
    [InlineData("/menu@epupns_bot", true)]
    [InlineData("/menu@EPUPNS_bot tolong", true)]
    [InlineData("/menu@bot_lain", false)]
    [InlineData("tolong @epupns_bot dong", true)]
    [InlineData("@epupns_bot", true)]
    [InlineData("@epupns_botnet", false)]
    [InlineData("@epupns_botnet dan @epupns_bot", true)]
    [InlineData("surat ke siti@contoh.go.id", false)]
    [InlineData("selamat pagi", false)]
    [InlineData("", false)]
    public void TeksDiGrup_Dibaca_UntukKitaAtauBukan(string teks, bool untukKita)
    {
        var hasil = PanggilanBot.Mungkin(teks) && PanggilanBot.Untuk(teks, "epupns_bot");

        Assert.Equal(untukKita, hasil);
    }
}
