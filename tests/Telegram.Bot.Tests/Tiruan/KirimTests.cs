using System.Text;
using EPupns.BotApiDouble;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace StandIns.TelegramBot.Tests.Tiruan;

/// <summary>The client against a strict server: what is sent is what arrives.</summary>
public sealed class KirimTests : UjiTiruan
{
    [Fact]
    public async Task GetMe_Dipanggil_BotSendiri()
    {
        var saya = await Bot.GetMe();

        Assert.Equal((Bot.BotId, true, "epupns_bot"), (saya.Id, saya.IsBot, saya.Username));
    }

    [Fact]
    public async Task TeksHtml_Dikirim_TampakPolosDenganFormat()
    {
        var terkirim = await Bot.SendMessage(
            Siti.Id, "Halo <b>Siti 😀</b> &lt;1&gt;", parseMode: ParseMode.Html, protectContent: true, disableNotification: true);

        var tampak = Assert.Single(Siti.Pesan);
        Assert.Equal(("Halo Siti 😀 <1>", "Halo <b>Siti 😀</b> &lt;1&gt;"), (tampak.Teks, tampak.Html));
        Assert.Equal([new Entitas("bold", 5, 7)], tampak.Entitas);
        Assert.True(tampak is { Terlindung: true, Senyap: true });
        Assert.Equal((tampak.Id, tampak.Teks, Siti.Id), (terkirim.Id, terkirim.Text, terkirim.Chat.Id));
        Assert.Equal((MessageEntityType.Bold, 5, 7), (terkirim.Entities![0].Type, terkirim.Entities[0].Offset, terkirim.Entities[0].Length));
        Assert.True(terkirim.HasProtectedContent);
    }

    [Fact]
    public async Task Tombol_Dikirim_TampakDanKembaliSama()
    {
        var papan = new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("✅ Ya", "y"), InlineKeyboardButton.WithUrl("Buka", "https://a.id/x?y=1"))
            .AddNewRow(InlineKeyboardButton.WithCopyText("Salin", "123"), InlineKeyboardButton.WithWebApp("Isi", "https://a.id/isi"))
            .AddButton("Lagi", "l");

        var terkirim = await Bot.SendMessage(Siti.Id, "Pilih", replyMarkup: papan);

        Assert.Equal(
            [
                [new Tombol("✅ Ya", null, Data: "y"), new Tombol("Buka", null, Url: "https://a.id/x?y=1")],
                [new Tombol("Salin", null, Salin: "123"), new Tombol("Isi", null, AplikasiWeb: "https://a.id/isi"), new Tombol("Lagi", null, Data: "l")],
            ],
            Siti.Pesan[0].Baris);
        Assert.Equal(["✅ Ya", "Buka", "Salin", "Isi", "Lagi"], terkirim.ReplyMarkup!.InlineKeyboard.SelectMany(baris => baris).Select(tombol => tombol.Text));
    }

    [Fact]
    public async Task PapanKetik_DipasangLaluDilepas_Tampak()
    {
        await Bot.SendMessage(Siti.Id, "Nomor?", replyMarkup: new ReplyKeyboardMarkup(true)
        {
            Keyboard = [[KeyboardButton.WithRequestContact("Bagikan nomor")], ["Lewati", "Batal"]],
        });
        var terpasang = Siti.PapanKetik;

        await Bot.SendMessage(Siti.Id, "Terima kasih", replyMarkup: new ReplyKeyboardRemove());

        Assert.Equal([["Bagikan nomor"], ["Lewati", "Batal"]], terpasang);
        Assert.Empty(Siti.PapanKetik);
    }

    [Theory]
    [InlineData("bukti.pdf")]
    [InlineData("Bukti \"Siti\" – 2.pdf")]
    [InlineData("berkas\r\nX-Jahat: 1.pdf")]
    public async Task Dokumen_Diunggah_UtuhBesertaNamanya(string nama)
    {
        var isi = Encoding.UTF8.GetBytes("%PDF-1.7 isi");
        using var aliran = new MemoryStream(isi);

        var terkirim = await Bot.SendDocument(Siti.Id, InputFile.FromStream(aliran, nama), caption: "<i>Bukti</i>", parseMode: ParseMode.Html,
            replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Cetak ulang", "c")), protectContent: true);

        var tampak = Siti.Pesan.Single();
        var namaKirim = nama.Replace("\"", "%22", StringComparison.Ordinal).ReplaceLineEndings("");
        Assert.Equal(isi, tampak.Dokumen!.Isi);
        Assert.Equal((namaKirim, "application/pdf", "Bukti"), (tampak.Dokumen.Nama, tampak.Dokumen.Mime, tampak.Teks));
        Assert.Equal(["Cetak ulang"], tampak.Label);
        Assert.True(tampak.Terlindung);
        Assert.Equal((namaKirim, MessageType.Document), (terkirim.Document!.FileName, terkirim.Type));
        Assert.True(aliran.CanRead);
    }

    [Fact]
    public async Task Dokumen_DenganNomorBerkas_DikirimTanpaUnggah()
    {
        using var aliran = new MemoryStream([1, 2, 3]);
        var pertama = await Bot.SendDocument(Siti.Id, InputFile.FromStream(aliran, "a.bin"));

        await Bot.SendDocument(Siti.Id, InputFile.FromFileId(pertama.Document!.FileId));

        Assert.Equal([1, 2, 3], Siti.Pesan[1].Dokumen!.Isi);
        Assert.Equal(pertama.Document.FileId, Telegram.Panggilan[^1].Parameter["document"]);
    }

    [Fact]
    public async Task Foto_Diunggah_Utuh()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 1, 2];
        using var aliran = new MemoryStream(png);

        var terkirim = await Bot.SendPhoto(Siti.Id, InputFile.FromStream(aliran, "kode.png"), caption: "Kode");

        Assert.Equal(png, Siti.Pesan[0].Foto!.Isi);
        Assert.Equal((MessageType.Photo, "Kode"), (terkirim.Type, terkirim.Caption));
    }

    [Fact]
    public async Task TerlaluBanyak_SaatUnggah_DiulangUtuhDariAwalAliran()
    {
        using var aliran = new MemoryStream([0, 0, 7, 8, 9]) { Position = 2 };
        Telegram.Ganggu("sendDocument", Gangguan.TerlaluBanyak(0), kali: 2);

        await Bot.SendDocument(Siti.Id, InputFile.FromStream(aliran, "a.bin"));

        Assert.Equal([7, 8, 9], Assert.Single(Siti.Pesan).Dokumen!.Isi);
        Assert.Equal(3, Telegram.Jumlah("sendDocument"));
    }

    [Fact]
    public async Task Aksi_Dikirim_Tercatat()
    {
        foreach (var aksi in Enum.GetValues<ChatAction>())
            await Bot.SendChatAction(Siti.Id, aksi);

        Assert.Equal("typing", Siti.Aksi[0]);
        Assert.Equal(Enum.GetValues<ChatAction>().Length, Siti.Aksi.Count);
    }

    [Fact]
    public async Task Perintah_Dipasang_TerbacaKembaliPerCakupan()
    {
        await Bot.SetMyCommands([new BotCommand("daftar", "Mulai mendaftar"), ("menu", "Menu utama")]);
        await Bot.SetMyCommands([("antrean", "Antrean")], scope: BotCommandScope.Chat(Siti.Id), languageCode: "id");

        Assert.Equal(["daftar", "menu"], (await Bot.GetMyCommands()).Select(perintah => perintah.Command));
        Assert.Equal([("antrean", "Antrean")], Telegram.Perintah("chat", Siti.Id, "id"));
        Assert.Empty(await Bot.GetMyCommands(scope: BotCommandScope.AllGroupChats()));
    }

    [Fact]
    public async Task Berkas_DariOrang_TerunduhUtuh()
    {
        byte[] isi = [.. Enumerable.Range(0, 100_000).Select(i => (byte)i)];
        await Siti.KirimBerkasAsync("sk.pdf", isi, "application/pdf");
        var dokumen = (await Bot.GetUpdates()).Single().Message!.Document!;
        using var tujuan = new MemoryStream();

        var info = await Bot.GetInfoAndDownloadFile(dokumen, tujuan);

        Assert.Equal((isi.Length, "sk.pdf"), ((int)info.FileSize!, dokumen.FileName));
        Assert.Equal(isi, tujuan.ToArray());
    }

    [Fact]
    public async Task SemuaMetode_Dipanggil_TanpaParameterAsing()
    {
        using var png = new MemoryStream([0x89, 0x50, 0x4E, 0x47]);
        var pesan = await Bot.SendMessage(Siti.Id, "a", replyParameters: new ReplyParameters { MessageId = 99, AllowSendingWithoutReply = true },
            linkPreviewOptions: new LinkPreviewOptions { IsDisabled = true }, disableNotification: true, protectContent: true);
        await Bot.SendPhoto(Siti.Id, InputFile.FromStream(png, "a.png"), hasSpoiler: true, showCaptionAboveMedia: true);
        await Bot.EditMessageText(Siti.Id, pesan.Id, "b", parseMode: ParseMode.Html, linkPreviewOptions: true);
        await Bot.EditMessageReplyMarkup(Siti.Id, pesan.Id, replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("x", "x")));
        await Bot.DeleteMessage(Siti.Id, pesan.Id);
        await Bot.DeleteMessages(Siti.Id, [1, 2]);
        await Bot.GetUpdates(offset: 1, limit: 10, timeout: 0, allowedUpdates: [UpdateType.Message, UpdateType.CallbackQuery]);
        await Bot.DeleteWebhook(dropPendingUpdates: true);
        await Bot.GetWebhookInfo();

        Assert.Empty(Telegram.ParameterAsing);
        Assert.True(Siti.Pesan[0].Dihapus);
    }
}
