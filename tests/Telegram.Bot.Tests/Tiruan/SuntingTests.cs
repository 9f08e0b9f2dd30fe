using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.ReplyMarkups;

namespace StandIns.TelegramBot.Tests.Tiruan;

public sealed class SuntingTests : UjiTiruan
{
    private static readonly InlineKeyboardMarkup Papan = new(InlineKeyboardButton.WithCallbackData("Ya", "y"));

    [Fact]
    public async Task Teks_DiubahTanpaPapan_PapanHilang()
    {
        var pesan = await Bot.SendMessage(Siti.Id, "Benar?", replyMarkup: Papan);

        var kini = await Bot.EditMessageText(Siti.Id, pesan.Id, "Sudah dijawab");

        var tampak = Siti.Pesan.Single();
        Assert.Equal(("Sudah dijawab", true, 0), (tampak.Teks, tampak.Disunting, tampak.Tombol.Count()));
        Assert.Equal("Sudah dijawab", kini.Text);
        Assert.NotNull(kini.EditDate);
        Assert.Null(kini.ReplyMarkup);
    }

    [Fact]
    public async Task Papan_DiubahTanpaIsi_Hilang()
    {
        var pesan = await Bot.SendMessage(Siti.Id, "Benar?", replyMarkup: Papan);

        await Bot.EditMessageReplyMarkup(Siti.Id, pesan.Id);

        Assert.Equal(("Benar?", 0), (Siti.Pesan[0].Teks, Siti.Pesan[0].Tombol.Count()));
    }

    [Fact]
    public async Task PapanKosong_Diubah_Hilang()
    {
        var pesan = await Bot.SendMessage(Siti.Id, "Benar?", replyMarkup: Papan);

        await Bot.EditMessageReplyMarkup(Siti.Id, pesan.Id, replyMarkup: InlineKeyboardMarkup.Empty());

        Assert.Empty(Siti.Pesan[0].Tombol);
    }

    [Fact]
    public async Task TanpaPerubahan_Diubah_Ditolak()
    {
        var pesan = await Bot.SendMessage(Siti.Id, "Benar?", replyMarkup: Papan);

        await Tolak("Bad Request: message is not modified", () => Bot.EditMessageText(Siti.Id, pesan.Id, "Benar?", replyMarkup: Papan));
        await Tolak("Bad Request: message is not modified", () => Bot.EditMessageReplyMarkup(Siti.Id, pesan.Id, replyMarkup: Papan));
    }

    [Fact]
    public async Task PesanTidakAda_DiubahAtauDihapus_Ditolak()
    {
        await Tolak("Bad Request: message to edit not found", () => Bot.EditMessageText(Siti.Id, 999, "x"));
        await Tolak("Bad Request: message to delete not found", () => Bot.DeleteMessage(Siti.Id, 999));
    }

    [Fact]
    public async Task PesanOrang_Diubah_Ditolak()
    {
        var id = await Siti.KetikAsync("halo");

        await Tolak("Bad Request: message can't be edited", () => Bot.EditMessageText(Siti.Id, id, "x"));
    }

    [Fact]
    public async Task PesanOrang_Dihapus_Hilang()
    {
        var id = await Siti.KetikAsync("kata sandi");

        await Bot.DeleteMessage(Siti.Id, id);

        Assert.True(Siti.SudahDihapus(id));
        await Tolak("Bad Request: message to delete not found", () => Bot.DeleteMessage(Siti.Id, id));
    }

    private static async Task Tolak(string keterangan, Func<Task> tindakan)
    {
        var galat = await Assert.ThrowsAsync<ApiRequestException>(tindakan);
        Assert.StartsWith(keterangan, galat.Message, StringComparison.Ordinal);
        Assert.Equal(400, galat.ErrorCode);
    }
}
