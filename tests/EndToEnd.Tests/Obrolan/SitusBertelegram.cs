using EPupns.BotApiDouble;

namespace EPupns.EndToEnd.Tests.Obrolan;

/// <summary>The whole program with a browser, and a pretended Telegram that it talks to.</summary>
public sealed class SitusBertelegram : Situs
{
    private TelegramTiruan? _telegram;

    public TelegramTiruan Telegram => _telegram ?? throw new InvalidOperationException("Telegram tiruan belum dijalankan.");

    protected override IEnumerable<string> Pilihan => [.. base.Pilihan, $"--Telegram:Token={Telegram.Token}", $"--Telegram:ApiUrl={Telegram.Url}"];

    public override async ValueTask InitializeAsync()
    {
        _telegram = await TelegramTiruan.MulaiAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Telegram.DisposeAsync();
    }
}
