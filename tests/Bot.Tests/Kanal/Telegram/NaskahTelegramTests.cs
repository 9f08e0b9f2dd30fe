using EPupns.Bot.Tests.Transkrip;

namespace EPupns.Bot.Tests.Kanal.Telegram;

/// <summary>Every story of conversations/contoh again, over Telegram's wire format.</summary>
public sealed class NaskahTelegramTests
{
    public static TheoryData<string> Semua() => NaskahTests.Semua();

    [Theory]
    [MemberData(nameof(Semua))]
    public async Task Naskah_DimainkanLewatTelegram_SesuaiKataDemiKata(string nama)
    {
        var rumah = await RumahTelegram.JalankanAsync(NaskahTests.Setelan(nama));
        await using var panggung = new PanggungTelegram(rumah, rumah.Siti);

        await new PemainNaskah(Naskah.Baca(nama), panggung, panggung.Jam).MainkanAsync();
        var terbaca = await panggung.PesanPnsAsync();

        Assert.DoesNotContain(terbaca, t => t.Contains("rahasia", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(panggung.ParameterAsing);
    }
}
