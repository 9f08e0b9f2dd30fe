using EPupns.Bot.Kanal.Telegram.Pemasangan;
using EPupns.BotApiDouble;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Kanal.Telegram.Masuk;

/// <summary>In a group the bot is polite and brief, and keeps nothing.</summary>
public sealed class GrupTests
{
    [Fact]
    public async Task Dipanggil_DiGrup_MengajakKeObrolanPribadiTanpaPercakapan()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        var anggota = await BukaAsync(rumah);

        await anggota.KetikAsync("/daftar@epupns_bot");
        await rumah.TuntasAsync();

        var pesan = Assert.Single(anggota.Pesan);
        Assert.Equal("Demi kerahasiaan data, silakan lanjutkan lewat obrolan pribadi.", pesan.Teks);
        Assert.Equal("https://t.me/epupns_bot", pesan.Tombol.Single().Url);
        Assert.Equal(0, await rumah.Rumah.DiDbAsync(db => db.Set<BarisPercakapan>().CountAsync()));
        Assert.Equal(0, await rumah.Rumah.DiDbAsync(db => db.Set<AlamatKanal>().CountAsync()));
    }

    [Fact]
    public async Task DipanggilBerulang_DalamSejam_MenjawabSekali()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        var anggota = await BukaAsync(rumah);

        await anggota.KetikAsync("/menu");
        await anggota.KetikAsync("halo @epupns_bot");
        await rumah.TuntasAsync();
        rumah.Rumah.Jam.Maju(TimeSpan.FromMinutes(59));
        await anggota.KetikAsync("/menu");
        await rumah.TuntasAsync();
        var dalamSejam = anggota.Pesan.Count;
        rumah.Rumah.Jam.Maju(TimeSpan.FromMinutes(1));
        await anggota.KetikAsync("/menu");
        await rumah.TuntasAsync();

        Assert.Equal((1, 2), (dalamSejam, anggota.Pesan.Count));
    }

    [Fact]
    public async Task TidakDipanggil_DiGrup_Diam()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        var anggota = await BukaAsync(rumah);

        await anggota.KetikAsync("/menu@bot_lain");
        await rumah.Tiruan.KirimUpdateAsync("""
            {"message":{"message_id":900,"date":1,"from":{"id":5001,"is_bot":false,"first_name":"Siti"},"chat":{"id":-1001,"type":"group","title":"BKD"},"text":"selamat pagi"}}
            """);
        await rumah.TuntasAsync();

        Assert.Empty(anggota.Pesan);
    }

    [Fact]
    public async Task DisebutDiSaluran_MengajakJuga()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        var anggota = await BukaAsync(rumah);

        await rumah.Tiruan.KirimUpdateAsync("""
            {"channel_post":{"message_id":901,"date":1,"chat":{"id":-1001,"type":"channel","title":"BKD"},"text":"tanya @epupns_bot"}}
            """);
        await rumah.TuntasAsync();

        Assert.Single(anggota.Pesan);
    }

    [Fact]
    public async Task TelegramTidakMenyebutNamaKita_Dipanggil_DiamDanTetapMenerima()
    {
        await using var rumah = await RumahTelegram.JalankanAsync(tambah: TanpaMengenalDiri);
        var anggota = await BukaAsync(rumah);
        rumah.Tiruan.Ganggu("getMe", Gangguan.GalatServer());

        await anggota.KetikAsync("/menu");
        await rumah.TuntasAsync();
        var sebelum = anggota.Pesan.Count;
        await anggota.KetikAsync("/menu");
        await rumah.TuntasAsync();

        Assert.Equal((0, 1), (sebelum, anggota.Pesan.Count));
    }

    [Fact]
    public async Task DikeluarkanDariGrup_Dipanggil_TidakMengganggu()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        var anggota = await BukaAsync(rumah);
        await anggota.KetikAsync("/menu");
        await rumah.Tiruan.Grup(-1001, "BKD").KeluarkanBotAsync(5001, "Siti");

        await rumah.TuntasAsync();
        var pribadi = await rumah.KetikAsync("/menu");

        Assert.Single(pribadi);
    }

    // At the start the bot asks for its name by itself: here the group is to be the first to need it.
    private static void TanpaMengenalDiri(IServiceCollection layanan) => layanan.Remove(layanan.Single(l => l.ImplementationType == typeof(PengenalDiri)));

    private static async Task<Obrolan> BukaAsync(RumahTelegram rumah)
    {
        var grup = rumah.Tiruan.Grup(-1001, "BKD");
        await grup.TambahkanBotAsync(5001, "Siti");
        return grup.Sebagai(5001, "Siti");
    }
}
