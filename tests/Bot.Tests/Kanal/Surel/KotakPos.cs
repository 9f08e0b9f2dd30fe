using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace EPupns.Bot.Tests.Kanal.Surel;

/// <summary>A real mail server (Debian's aiosmtpd) that puts what it takes in a folder, read with Python's own mail parser.</summary>
internal sealed class KotakPos : IAsyncDisposable
{
    private const string Pembaca = """
        import email, email.policy, json, pathlib, sys
        surat = [email.message_from_bytes(p.read_bytes(), policy=email.policy.default) for p in sorted(pathlib.Path(sys.argv[1], 'new').iterdir())]
        print(json.dumps([{'Kepada': s['To'], 'Perihal': s['Subject'], 'Tanda': s['Message-ID'], 'Isi': s.get_content()} for s in surat]))
        """;

    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("epupns-pos-").FullName, "kotak");
    private readonly Process _server;

    private KotakPos(int port)
    {
        Port = port;
        _server = Jalankan("-m", "aiosmtpd", "-n", "-l", $"127.0.0.1:{port}", "-c", "aiosmtpd.handlers.Mailbox", _folder);
    }

    public int Port { get; }

    public static async Task<KotakPos> BukaAsync(int? port = null)
    {
        var pos = new KotakPos(port ?? PortKosong());
        for (var coba = 0; ; coba++)
        {
            try
            {
                using var klien = new TcpClient();
                await klien.ConnectAsync(IPAddress.Loopback, pos.Port);
                return pos;
            }
            catch (SocketException) when (coba < 100 && !pos._server.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    public static int PortKosong()
    {
        using var telinga = new TcpListener(IPAddress.Loopback, 0);
        telinga.Start();
        return ((IPEndPoint)telinga.LocalEndpoint).Port;
    }

    public async Task<IReadOnlyList<SuratTerbaca>> BacaAsync()
    {
        using var python = Jalankan("-c", Pembaca, _folder);
        var json = await python.StandardOutput.ReadToEndAsync();
        await python.WaitForExitAsync();
        return JsonSerializer.Deserialize<List<SuratTerbaca>>(json)!;
    }

    public async ValueTask DisposeAsync()
    {
        _server.Kill(entireProcessTree: true);
        await _server.WaitForExitAsync();
        _server.Dispose();
        Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);
    }

    private static Process Jalankan(params string[] argumen) =>
        Process.Start(new ProcessStartInfo("/usr/bin/python3", argumen) { RedirectStandardOutput = true })!;
}

/// <summary>A letter as a mail program shows it.</summary>
internal sealed record SuratTerbaca(string Kepada, string Perihal, string Tanda, string Isi);
