using System.Net.Mail;
using EPupns.Bot.Percakapan;

namespace EPupns.Bot.Kanal.Surel;

/// <summary>E-mail in a process: one call, which does nothing where no server is set.</summary>
public static class LayananSurel
{
    /// <summary>Registers the channel, on top of <c>TambahBot</c>.</summary>
    /// <exception cref="InvalidOperationException">A slip in the configuration: told at the start, not in the night.</exception>
    public static IServiceCollection TambahSurel(this IServiceCollection layanan, IConfiguration konfigurasi)
    {
        var pilihan = PilihanSurel.Dari(konfigurasi);
        if (!pilihan.Aktif)
        {
            return layanan;
        }

        if (!MailAddress.TryCreate(pilihan.Pengirim, out _))
        {
            throw new InvalidOperationException("Surel:Pengirim must be an e-mail address, e.g. e-PUPNS <tidak-dibalas@epupns.example.go.id>");
        }

        if (pilihan is not { Port: > 0 and < 65536, DetikTunggu: > 0 and <= 30 })
        {
            throw new InvalidOperationException("Surel:Port must be 1-65535 and Surel:DetikTunggu 1-30");
        }

        if (!string.IsNullOrWhiteSpace(pilihan.Penjamin) && !File.Exists(pilihan.Penjamin))
        {
            throw new InvalidOperationException($"Surel:Penjamin names a file that is not there: {pilihan.Penjamin}");
        }

        layanan.AddSingleton<PenyusunSurat>();
        layanan.AddSingleton<KurirSmtp>();
        return layanan.AddSingleton<BotAdapter, SurelAdapter>();
    }
}
