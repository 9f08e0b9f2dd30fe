using EPupns.Bot.Percakapan.Teks;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace EPupns.Bot.Kanal.Telegram.Pemasangan;

/// <summary>Registers the commands, for private chats: in groups none is of use.</summary>
internal sealed class DaftarPerintah(KlienTelegram klien, Katalog katalog, ILogger<DaftarPerintah> log) : BackgroundService
{
    private static readonly (string Perintah, Ujaran Keterangan)[] Semua =
    [
        ("menu", TeksTelegram.PerintahMenu),
        ("daftar", TeksTelegram.PerintahDaftar),
        ("masuk", TeksTelegram.PerintahMasuk),
        ("data", TeksTelegram.PerintahData),
        ("berkas", TeksTelegram.PerintahBerkas),
        ("kirim", TeksTelegram.PerintahKirim),
        ("status", TeksTelegram.PerintahStatus),
        ("lapor", TeksTelegram.PerintahLapor),
        ("tiket", TeksTelegram.PerintahTiket),
        ("lupa", TeksTelegram.PerintahLupa),
        ("cetak", TeksTelegram.PerintahCetak),
        ("kontak", TeksTelegram.PerintahKontak),
        ("sandi", TeksTelegram.PerintahSandi),
        ("lanjut", TeksTelegram.PerintahLanjut),
        ("bantuan", TeksTelegram.PerintahBantuan),
        ("kembali", TeksTelegram.PerintahKembali),
        ("lewati", TeksTelegram.PerintahLewati),
        ("batal", TeksTelegram.PerintahBatal),
        ("keluar", TeksTelegram.PerintahKeluar),
    ];

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var perintah = Semua.Select(p => new BotCommand(p.Perintah, katalog.Polos(p.Keterangan))).ToList();
        return Tekun.CobaAsync(
            "setMyCommands", () => klien.Api.SetMyCommands(perintah, scope: BotCommandScope.AllPrivateChats(), cancellationToken: stoppingToken), log, stoppingToken);
    }
}
