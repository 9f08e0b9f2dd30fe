using System.Diagnostics;
using EPupns.Benchmarks.Ukur;

namespace EPupns.Benchmarks.Giliran;

/// <summary>The bot as an operator starts it: webhook, its own folder of keys, everything else as delivered.</summary>
internal sealed class BotDiukur : IDisposable
{
    private const string Rahasia = "rahasia-beban";
    private static readonly TimeSpan PalingLama = TimeSpan.FromMinutes(5);
    private readonly int _gerbang;

    private BotDiukur(ProsesDiukur proses, int gerbang) => (Proses, _gerbang) = (proses, gerbang);

    public ProsesDiukur Proses { get; }

    /// <summary>From the start of the process until Telegram was told where to bring updates.</summary>
    public TimeSpan LamaMulai { get; private init; }

    /// <summary>Starts it and waits until it is ready.</summary>
    /// <param name="api">The Bot API it talks to.</param>
    /// <param name="sambungan">Its database.</param>
    /// <param name="folder">Where it may write.</param>
    /// <param name="pilihan">Which bot, and the cores it may use.</param>
    /// <param name="tambahan">Further settings.</param>
    public static async Task<BotDiukur> MulaiAsync(BotApiRingan api, string sambungan, string folder, Pilihan pilihan, params string[] tambahan)
    {
        var gerbang = Gerbang.Bebas();
        string[] argumen =
        [
            $"--Urls=http://127.0.0.1:{gerbang}", $"--ConnectionStrings:EPupns={sambungan}", "--Telegram:Token=1:beban", $"--Telegram:ApiUrl={api.Alamat}",
            "--Telegram:Webhook:Url=https://epupns.contoh.go.id", $"--Telegram:Webhook:SecretToken={Rahasia}", "--Telegram:PesanPerDetik=1000000",
            "--Telegram:BeruntunPerObrolan=1000", "--Keamanan:Tantangan=mati", $"--Keamanan:FolderKunci={folder}/kunci", $"--Berkas:Path={folder}/berkas",
            .. tambahan,
        ];
        var mulai = Stopwatch.GetTimestamp();
        var proses = new ProsesDiukur(Program.Dll("Bot", pilihan.Terbitan), argumen, pilihan.IntiBot);
        var siap = await Task.WhenAny(api.Siap.Task, proses.TungguAsync(), Task.Delay(PalingLama));
        return siap == api.Siap.Task
            ? new BotDiukur(proses, gerbang) { LamaMulai = Stopwatch.GetElapsedTime(mulai) }
            : throw new InvalidOperationException("Bot tidak siap:\n" + string.Join('\n', proses.Keluaran));
    }

    public PengirimUpdate Pengirim(int sambungan) => new(new Uri($"http://127.0.0.1:{_gerbang}/telegram/webhook"), Rahasia, sambungan);

    public void Dispose() => Proses.Dispose();
}
