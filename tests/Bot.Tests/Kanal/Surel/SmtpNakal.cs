using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace EPupns.Bot.Tests.Kanal.Surel;

/// <summary>A mail server that behaves as badly as it is told, one misdeed a connection; without any it is a good one.</summary>
internal sealed class SmtpNakal : IAsyncDisposable
{
    private readonly TcpListener _telinga = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _henti = new();
    private readonly Task _kerja;
    private readonly X509Certificate2? _sertifikat;

    /// <param name="sertifikat">With one it speaks TLS from the first byte.</param>
    public SmtpNakal(X509Certificate2? sertifikat = null)
    {
        _sertifikat = sertifikat;
        _telinga.Start();
        _kerja = TerimaAsync();
    }

    public int Port => ((IPEndPoint)_telinga.LocalEndpoint).Port;

    /// <summary>What the next connections are to suffer, first come first served.</summary>
    public ConcurrentQueue<Ulah> Ulah { get; } = new();

    /// <summary>Every letter that was taken, as it came over the wire.</summary>
    public ConcurrentQueue<string> Surat { get; } = new();

    /// <summary>How many connections there were.</summary>
    public int Sambungan { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _henti.CancelAsync();
        _telinga.Stop();
        await _kerja;
        _henti.Dispose();
    }

    private async Task TerimaAsync()
    {
        var sambungan = new List<Task>();
        try
        {
            while (true)
            {
                var klien = await _telinga.AcceptTcpClientAsync(_henti.Token);
                Sambungan++;
                sambungan.Add(LayaniAsync(klien, Ulah.TryDequeue(out var ulah) ? ulah : new Ulah("", "")));
            }
        }
        catch (Exception galat) when (galat is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(sambungan);
        }
    }

    private async Task LayaniAsync(TcpClient klien, Ulah ulah)
    {
        using (klien)
        {
            try
            {
                await using var arus = await ArusAsync(klien);
                await BercakapAsync(arus, ulah);
            }
            catch (Exception galat) when (galat is IOException or OperationCanceledException or SocketException or AuthenticationException)
            {
                return;
            }
        }
    }

    private async Task<Stream> ArusAsync(TcpClient klien)
    {
        if (_sertifikat is null)
        {
            return klien.GetStream();
        }

        var aman = new SslStream(klien.GetStream());
        await aman.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _sertifikat }, _henti.Token);
        return aman;
    }

    private async Task BercakapAsync(Stream arus, Ulah ulah)
    {
        using var baca = new StreamReader(arus, Encoding.ASCII);
        if (!await JawabAsync(arus, "SAPA", "220 nakal", ulah))
        {
            return;
        }

        while (await baca.ReadLineAsync(_henti.Token) is { } baris)
        {
            var perintah = baris.Split(' ')[0].ToUpperInvariant();
            if (!await JawabAsync(arus, perintah, perintah switch { "DATA" => "354 silakan", "QUIT" => "221 dah", _ => "250 baik" }, ulah) || perintah == "QUIT")
            {
                return;
            }

            if (perintah == "DATA" && ulah.Kapan != "DATA" && !await TerimaSuratAsync(arus, baca, ulah))
            {
                return;
            }
        }
    }

    private async Task<bool> TerimaSuratAsync(Stream arus, StreamReader baca, Ulah ulah)
    {
        var surat = new StringBuilder();
        while (await baca.ReadLineAsync(_henti.Token) is { } baris && baris != ".")
        {
            if (ulah.Kapan == "ISI")
            {
                return false;
            }

            surat.AppendLine(baris.StartsWith("..", StringComparison.Ordinal) ? baris[1..] : baris);
        }

        if (ulah is not { Kapan: "TITIK", Jawaban: [_, ..] })
        {
            Surat.Enqueue(surat.ToString());
        }

        return await JawabAsync(arus, "TITIK", "250 diterima", ulah);
    }

    // An empty answer is a cut line, "diam" is silence for ever.
    private async Task<bool> JawabAsync(Stream arus, string kapan, string baik, Ulah ulah)
    {
        var jawaban = ulah.Kapan == kapan ? ulah.Jawaban : baik;
        if (jawaban == "diam")
        {
            await Task.Delay(Timeout.Infinite, _henti.Token);
        }

        if (jawaban.Length > 0)
        {
            await arus.WriteAsync(Encoding.ASCII.GetBytes(jawaban + "\r\n"), _henti.Token);
        }

        return jawaban.Length > 0;
    }
}

/// <summary>One misdeed.</summary>
/// <param name="Kapan">At which word: SAPA, EHLO, MAIL, RCPT, DATA, ISI (in the middle of the letter), TITIK (after its end).</param>
/// <param name="Jawaban">The answer; empty hangs up, <c>diam</c> says nothing.</param>
internal sealed record Ulah(string Kapan, string Jawaban);
