using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace StandIns.TelegramBot.Tests.Tiruan;

/// <summary>What the people of the double do arrives as Telegram would write it.</summary>
public sealed class OrangTests : UjiTiruan
{
    private async Task<Update> TerimaAsync() => (await Bot.GetUpdates())[^1];

    [Fact]
    public async Task Perintah_Diketik_BerentitasPerintah()
    {
        await Siti.KetikAsync("/start kode_1");

        var pesan = (await TerimaAsync()).Message!;
        Assert.Equal((ChatType.Private, "/start kode_1", Siti.IdOrang), (pesan.Chat.Type, pesan.Text, pesan.From!.Id));
        Assert.Equal((MessageEntityType.BotCommand, 0, 6), (pesan.Entities![0].Type, pesan.Entities[0].Offset, pesan.Entities[0].Length));
    }

    [Fact]
    public async Task TeksPanjang_Diketik_TerpotongSepertiAplikasi()
    {
        await Siti.KetikAsync(new string('x', 5000));

        Assert.Equal([4096, 904], (await Bot.GetUpdates()).Select(update => update.Message!.Text!.Length));
    }

    [Fact]
    public async Task Lampiran_Dikirim_JenisnyaDikenal()
    {
        await Siti.KirimBerkasAsync("sk.pdf", [1], "application/pdf", keterangan: "SK");
        await Siti.KirimFotoAsync([0xFF, 0xD8, 0xFF, 9], album: "a1");
        await Siti.StikerAsync();
        await Siti.SuaraAsync();
        await Siti.VideoAsync();
        await Siti.KontakAsync("+628123");
        await Siti.LokasiAsync(-6.2, 106.8);
        await Siti.KirimPesanAsync("""{"dice":{"emoji":"🎲","value":3}}""");

        var pesan = (await Bot.GetUpdates()).Select(update => update.Message!).ToArray();

        Assert.Equal(
            [MessageType.Document, MessageType.Photo, MessageType.Sticker, MessageType.Voice, MessageType.Video, MessageType.Contact,
                MessageType.Location, MessageType.Dice],
            pesan.Select(satu => satu.Type));
        Assert.Equal(("SK", "a1", Siti.IdOrang), (pesan[0].Caption, pesan[1].MediaGroupId, pesan[5].Contact!.UserId));
    }

    [Fact]
    public async Task Foto_Diunduh_UkuranTerbesarYangAsli()
    {
        await Siti.KirimFotoAsync([0xFF, 0xD8, 0xFF, 9]);
        var ukuran = (await TerimaAsync()).Message!.Photo!;
        using var besar = new MemoryStream();
        using var kecil = new MemoryStream();

        await Bot.GetInfoAndDownloadFile(ukuran[^1], besar);
        await Bot.GetInfoAndDownloadFile(ukuran[0], kecil);

        Assert.Equal([0xFF, 0xD8, 0xFF, 9], besar.ToArray());
        Assert.NotEqual(besar.ToArray(), kecil.ToArray());
    }

    [Fact]
    public async Task BerkasTerlaluBesar_Diminta_Ditolak()
    {
        await Siti.KirimBerkasAsync("besar.zip", [1], "application/zip", ukuran: 21L * 1024 * 1024);
        var dokumen = (await TerimaAsync()).Message!.Document!;

        var galat = await Assert.ThrowsAsync<ApiRequestException>(() => Bot.GetFile(dokumen.FileId));

        Assert.Equal((21L * 1024 * 1024, "Bad Request: file is too big"), (dokumen.FileSize, galat.Message));
    }

    [Fact]
    public async Task AlamatBerkasSalah_Diunduh_TidakAda()
    {
        var galat = await Assert.ThrowsAsync<ApiRequestException>(() => Bot.DownloadFile("documents/file_9.pdf", Stream.Null));

        Assert.Equal(404, galat.ErrorCode);
    }

    [Fact]
    public async Task Diblokir_LaluDibuka_BotTahuDanTertahan()
    {
        await Siti.BlokirAsync();
        var update = await TerimaAsync();
        var galat = await Assert.ThrowsAsync<ApiRequestException>(() => Bot.SendMessage(Siti.Id, "x"));
        await Siti.BukaBlokirAsync();
        await Bot.SendMessage(Siti.Id, "y");

        Assert.Equal(ChatMemberStatus.Kicked, update.MyChatMember!.NewChatMember.Status);
        Assert.Equal((403, "Forbidden: bot was blocked by the user"), (galat.ErrorCode, galat.Message));
        Assert.Equal("y", Siti.Pesan.Single().Teks);
    }

    [Fact]
    public async Task AkunNonaktif_Dikirimi_Ditolak()
    {
        Siti.Nonaktifkan();

        var galat = await Assert.ThrowsAsync<ApiRequestException>(() => Bot.SendMessage(Siti.Id, "x"));

        Assert.Equal("Forbidden: user is deactivated", galat.Message);
    }

    [Fact]
    public async Task BelumPernahMenyapa_Dikirimi_Ditolak()
    {
        var budi = Telegram.Obrolan(5002, "Budi");
        var galat = await Assert.ThrowsAsync<ApiRequestException>(() => Bot.SendMessage(budi.Id, "x"));

        await budi.KetikAsync("/start");
        await Bot.SendMessage(budi.Id, "Selamat datang");

        Assert.Equal("Forbidden: bot can't initiate conversation with a user", galat.Message);
        Assert.Equal("Selamat datang", (await budi.BacaAsync()).Teks);
    }

    [Fact]
    public async Task Grup_BotDitambahkan_HanyaMendengarYangUntuknya()
    {
        var grup = Telegram.Grup(-77, "Kantor");
        await grup.TambahkanBotAsync(5001, "Siti");
        var siti = grup.Sebagai(5001, "Siti");
        var salam = await Bot.SendMessage(-77, "Mari mengobrol pribadi.");

        await siti.KetikAsync("ini bukan untuk bot");
        await siti.KetikAsync("/daftar@epupns_bot");
        await siti.KetikAsync("baik", membalasKe: salam.Id);

        var update = await Bot.GetUpdates();
        Assert.Equal([UpdateType.MyChatMember, UpdateType.Message, UpdateType.Message, UpdateType.Message], update.Select(satu => satu.Type));
        Assert.Equal(MessageType.NewChatMembers, update[1].Message!.Type);
        Assert.Equal(["/daftar@epupns_bot", "baik"], update.Skip(2).Select(satu => satu.Message!.Text));
        Assert.Equal((salam.Id, ChatType.Group), (update[3].Message!.ReplyToMessage!.Id, update[3].Message!.Chat.Type));
        Assert.Equal("Mari mengobrol pribadi.", siti.Pesan.Single().Teks);
    }

    [Fact]
    public async Task Grup_PindahJadiSupergrup_NomorLamaMenunjukYangBaru()
    {
        var grup = Telegram.Grup(-77, "Kantor");
        await grup.TambahkanBotAsync(5001, "Siti");

        await grup.PindahAsync(-1000077, 5001, "Siti");

        Assert.Equal(-1000077, (await TerimaAsync()).Message!.MigrateToChatId);
        var galat = await Assert.ThrowsAsync<ApiRequestException>(() => Bot.SendMessage(-77, "x"));
        Assert.Equal(-1000077, galat.Parameters!.MigrateToChatId);
        await Bot.SendMessage(-1000077, "x");
    }

    [Fact]
    public async Task Grup_BotDikeluarkan_Tertahan()
    {
        var grup = Telegram.Grup(-77, "Kantor");
        await grup.TambahkanBotAsync(5001, "Siti");

        await grup.KeluarkanBotAsync(5001, "Siti");

        var galat = await Assert.ThrowsAsync<ApiRequestException>(() => Bot.SendMessage(-77, "x"));
        Assert.Equal("Forbidden: bot was kicked from the group chat", galat.Message);
    }

    [Fact]
    public async Task UpdateMentah_Dikirim_DatangApaAdanya()
    {
        var nomor = await Telegram.KirimUpdateAsync("""{"poll":{"id":"1","question":"?"}}""");

        var update = await TerimaAsync();
        Assert.Equal((nomor, UpdateType.Poll), (update.Id, update.Type));
    }

    [Fact]
    public async Task BotDiam_Ditunggu_GagalDenganRiwayat()
    {
        await Bot.SendMessage(Siti.Id, "Hanya ini");

        var galat = await Assert.ThrowsAsync<TimeoutException>(() => Siti.TungguAsync(2, TimeSpan.FromMilliseconds(20)));

        Assert.Contains("bot: Hanya ini", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ditunggu_SebelumDikirim_BangunSaatTiba()
    {
        var tunggu = Siti.TungguAsync(pesan => pesan.Teks == "kedua");

        await Bot.SendMessage(Siti.Id, "pertama");
        var kedua = await Bot.SendMessage(Siti.Id, "kedua");

        Assert.Equal(kedua.Id, (await tunggu).Id);
        Assert.Equal(["pertama", "kedua"], Siti.BacaSisa().Select(pesan => pesan.Teks));
    }
}
