using System.Text;
using EPupns.Bot.Kanal.Telegram;
using EPupns.Bot.Kanal.Telegram.Terima;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.BotApiDouble;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;
using EPupns.Uji;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace EPupns.Bot.Tests.Fuzz;

/// <summary>The webhook, parser and engine as they are, without a port between; what is said to the listed people goes over HTTP to the strict double.</summary>
internal sealed class RumahFuzz : IAsyncDisposable
{
    private readonly RumahUji _rumah;

    private RumahFuzz(RumahUji rumah, TelegramTiruan tiruan, Pencatat pencatat) => (_rumah, Tiruan, Pencatat) = (rumah, tiruan, pencatat);

    public TelegramTiruan Tiruan { get; }

    public Pencatat Pencatat { get; }

    public JamUji Jam => _rumah.Jam;

    public static async Task<RumahFuzz> BangunAsync(IEnumerable<long> didengar)
    {
        var tiruan = await TelegramTiruan.MulaiAsync();
        foreach (var orang in didengar)
        {
            tiruan.Obrolan(orang, "Siti", sudahMulai: true);
        }

        var pencatat = new Pencatat(LogLevel.Error);
        var setelan = new Dictionary<string, string?>
        {
            ["Telegram:Token"] = tiruan.Token,
            ["Telegram:ApiUrl"] = tiruan.Url,
            ["Telegram:Webhook:Url"] = "https://pupns.contoh.go.id/telegram/webhook",
            ["Telegram:BeruntunPerObrolan"] = "100000",
            ["Telegram:PesanPerDetik"] = "100000",
        };
        var basis = Directory.Exists("/dev/shm") ? new BasisSqliteDi(Directory.CreateDirectory($"/dev/shm/fuzz-{Environment.ProcessId}").FullName) : new BasisSqlite();
        var rumah = await RumahUji.BangunAsync(
            setelan,
            (layanan, susunan) =>
            {
                layanan.AddSingleton<ILoggerProvider>(pencatat);
                layanan.AddSingleton<IHostApplicationLifetime>(new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance));
                layanan.TambahTelegram(susunan);
            },
            basis);
        return new RumahFuzz(rumah, tiruan, pencatat);
    }

    /// <summary>Calls the webhook; its status.</summary>
    public async Task<int> PanggilAsync(string isi)
    {
        var konteks = new DefaultHttpContext();
        konteks.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(isi));
        konteks.Request.Headers["X-Telegram-Bot-Api-Secret-Token"] = _rumah.Layanan.GetRequiredService<RahasiaWebhook>().Nilai;
        await _rumah.Layanan.GetRequiredService<PenerimaWebhook>().TerimaAsync(konteks);
        return konteks.Response.StatusCode;
    }

    /// <summary>The present question of a person; null before the first word.</summary>
    public async Task<(Pesan? Pertanyaan, string? Alur)> KiniAsync(long orang)
    {
        var alamat = $"{orang}";
        var baris = await _rumah.DiDbAsync(db => db.Set<BarisPercakapan>().AsNoTracking().FirstOrDefaultAsync(p => p.Alamat == alamat));
        return baris is null ? (null, null) : (PesanJson.BacaPertanyaan(baris), baris.Alur);
    }

    /// <summary>Data of a button as we sign it.</summary>
    public string Tanda(long orang, int langkah, string kode) => _rumah.Layanan.GetRequiredService<TandaTombol>().Tulis("telegram", $"{orang}", langkah, kode);

    /// <summary>Sends what is for the listed people; the rest nobody hears, but it must be fit to be sent.</summary>
    public async Task KirimAsync(IReadOnlyCollection<long> didengar)
    {
        var alamat = didengar.Select(d => $"{d}").ToList();
        await _rumah.DiDbAsync(async db =>
        {
            var lain = db.Set<BarisKotakKeluar>().Where(b => b.Keadaan == KeadaanKiriman.Antre && !alamat.Contains(b.Alamat));
            foreach (var pesan in await lain.Where(b => b.Jenis == JenisKiriman.Pesan).Select(b => b.Isi).ToListAsync())
            {
                PeriksaPesan.Layak(PesanJson.Baca(pesan));
            }

            return await lain.ExecuteDeleteAsync();
        });
        await _rumah.Layanan.GetRequiredService<PengirimKotakKeluar>().KurasAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _rumah.DisposeAsync();
        await Tiruan.DisposeAsync();
    }
}
