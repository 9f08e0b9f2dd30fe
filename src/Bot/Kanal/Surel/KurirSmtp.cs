using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Kanal.Surel;

/// <summary>Brings one letter to the server, over a connection of its own.</summary>
internal sealed class KurirSmtp(IOptions<PilihanSurel> pilihan)
{
    /// <summary>Returns when the server has taken it.</summary>
    /// <exception cref="SmtpException">It has not.</exception>
    /// <exception cref="TimeoutException">It said nothing for too long; the connection is closed.</exception>
    public async Task AntarAsync(MailMessage surat, CancellationToken batal)
    {
        using var klien = Klien();
        using var sabar = CancellationTokenSource.CreateLinkedTokenSource(batal);
        var tunggu = TimeSpan.FromSeconds(pilihan.Value.DetikTunggu);
        sabar.CancelAfter(tunggu);
        try
        {
            // The client does not notice a cancelled token in every phase: nobody waits for it longer than the time set.
            await klien.SendMailAsync(surat, sabar.Token).WaitAsync(tunggu + TimeSpan.FromSeconds(1), batal);
        }
        catch (OperationCanceledException) when (!batal.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }

    private SmtpClient Klien()
    {
        var p = pilihan.Value;
        return new SmtpClient(p.Server!, p.Port)
        {
            EnableSsl = p.Tls,
            Credentials = string.IsNullOrEmpty(p.Pengguna) ? null : new NetworkCredential(p.Pengguna, p.Sandi),
        };
    }
}
