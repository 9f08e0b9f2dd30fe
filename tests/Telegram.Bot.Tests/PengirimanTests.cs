using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace StandIns.TelegramBot.Tests;

public sealed class PengirimanTests
{
    private readonly ServerTiruan _server = ServerTiruan.Menjawab(ServerTiruan.PesanTerkirim);

    [Fact]
    public async Task TanpaPilihan_SendMessage_HanyaChatDanTeks()
    {
        await _server.Klien().SendMessage(5, "Halo");

        var (url, jenis, isi) = _server.Permintaan.Single();
        Assert.Equal($"http://bot.uji/bot{ServerTiruan.Token}/sendMessage", url);
        Assert.Equal("application/json", jenis);
        Assert.Equal("""{"chat_id":5,"text":"Halo"}""", isi);
    }

    [Fact]
    public async Task SegalaTombol_SendMessage_DitulisSepertiBotApi()
    {
        var papan = new InlineKeyboardMarkup(
        [
            [InlineKeyboardButton.WithCallbackData("Ya", "y:1"), InlineKeyboardButton.WithUrl("Buka", "https://contoh.id/a")],
            [new InlineKeyboardButton("Isi", new WebAppInfo("https://contoh.id/b"))],
            [InlineKeyboardButton.WithCopyText("Salin", "123456789012")],
            [new InlineKeyboardButton("Hapus") { CallbackData = "h", Style = KeyboardButtonStyle.Danger }],
        ]);

        await _server.Klien().SendMessage("@kanal", "<b>x</b>", parseMode: ParseMode.Html, replyMarkup: papan, protectContent: true,
            linkPreviewOptions: true, replyParameters: 9);

        const string Teks = "\\u003Cb\\u003Ex\\u003C/b\\u003E";
        Assert.Equal(
            $$"""{"chat_id":"@kanal","text":"{{Teks}}","parse_mode":"Html","reply_parameters":{"message_id":9},"reply_markup":"""
            + """{"inline_keyboard":[[{"text":"Ya","callback_data":"y:1"},{"text":"Buka","url":"https://contoh.id/a"}],"""
            + """[{"text":"Isi","web_app":{"url":"https://contoh.id/b"}}],[{"text":"Salin","copy_text":{"text":"123456789012"}}],"""
            + """[{"text":"Hapus","style":"danger","callback_data":"h"}]]},"link_preview_options":{"is_disabled":true},"protect_content":true}""",
            _server.Permintaan.Single().Body);
    }
}
