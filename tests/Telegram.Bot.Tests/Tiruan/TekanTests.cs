using EPupns.BotApiDouble;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace StandIns.TelegramBot.Tests.Tiruan;

public sealed class TekanTests : UjiTiruan
{
    private readonly WaktuUji _waktu = new();

    protected override PilihanTelegram Pilihan => new() { Waktu = _waktu };

    private Task<Message> TanyaAsync(string label = "✅ Ya", string data = "y") =>
        Bot.SendMessage(Siti.Id, "Benar?", replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData(label, data)));

    private async Task<CallbackQuery> TerimaAsync() => (await Bot.GetUpdates())[^1].CallbackQuery!;

    [Fact]
    public async Task TombolBerhias_DitekanDenganKatanya_DatangDanDijawab()
    {
        var pesan = await TanyaAsync();

        var id = await Siti.TekanAsync("Ya");
        var tekan = await TerimaAsync();
        await Bot.AnswerCallbackQuery(tekan.Id, text: "Dicatat", showAlert: true);

        Assert.Equal((id, "y", Siti.IdOrang, pesan.Id), (tekan.Id, tekan.Data, tekan.From.Id, tekan.Message!.Id));
        Assert.Equal(new JawabanTekan(id, "Dicatat", true, null), await Siti.TungguJawabanAsync(id));
    }

    [Fact]
    public async Task DuaTombolBerlabelSama_Ditekan_YangTerbaru()
    {
        await TanyaAsync(data: "lama");
        await TanyaAsync(data: "baru");

        await Siti.TekanAsync("Ya");

        Assert.Equal("baru", (await TerimaAsync()).Data);
    }

    [Fact]
    public async Task TombolLama_SudahDihapusBot_MasihBisaDitekan()
    {
        var pesan = await TanyaAsync();
        var layarLama = Siti.Pesan[0];
        await Bot.EditMessageText(Siti.Id, pesan.Id, "Sudah dijawab");

        await Siti.TekanAsync("Ya", layarLama);

        var tekan = await TerimaAsync();
        Assert.Equal(("y", "Sudah dijawab"), (tekan.Data, tekan.Message!.Text));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Siti.TekanAsync("Ya"));
    }

    [Fact]
    public async Task PesanTerhapus_TombolnyaDitekan_PesanHanyaBernomor()
    {
        var pesan = await TanyaAsync();
        var layarLama = Siti.Pesan[0];
        await Bot.DeleteMessage(Siti.Id, pesan.Id);

        await Siti.TekanAsync("Ya", layarLama);

        Assert.Equal((pesan.Id, MessageType.Unknown), ((await TerimaAsync()).Message!.Id, (await TerimaAsync()).Message!.Type));
    }

    [Fact]
    public async Task DataPalsu_Ditekan_DatangApaAdanya()
    {
        await TanyaAsync();

        await Siti.TekanDataAsync("admin:hapus", Siti.Pesan[0]);

        Assert.Equal("admin:hapus", (await TerimaAsync()).Data);
    }

    [Fact]
    public async Task TombolTautan_Ditekan_TidakSampaiKeBot()
    {
        await Bot.SendMessage(Siti.Id, "x", replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithUrl("Buka", "https://a.id")));

        await Assert.ThrowsAsync<InvalidOperationException>(() => Siti.TekanAsync("Buka"));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(151, false)]
    public async Task Tekan_DijawabKemudian_HanyaSelamaMasihBerlaku(int detik, bool diterima)
    {
        await TanyaAsync();
        var id = await Siti.TekanAsync("Ya");
        _waktu.Maju(TimeSpan.FromSeconds(detik));

        var galat = await Record.ExceptionAsync(() => Bot.AnswerCallbackQuery(id));

        Assert.Equal(diterima, galat is null);
        if (!diterima)
            Assert.Equal("Bad Request: query is too old and response timeout expired or query ID is invalid", galat!.Message);
    }

    [Fact]
    public async Task JawabanTerlaluPanjang_Dikirim_Ditolak()
    {
        await TanyaAsync();
        var id = await Siti.TekanAsync("Ya");

        await Assert.ThrowsAsync<ApiRequestException>(() => Bot.AnswerCallbackQuery(id, text: new string('x', 201)));
        await Bot.AnswerCallbackQuery(id, text: new string('x', 200));

        Assert.Equal(200, Siti.Jawaban.Single().Teks!.Length);
    }

    [Fact]
    public async Task PesanTua_Dihapus_DitolakSetelahDuaHari()
    {
        var pesan = await TanyaAsync();
        _waktu.Maju(TimeSpan.FromHours(49));

        var galat = await Assert.ThrowsAsync<ApiRequestException>(() => Bot.DeleteMessage(Siti.Id, pesan.Id));

        Assert.Equal("Bad Request: message can't be deleted for everyone", galat.Message);
    }

    private sealed class WaktuUji : TimeProvider
    {
        private DateTimeOffset _kini = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

        public void Maju(TimeSpan selama) => _kini += selama;

        public override DateTimeOffset GetUtcNow() => _kini;
    }
}
