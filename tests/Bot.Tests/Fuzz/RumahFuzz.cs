using System.Text;
using EPupns.Bot.Kanal.Telegram;
using EPupns.Bot.Kanal.Telegram.Terima;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Teks;
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
    private readonly DirectoryInfo? _memori;
    private readonly Dictionary<string, Obrolan> _didengar;

    private RumahFuzz(RumahUji rumah, TelegramTiruan tiruan, Pencatat pencatat, DirectoryInfo? memori, IEnumerable<long> didengar)
    {
        (_rumah, Tiruan, Pencatat, _memori) = (rumah, tiruan, pencatat, memori);
        _didengar = didengar.ToDictionary(o => $"{o}", o => tiruan.Obrolan(o, "Siti", sudahMulai: true));
    }

    public TelegramTiruan Tiruan { get; }

    public Pencatat Pencatat { get; }

    public JamUji Jam => _rumah.Jam;

    public static async Task<RumahFuzz> BangunAsync(IEnumerable<long> didengar)
    {
        var tiruan = await TelegramTiruan.MulaiAsync();
        var pencatat = new Pencatat(LogLevel.Error);
        var setelan = new Dictionary<string, string?>
        {
            ["Telegram:Token"] = tiruan.Token,
            ["Telegram:ApiUrl"] = tiruan.Url,
            ["Telegram:Webhook:Url"] = "https://pupns.contoh.go.id/telegram/webhook",
            ["Telegram:BeruntunPerObrolan"] = "100000",
            ["Telegram:PesanPerDetik"] = "100000",
        };
        var memori = Directory.Exists("/dev/shm") ? Directory.CreateDirectory($"/dev/shm/fuzz-{Environment.ProcessId}-{Guid.NewGuid():N}") : null;
        var rumah = await RumahUji.BangunAsync(
            setelan,
            (layanan, susunan) =>
            {
                layanan.AddSingleton<ILoggerProvider>(pencatat);
                layanan.AddSingleton<IHostApplicationLifetime>(new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance));
                layanan.TambahTelegram(susunan);
            },
            memori is null ? new BasisSqlite() : new BasisSqliteDi(memori.FullName));
        await rumah.DiDbAsync(NamaJahat.TanamAsync);
        return new RumahFuzz(rumah, tiruan, pencatat, memori, didengar);
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

    /// <summary>
    /// Sends what is for the listed people and compares what they read with what was said, letter for letter; the rest nobody hears, but
    /// it must be fit to be sent and read the same.
    /// </summary>
    public async Task KirimAsync()
    {
        var antre = await _rumah.DiDbAsync(db => db.Set<BarisKotakKeluar>().AsNoTracking()
            .Where(b => b.Keadaan == KeadaanKiriman.Antre && b.Kanal == "telegram" && b.Jenis == JenisKiriman.Pesan).OrderBy(b => b.Id).ToListAsync());
        var pesan = antre.ConvertAll(b => (b.Alamat, Isi: PesanJson.Baca(b.Isi)));
        var katalog = _rumah.Layanan.GetRequiredService<Katalog>();
        pesan.ForEach(p => PeriksaPesan.Layak(p.Isi));
        pesan.ForEach(p => PeriksaPesan.TerbacaSama(p.Isi, katalog));

        await _rumah.DiDbAsync(db => db.Set<BarisKotakKeluar>().Where(b => b.Keadaan == KeadaanKiriman.Antre && !_didengar.Keys.Contains(b.Alamat)).ExecuteDeleteAsync());
        await _rumah.Layanan.GetRequiredService<PengirimKotakKeluar>().KurasAsync(CancellationToken.None);
        foreach (var (alamat, obrolan) in _didengar)
        {
            BandingkanBacaan([.. pesan.Where(p => p.Alamat == alamat).Select(p => p.Isi)], obrolan.BacaSisa());
        }
    }

    private static void BandingkanBacaan(IReadOnlyList<Pesan> dikatakan, IReadOnlyList<PesanDiterima> dibaca)
    {
        Assert.Equal(string.Concat(dikatakan.Select(PeriksaPesan.Huruf)), PeriksaPesan.Huruf(string.Concat(dibaca.Select(d => d.Teks))));
        Assert.Equal(
            dikatakan.SelectMany(p => p.Tombol).SelectMany(b => b).Where(t => t.Kode is not null).Select(t => PeriksaPesan.Huruf(t.Label)),
            dibaca.SelectMany(d => d.Tombol).Where(t => t.Data is not null).Select(t => PeriksaPesan.Huruf(t.Label)));
    }

    public async ValueTask DisposeAsync()
    {
        await _rumah.DisposeAsync();
        await Tiruan.DisposeAsync();
        _memori?.Delete(recursive: true);
    }
}
