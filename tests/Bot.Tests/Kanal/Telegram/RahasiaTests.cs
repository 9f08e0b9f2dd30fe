using EPupns.Bot.Kanal.Telegram;
using EPupns.BotApiDouble;
using EPupns.Core.Notifikasi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EPupns.Bot.Tests.Kanal.Telegram;

/// <summary>The token is in every address we call; it must not be in anything we write.</summary>
public sealed class RahasiaTests
{
    private const string BagianRahasia = "AAuji-coba_EPupns-bukan-rahasia";

    [Fact]
    public async Task SegalaGangguan_DicatatSelengkapnya_TanpaTokenDanTanpaIsiPesan()
    {
        var catatan = new Pencatat(LogLevel.Trace);
        await using var rumah = await RumahTelegram.BangunAsync(
            tambah: l => l.AddLogging(b => b.SetMinimumLevel(LogLevel.Trace).AddProvider(catatan)));
        Gangguan[] gangguan = [Gangguan.Putus(), Gangguan.HalamanHtml(), Gangguan.GalatServer(), Gangguan.Ditolak(401, "Unauthorized")];
        foreach (var metode in new[] { "getUpdates", "setMyCommands", "deleteWebhook", "sendMessage", "answerCallbackQuery", "sendChatAction" })
        {
            foreach (var satu in metode == "sendMessage" ? gangguan : gangguan[..2])
            {
                rumah.Tiruan.Ganggu(metode, satu);
            }
        }

        await rumah.MulaiAsync();
        await rumah.Siti.KetikAsync("kata sandi saya Sangat#Rahasia1");
        for (var i = 0; i < 5; i++)
        {
            await rumah.TuntasAsync();
            rumah.Rumah.Jam.Maju(TimeSpan.FromMinutes(6));
        }

        await rumah.Siti.TekanDataAsync("data palsu", rumah.Siti.Pesan[0]);
        await rumah.TuntasAsync();

        Assert.NotEmpty(catatan.Baris);
        Assert.DoesNotContain(catatan.Baris, b => b.Contains(BagianRahasia, StringComparison.Ordinal));
        Assert.DoesNotContain(catatan.Baris, b => b.Contains("Sangat#Rahasia1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ServerTidakAda_Dikirim_GalatnyaTanpaToken()
    {
        await using var rumah = await RumahTelegram.BangunAsync();
        await rumah.Tiruan.DisposeAsync();

        var hasil = await rumah.KirimAsync(new Pesan { Isi = [new("Halo")] });

        var tunda = Assert.IsType<Bot.Percakapan.Keluar.HasilKirim.Tunda>(hasil);
        Assert.DoesNotContain(BagianRahasia, tunda.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TokenSalahTulis_Mulai_GalatnyaTanpaToken()
    {
        await using var rumah = await RumahUji.BangunAsync(
            new() { ["Telegram:Token"] = $"salah-{BagianRahasia}" }, (l, s) => l.TambahTelegram(s));

        var galat = Assert.ThrowsAny<Exception>(() => rumah.Layanan.GetRequiredService<TelegramAdapter>());

        Assert.DoesNotContain(BagianRahasia, galat.ToString(), StringComparison.Ordinal);
    }
}
