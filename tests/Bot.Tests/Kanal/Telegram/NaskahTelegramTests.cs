using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Tests.Transkrip;
using EPupns.Core.Notifikasi;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Kanal.Telegram;

/// <summary>Every story of conversations/contoh again, over Telegram's wire format.</summary>
public sealed class NaskahTelegramTests
{
    public static TheoryData<string> Semua() => NaskahTests.Semua();

    [Theory]
    [MemberData(nameof(Semua))]
    public async Task Naskah_DimainkanLewatTelegram_SesuaiKataDemiKata(string nama)
    {
        var rumah = await RumahTelegram.JalankanAsync(NaskahTests.Setelan(nama), l => l.AddSingleton<BotAdapter, AlamatWeb>());
        await using var panggung = new PanggungTelegram(rumah, rumah.Siti);

        await new PemainNaskah(Naskah.Baca(nama), panggung, panggung.Jam).MainkanAsync();
        var terbaca = await panggung.PesanPnsAsync();

        Assert.DoesNotContain(terbaca, t => t.Contains("rahasia", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(panggung.ParameterAsing);
    }

    /// <summary>The web chat of another process: nothing of it is here but where it is found.</summary>
    private sealed class AlamatWeb : BotAdapter
    {
        public override string ChannelId => "directline";

        public override TempatLanjut Lanjut(string token) => new("web", $"https://epupns.contoh.go.id/obrolan?lanjut={token}");

        public override Task<HasilKirim> SendAsync(BarisKotakKeluar baris, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
