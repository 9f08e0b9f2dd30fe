using EPupns.Bot.Kanal.Telegram;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.BotApiDouble;
using EPupns.Core.Notifikasi;
using EPupns.Uji;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EPupns.Bot.Tests.Kanal.Telegram;

/// <summary>The bot on Telegram's wire: the real client, the real channel, a pretended Telegram on a local port.</summary>
internal sealed class RumahTelegram : IAsyncDisposable
{
    private readonly List<IHostedService> _berjalan = [];

    private RumahTelegram(TelegramTiruan tiruan, RumahUji rumah)
    {
        (Tiruan, Rumah) = (tiruan, rumah);
        Siti = tiruan.Obrolan(5001, "Siti", sudahMulai: true);
    }

    public TelegramTiruan Tiruan { get; }

    public RumahUji Rumah { get; }

    /// <summary>A person who has begun a chat with the bot.</summary>
    public Obrolan Siti { get; }

    public TelegramAdapter Adapter => Rumah.Layanan.GetRequiredService<TelegramAdapter>();

    /// <summary>Nothing runs yet: neither polling nor sending.</summary>
    public static async Task<RumahTelegram> BangunAsync(
        Dictionary<string, string?>? setelan = null, Action<IServiceCollection>? tambah = null, BasisData? basis = null)
    {
        var tiruan = await TelegramTiruan.MulaiAsync();
        var semua = new Dictionary<string, string?>(setelan ?? [])
        {
            ["Telegram:Token"] = tiruan.Token,
            ["Telegram:ApiUrl"] = tiruan.Url,
        };
        semua.TryAdd("Telegram:BeruntunPerObrolan", "1000");
        semua.TryAdd("Telegram:PesanPerDetik", "10000");
        return new RumahTelegram(tiruan, await RumahUji.BangunAsync(
            semua,
            (layanan, susunan) =>
            {
                layanan.TambahTelegram(susunan);
                tambah?.Invoke(layanan);
            },
            basis));
    }

    /// <summary>The same with polling under way.</summary>
    public static async Task<RumahTelegram> JalankanAsync(
        Dictionary<string, string?>? setelan = null, Action<IServiceCollection>? tambah = null, BasisData? basis = null)
    {
        var rumah = await BangunAsync(setelan, tambah, basis);
        await rumah.MulaiAsync();
        return rumah;
    }

    public async Task MulaiAsync()
    {
        foreach (var layanan in Rumah.Layanan.GetServices<IHostedService>())
        {
            await layanan.StartAsync(CancellationToken.None);
            _berjalan.Add(layanan);
        }
    }

    public async Task HentikanAsync()
    {
        foreach (var layanan in _berjalan)
        {
            await layanan.StopAsync(CancellationToken.None);
        }

        _berjalan.Clear();
    }

    /// <summary>Returns when every update is confirmed and everything that may leave has left.</summary>
    public async Task TuntasAsync()
    {
        await Tiruan.TungguTuntasAsync(TimeSpan.FromSeconds(180));
        await Rumah.Layanan.GetRequiredService<PengirimKotakKeluar>().KurasAsync(CancellationToken.None);
    }

    /// <summary>Types, and waits for what the bot says to it.</summary>
    public async Task<IReadOnlyList<PesanDiterima>> KetikAsync(string teks)
    {
        await Siti.KetikAsync(teks);
        await TuntasAsync();
        return Siti.BacaSisa();
    }

    /// <summary>One row of the outbox for Siti, handed to the channel.</summary>
    public Task<HasilKirim> KirimAsync(Pesan pesan, long id = 1) => Adapter.SendAsync(Baris(pesan, id), CancellationToken.None);

    public BarisKotakKeluar Baris(Pesan pesan, long id = 1) => new()
    {
        Id = id,
        Kanal = "telegram",
        Alamat = $"{Siti.Id}",
        Isi = Bot.Percakapan.PesanJson.Tulis(pesan),
        Mulai = DateTimeOffset.MaxValue,
    };

    public async ValueTask DisposeAsync()
    {
        await HentikanAsync();
        await Rumah.DisposeAsync();
        await Tiruan.DisposeAsync();
    }
}
