using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Bot.Tests.Transkrip;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Percakapan;

/// <summary>A row that another version of the program wrote: the chat must open again.</summary>
public sealed class PercakapanRusakTests
{
    [Theory]
    [InlineData("pertanyaan")]
    [InlineData("alur")]
    public async Task BarisTidakTerbaca_MenuDiketik_PercakapanTerbukaLagi(string bagian)
    {
        await using var rumah = await RumahUji.BangunAsync([], (l, _) => l.AddSingleton<BotAdapter, AdapterUji>());
        await GiliranAsync(rumah, "1", "/daftar");
        await rumah.DiDbAsync(db => db.Set<BarisPercakapan>().ExecuteUpdateAsync(
            p => p.SetProperty(x => x.Pertanyaan, x => bagian == "pertanyaan" ? "{rusak" : x.Pertanyaan)
                .SetProperty(x => x.Alur, x => bagian == "alur" ? "alur-yang-sudah-tiada" : x.Alur)));

        var biasa = await GiliranAsync(rumah, "2", "apa saja");
        var menu = await GiliranAsync(rumah, "3", "/menu");
        var lagi = await GiliranAsync(rumah, "4", "/daftar");

        Assert.True(biasa is HasilGiliran.Diambil or HasilGiliran.Gagal);
        Assert.Equal((HasilGiliran.Diambil, HasilGiliran.Diambil), (menu, lagi));
    }

    private static Task<HasilGiliran> GiliranAsync(RumahUji rumah, string id, string teks)
    {
        var activity = new Activity { ChannelId = "uji", Id = id, Text = teks, Conversation = new ConversationAccount { Id = "pns-1" } };
        return rumah.Layanan.GetRequiredService<TurnRunner>().RunAsync(rumah.Layanan.GetRequiredService<BotAdapter>(), activity, CancellationToken.None);
    }
}
