using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using EPupns.Core.Akun;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Kanal.Telegram.Terima;

/// <summary>The word by which a webhook call shows that it comes from Telegram.</summary>
internal sealed class RahasiaWebhook(KunciServer kunci, IOptions<PilihanTelegram> pilihan)
{
    /// <summary>As configured, or made from the server's key: the same in every process, after every start.</summary>
    public string Nilai { get; } = string.IsNullOrWhiteSpace(pilihan.Value.Webhook.SecretToken)
        ? Base64Url.EncodeToString(kunci.Turunkan("telegram-webhook"))
        : pilihan.Value.Webhook.SecretToken;

    /// <summary>Compares in constant time, whatever the length.</summary>
    public bool Cocok(string? kata) => CryptographicOperations.FixedTimeEquals(Cincang(kata ?? ""), Cincang(Nilai));

    private static byte[] Cincang(string kata) => SHA256.HashData(Encoding.UTF8.GetBytes(kata));
}
