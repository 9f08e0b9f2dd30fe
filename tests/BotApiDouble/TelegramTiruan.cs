using System.Net;
using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Antrean;
using EPupns.BotApiDouble.Dunia;
using EPupns.BotApiDouble.Metode;
using EPupns.BotApiDouble.Protokol;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace EPupns.BotApiDouble;

/// <summary>
/// A pretended Telegram on a real HTTP port of this machine: the bot calls <see cref="Url"/> as it would call api.telegram.org, the test
/// plays the people who chat with it. As strict as Telegram about what the bot sends.
/// </summary>
public sealed class TelegramTiruan : IAsyncDisposable
{
    private readonly Dunia.Dunia _dunia;
    private readonly PengirimWebhook _pengirim;
    private readonly DaftarGangguan _gangguan = new();
    private readonly BukuPanggilan _buku = new();
    private readonly WebApplication _web;

    private TelegramTiruan(PilihanTelegram pilihan)
    {
        _dunia = new Dunia.Dunia(pilihan);
        _pengirim = new PengirimWebhook(_dunia);
        var metode = new DaftarMetode(_dunia, _pengirim);
        _pengirim.Dijawab = new JawabanWebhook(metode, _gangguan, _buku).JalankanAsync;
        var pelayan = new Pelayan(_dunia, metode, _gangguan, _buku);
        var pembangun = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        pembangun.WebHost.UseKestrelCore();
        pembangun.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = 64 * 1024 * 1024;
            kestrel.Listen(IPAddress.Loopback, pilihan.Porta);
        });
        _web = pembangun.Build();
        ((IApplicationBuilder)_web).Run(pelayan.LayaniAsync);
    }

    public string Url => _web.Urls.First();

    public string Token => _dunia.Pilihan.Token;

    /// <summary>Every call of the bot, the latest ten thousand.</summary>
    public IReadOnlyList<Panggilan> Panggilan => _buku.Semua();

    /// <summary>Parameters the bot sent and nobody knows ("sendMessage.parsemode"): Telegram would ignore them in silence.</summary>
    public IReadOnlyList<string> ParameterAsing => _buku.ParameterAsing();

    /// <summary>Updates the bot has not confirmed yet.</summary>
    public int UpdateTertunda
    {
        get
        {
            lock (_dunia.Kunci)
                return _dunia.Antrean.Jumlah;
        }
    }

    /// <summary>Telegram numbers updates anew after a quiet week; so can a test.</summary>
    public long NomorUpdateBerikut
    {
        get
        {
            lock (_dunia.Kunci)
                return _dunia.Antrean.NomorBerikut;
        }
        set
        {
            lock (_dunia.Kunci)
                _dunia.Antrean.NomorBerikut = value;
        }
    }

    public static async Task<TelegramTiruan> MulaiAsync(PilihanTelegram? pilihan = null)
    {
        var tiruan = new TelegramTiruan(pilihan ?? new PilihanTelegram());
        await tiruan._web.StartAsync();
        return tiruan;
    }

    /// <summary>A person's private chat with the bot. The bot may write there once the person has (or <paramref name="sudahMulai"/>).</summary>
    public Obrolan Obrolan(long idOrang, string nama, bool sudahMulai = false)
    {
        lock (_dunia.Kunci)
        {
            var ruang = _dunia.BukaRuang(idOrang, "private", nama);
            if (sudahMulai && ruang.Jangkauan == Jangkauan.BelumMulai)
                ruang.Jangkauan = Jangkauan.Terbuka;
            return new Obrolan(this, _dunia, ruang, new Orang(idOrang, nama));
        }
    }

    /// <summary>A group; the bot is not in it until it is added. <paramref name="id"/> is negative, as Telegram's are.</summary>
    public Grup Grup(long id, string judul)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(id, 0);
        lock (_dunia.Kunci)
            return new Grup(this, _dunia, _dunia.BukaRuang(id, "group", judul));
    }

    /// <summary>The next <paramref name="kali"/> calls of a method ("*" for any, "file" for downloads) go wrong in this way.</summary>
    public void Ganggu(string metode, Gangguan gangguan, int kali = 1) => _gangguan.Tambah(metode, gangguan, kali);

    /// <summary>Asks for every call, by its method, what goes wrong with it; null for nothing.</summary>
    public void GangguAcak(Func<string, Gangguan?>? pilih) => _gangguan.Acak = pilih;

    /// <summary>Faults of a method that no call has met yet.</summary>
    public int GangguanTersisa(string metode) => _gangguan.Jumlah(metode);

    /// <summary>Nothing goes wrong with a method any more.</summary>
    public void Pulih(string metode) => _gangguan.Buang(metode);

    /// <summary>How often a method was called, refused calls included; "*" for all.</summary>
    public int Jumlah(string metode) => _buku.Jumlah(metode);

    /// <summary>The commands the bot has registered.</summary>
    public IReadOnlyList<(string Perintah, string Keterangan)> Perintah(string cakupan = "default", long? chat = null, string? bahasa = null)
    {
        lock (_dunia.Kunci)
            return _dunia.Perintah.TryGetValue(Pengaturan.KunciPerintah(cakupan, chat, bahasa), out var daftar)
                ? [.. daftar.Select(satu => ((string)satu!["command"]!, (string)satu["description"]!))]
                : [];
    }

    /// <summary>Sends an update word for word, of whatever kind; a missing update_id is filled in. Gives its number, or null if the bot did not ask for its kind.</summary>
    public Task<long?> KirimUpdateAsync(string json)
    {
        var update = JsonNode.Parse(json, documentOptions: new() { MaxDepth = 1000 })!.AsObject();
        lock (_dunia.Kunci)
        {
            if ((long?)update["update_id"] is { } nomor)
                _dunia.Antrean.NomorBerikut = nomor;
            var jenis = update.Select(anggota => anggota.Key).FirstOrDefault(nama => nama != "update_id") ?? "";
            return Task.FromResult(Antre(jenis, Jalur(jenis, update), update));
        }
    }

    /// <summary>The number of the latest update, to send it again with <see cref="KirimUlangAsync"/>.</summary>
    public long UpdateTerakhir => NomorUpdateBerikut - 1;

    /// <summary>The same update once more, confirmed or not: the bot must not act on it again.</summary>
    public Task KirimUlangAsync(long idUpdate)
    {
        lock (_dunia.Kunci)
        {
            _dunia.Antrean.Ulangi(idUpdate);
            _pengirim.Gerakkan();
        }
        return Task.CompletedTask;
    }

    /// <summary>Waits until the bot has confirmed every update but <paramref name="sisa"/> (webhook: answered 2xx; polling: asked for the next).</summary>
    public async Task TungguTuntasAsync(TimeSpan? batas = null, int sisa = 0)
    {
        using var habis = new CancellationTokenSource(batas ?? _dunia.Pilihan.BatasTunggu);
        while (UpdateTertunda > sisa)
        {
            if (habis.IsCancellationRequested)
                throw new TimeoutException($"{UpdateTertunda} update belum dikonfirmasi bot");
            await Task.Delay(5);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _pengirim.DisposeAsync();
        await _web.DisposeAsync();
    }

    /// <summary>Under the world's lock.</summary>
    internal long? Antre(string jenis, string jalur, JsonObject update)
    {
        var antre = _dunia.Antrean.Tambah(jenis, jalur, update);
        _pengirim.Gerakkan();
        return antre?.Id;
    }

    // Presses have a queue of their own beside that of the chat: a press and a message of one person may arrive together.
    private static string Jalur(string jenis, JsonObject update) => (jenis, update[jenis] as JsonObject) switch
    {
        ("callback_query", var isi) => $"tekan:{isi?["from"]?["id"]}",
        (_, var isi) => $"obrolan:{isi?["chat"]?["id"] ?? isi?["from"]?["id"]}",
    };
}
