using System.Globalization;
using System.Net;
using System.Net.Sockets;
using EPupns.BotApiDouble;
using EPupns.EndToEnd.Tests.Gangguan.Beban;
using EPupns.Uji;

namespace EPupns.EndToEnd.Tests.Gangguan;

/// <summary>A database, a pretended Telegram and places for processes of the program: everything but the processes survives.</summary>
internal sealed class Panggung : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("epupns-gangguan-");
    private readonly BasisData _basis;

    private Panggung(BasisData basis, TelegramTiruan telegram) => (_basis, Telegram) = (basis, telegram);

    public TelegramTiruan Telegram { get; }

    public BasisData Basis => _basis;

    /// <summary>Everything that the processes printed.</summary>
    public string Catatan => Path.Combine(_folder.FullName, "catatan.txt");

    /// <summary>Folder with everything that the processes write but the database.</summary>
    public string Folder => _folder.FullName;

    public string FolderBerkas => Path.Combine(_folder.FullName, "berkas");

    public static async Task<Panggung> SiapkanAsync(BasisData basis)
    {
        await basis.InitializeAsync();
        return new Panggung(basis, await TelegramTiruan.MulaiAsync(new PilihanTelegram { JedaUlangTerpanjang = TimeSpan.FromMilliseconds(500) }));
    }

    /// <summary>An address nobody listens at yet.</summary>
    public static string AlamatBebas()
    {
        using var pendengar = new TcpListener(IPAddress.Loopback, 0);
        pendengar.Start();
        return $"http://127.0.0.1:{((IPEndPoint)pendengar.LocalEndpoint).Port}";
    }

    /// <summary>Starts a process at <paramref name="alamat"/>; with <paramref name="webhook"/> Telegram brings updates there, without it polls.</summary>
    public ProsesBot Mulai(string alamat, string? webhook, string program = "EPupns.Bot", params string[] lain) => ProsesBot.Mulai(
        program,
        [
            $"--Urls={alamat}",
            $"--ConnectionStrings:EPupns={_basis.Sambungan}",
            $"--Keamanan:FolderKunci={Path.Combine(_folder.FullName, "kunci")}",
            "--Keamanan:PutaranSandi=1000",
            "--Keamanan:Tantangan=mati",
            $"--Berkas:Path={FolderBerkas}",
            "--KotakKeluar:Sewa=00:00:02",
            $"--Telegram:Token={Telegram.Token}",
            $"--Telegram:ApiUrl={Telegram.Url}",
            $"--Telegram:Webhook:Url={webhook}",
            "--Telegram:BeruntunPerObrolan=100000",
            "--Telegram:PesanPerDetik=10000",
            "--Telegram:DetikTanya=5",
            "--Logging:LogLevel:Default=Warning",
            .. lain,
        ],
        Catatan);

    /// <summary>Messages of the bot so far.</summary>
    public int Terkirim => Telegram.Jumlah("sendMessage");

    /// <summary>Waits for more messages of the bot; not for ever, as people may have nothing to ask just now.</summary>
    public async Task TungguTerkirimAsync(int lebihDari, CancellationToken cukup)
    {
        for (var i = 0; i < 3000 && Terkirim <= lebihDari && !cukup.IsCancellationRequested; i++)
        {
            await Task.Delay(10, CancellationToken.None);
        }
    }

    /// <summary>People who begin to talk at once.</summary>
    public async Task<List<OrangBeban>> UndangAsync(int banyak, int benih)
    {
        var persediaan = await PersediaanPns.TanamAsync(_basis, 6000);
        return [.. Enumerable.Range(1, banyak).Select(i => new OrangBeban(
            Telegram.Obrolan(6000 + i, string.Create(CultureInfo.InvariantCulture, $"Orang {i}")), persediaan, benih + i))];
    }

    public async ValueTask DisposeAsync()
    {
        await Telegram.DisposeAsync();
        await _basis.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
