using EPupns.BotApiDouble;
using Telegram.Bot;

namespace StandIns.TelegramBot.Tests.Tiruan;

/// <summary>A pretended Telegram for each test, and a client that speaks to it.</summary>
public abstract class UjiTiruan : IAsyncLifetime
{
    protected TelegramTiruan Telegram { get; private set; } = null!;

    protected TelegramBotClient Bot { get; private set; } = null!;

    protected Obrolan Siti { get; private set; } = null!;

    protected virtual PilihanTelegram Pilihan => new();

    public async ValueTask InitializeAsync()
    {
        Telegram = await TelegramTiruan.MulaiAsync(Pilihan);
        Bot = new TelegramBotClient(new TelegramBotClientOptions(Telegram.Token, Telegram.Url));
        Siti = Telegram.Obrolan(5001, "Siti", sudahMulai: true);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Telegram.DisposeAsync();
    }
}
