using System.Net;
using System.Net.Mail;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Kanal.Surel;

/// <summary>Brings one letter to the server, over a connection of its own.</summary>
internal sealed class KurirSmtp(IOptions<PilihanSurel> pilihan)
{
    private readonly Lazy<X509Certificate2Collection?> _penjamin = new(() => Penjamin(pilihan.Value.Penjamin));

    /// <summary>Returns when the server has taken it.</summary>
    /// <exception cref="SmtpException">It has not.</exception>
    /// <exception cref="System.Security.Authentication.AuthenticationException">It is not who it says it is.</exception>
    /// <exception cref="TimeoutException">It said nothing for too long; the connection is closed.</exception>
    public async Task AntarAsync(MailMessage surat, CancellationToken batal)
    {
        using var sabar = CancellationTokenSource.CreateLinkedTokenSource(batal);
        var tunggu = TimeSpan.FromSeconds(pilihan.Value.DetikTunggu);
        sabar.CancelAfter(tunggu);
        try
        {
            await using var pintu = await PintuAsync(sabar.Token);
            using var klien = Klien(pintu);

            // The client does not notice a cancelled token in every phase: nobody waits for it longer than the time set.
            await klien.SendMailAsync(surat, sabar.Token).WaitAsync(tunggu + TimeSpan.FromSeconds(1), batal);
        }
        catch (OperationCanceledException) when (!batal.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }

    private async Task<PintuTls?> PintuAsync(CancellationToken batal) =>
        pilihan.Value.TerenkripsiLangsung ? await PintuTls.BukaAsync(pilihan.Value.Server!, pilihan.Value.Port, _penjamin.Value, batal) : null;

    private SmtpClient Klien(PintuTls? pintu)
    {
        var p = pilihan.Value;
        return new SmtpClient(pintu?.Alamat.Address.ToString() ?? p.Server!, pintu?.Alamat.Port ?? p.Port)
        {
            EnableSsl = p.Tls && pintu is null,
            Credentials = string.IsNullOrEmpty(p.Pengguna) ? null : new NetworkCredential(p.Pengguna, p.Sandi),
        };
    }

    private static X509Certificate2Collection? Penjamin(string? berkas)
    {
        if (string.IsNullOrWhiteSpace(berkas))
        {
            return null;
        }

        var penjamin = new X509Certificate2Collection();
        penjamin.ImportFromPemFile(berkas);
        return penjamin;
    }
}
