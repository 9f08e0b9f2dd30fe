using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Tests.Kanal.Telegram.Masuk;

/// <summary>People who block the bot and let it in again.</summary>
public sealed class KeanggotaanTests
{
    [Fact]
    public async Task OrangMemblokir_LaluMembuka_DitandaiLaluTidak()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        await rumah.KetikAsync("/menu");

        await rumah.Siti.BlokirAsync();
        await rumah.TuntasAsync();
        var diblokir = await DiblokirAsync(rumah);
        await rumah.Siti.BukaBlokirAsync();
        await rumah.TuntasAsync();

        Assert.True(diblokir);
        Assert.False(await DiblokirAsync(rumah));
    }

    [Fact]
    public async Task KabarBlokirLama_DiserahkanLagi_TidakMembatalkanYangBaru()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        await rumah.KetikAsync("/menu");
        await rumah.Siti.BlokirAsync();
        var lama = rumah.Tiruan.UpdateTerakhir;
        await rumah.Siti.BukaBlokirAsync();
        await rumah.TuntasAsync();

        await rumah.Tiruan.KirimUlangAsync(lama);
        await rumah.KetikAsync("/bantuan");

        Assert.False(await DiblokirAsync(rumah));
    }

    private static Task<bool> DiblokirAsync(RumahTelegram rumah) =>
        rumah.Rumah.DiDbAsync(db => db.Set<AlamatKanal>().Where(a => a.Alamat == "5001").Select(a => a.Diblokir).SingleAsync());
}
