using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace StandIns.TelegramBot.Tests;

public sealed class UpdateTests
{
    private const string Orang = """{"id":5,"is_bot":false,"first_name":"Siti","language_code":"id"}""";
    private const string Obrolan = """{"id":5,"first_name":"Siti","type":"private"}""";
    private const string Awal = $$""" "message_id":3,"from":{{Orang}},"chat":{{Obrolan}},"date":1700000000 """;
    private const string File = """ "file_id":"A","file_unique_id":"B","file_size":10 """;

    private static Update Baca(string json) => JsonSerializer.Deserialize<Update>(json, JsonBotAPI.Options)!;

    private static Message BacaPesan(string sisa) => Baca($$"""{"update_id":1,"message":{ {{Awal}},{{sisa}} } }""").Message!;

    [Fact]
    public void PesanTeks_Dibaca_Lengkap()
    {
        var update = Baca($$"""
            {"update_id":10,"message":{ {{Awal}},"text":"/start kode","anggota_baru":{"a":[1]},
            "entities":[{"type":"bot_command","offset":0,"length":6},{"type":"jenis_baru","offset":7,"length":4}]} }
            """);

        Assert.Equal((10, UpdateType.Message, MessageType.Text), (update.Id, update.Type, update.Message!.Type));
        Assert.Equal((3, 3, 5L, "Siti"), (update.Message.Id, update.Message.MessageId, update.Message.Chat.Id, update.Message.From!.FirstName));
        Assert.Equal(ChatType.Private, update.Message.Chat.Type);
        Assert.Equal(new DateTime(2023, 11, 14, 22, 13, 20, DateTimeKind.Utc), update.Message.Date);
        Assert.Equal(DateTimeKind.Utc, update.Message.Date.Kind);
        Assert.Equal([MessageEntityType.BotCommand, default], update.Message.Entities!.Select(entity => entity.Type));
        Assert.Equal(["/start", "kode"], update.Message.EntityValues!);
    }

    [Theory]
    [InlineData("message", UpdateType.Message)]
    [InlineData("edited_message", UpdateType.EditedMessage)]
    [InlineData("channel_post", UpdateType.ChannelPost)]
    [InlineData("edited_channel_post", UpdateType.EditedChannelPost)]
    [InlineData("business_connection", UpdateType.BusinessConnection)]
    [InlineData("business_message", UpdateType.BusinessMessage)]
    [InlineData("edited_business_message", UpdateType.EditedBusinessMessage)]
    [InlineData("deleted_business_messages", UpdateType.DeletedBusinessMessages)]
    [InlineData("guest_message", UpdateType.GuestMessage)]
    [InlineData("message_reaction", UpdateType.MessageReaction)]
    [InlineData("message_reaction_count", UpdateType.MessageReactionCount)]
    [InlineData("inline_query", UpdateType.InlineQuery)]
    [InlineData("chosen_inline_result", UpdateType.ChosenInlineResult)]
    [InlineData("callback_query", UpdateType.CallbackQuery)]
    [InlineData("shipping_query", UpdateType.ShippingQuery)]
    [InlineData("pre_checkout_query", UpdateType.PreCheckoutQuery)]
    [InlineData("purchased_paid_media", UpdateType.PurchasedPaidMedia)]
    [InlineData("poll", UpdateType.Poll)]
    [InlineData("poll_answer", UpdateType.PollAnswer)]
    [InlineData("my_chat_member", UpdateType.MyChatMember)]
    [InlineData("chat_member", UpdateType.ChatMember)]
    [InlineData("chat_join_request", UpdateType.ChatJoinRequest)]
    [InlineData("chat_boost", UpdateType.ChatBoost)]
    [InlineData("removed_chat_boost", UpdateType.RemovedChatBoost)]
    [InlineData("managed_bot", UpdateType.ManagedBot)]
    [InlineData("subscription", UpdateType.Subscription)]
    [InlineData("jenis_yang_belum_ada", UpdateType.Unknown)]
    public void JenisApaPun_Dibaca_DanTerkirimDenganNamaYangSama(string nama, UpdateType jenis)
    {
        var update = Baca($$"""{"update_id":7,"{{nama}}":{"isi":{"dalam":[1,{"x":null}]} } }""");

        Assert.Equal((7, jenis), (update.Id, update.Type));
        if (jenis != UpdateType.Unknown)
            Assert.Equal($"\"{nama}\"", JsonSerializer.Serialize(jenis, JsonBotAPI.Options));
    }

    [Fact]
    public void UpdateTypeTanpaNama_Dibaca_Unknown()
    {
        var info = JsonSerializer.Deserialize<WebhookInfo>("""{"url":"","allowed_updates":["message","jenis_baru"]}""", JsonBotAPI.Options)!;

        Assert.Equal([UpdateType.Message, UpdateType.Unknown], info.AllowedUpdates!);
    }

    [Fact]
    public void Tekan_Dibaca_DenganPesanDanTombolnya()
    {
        var update = Baca($$$"""
            {"update_id":8,"callback_query":{"id":"99","from":{{{Orang}}},"chat_instance":"-1","data":"v1:ya","message":{
            {{{Awal}}},"text":"Benar?","reply_markup":{"inline_keyboard":[[{"text":"Ya","callback_data":"v1:ya","style":"gaya_baru"}]]} } } }
            """);

        Assert.Equal(("99", "v1:ya", 5L), (update.CallbackQuery!.Id, update.CallbackQuery.Data, update.CallbackQuery.From.Id));
        var tombol = update.CallbackQuery.Message!.ReplyMarkup!.InlineKeyboard.Single().Single();
        Assert.Equal(("Ya", "v1:ya"), (tombol.Text, tombol.CallbackData));
    }

    [Fact]
    public void TekanPadaPesanTerhapus_Dibaca_NomornyaSaja()
    {
        var update = Baca($$"""{"update_id":8,"callback_query":{"id":"9","from":{{Orang}},"message":{"chat":{{Obrolan}},"message_id":4,"date":0} } }""");

        Assert.Equal((4, 5L, MessageType.Unknown),
            (update.CallbackQuery!.Message!.Id, update.CallbackQuery.Message.Chat.Id, update.CallbackQuery.Message.Type));
    }

    [Theory]
    [InlineData("member", ChatMemberStatus.Member)]
    [InlineData("creator", ChatMemberStatus.Creator)]
    [InlineData("administrator", ChatMemberStatus.Administrator)]
    [InlineData("restricted", ChatMemberStatus.Restricted)]
    [InlineData("left", ChatMemberStatus.Left)]
    [InlineData("kicked", ChatMemberStatus.Kicked)]
    public void KeanggotaanBerubah_Dibaca_StatusBaru(string nama, ChatMemberStatus status)
    {
        var update = Baca($$$"""
            {"update_id":1,"my_chat_member":{"chat":{{{Obrolan}}},"from":{{{Orang}}},"date":1,
            "old_chat_member":{"user":{{{Orang}}},"status":"status_baru"},
            "new_chat_member":{"user":{{{Orang}}},"until_date":0,"status":"{{{nama}}}"} } }
            """);

        Assert.Equal(status, update.MyChatMember!.NewChatMember.Status);
        Assert.Equal(5, update.MyChatMember.NewChatMember.User.Id);
        Assert.Null(update.MyChatMember.OldChatMember);
    }

    [Theory]
    [InlineData("private", ChatType.Private)]
    [InlineData("group", ChatType.Group)]
    [InlineData("supergroup", ChatType.Supergroup)]
    [InlineData("channel", ChatType.Channel)]
    [InlineData("sender", ChatType.Sender)]
    [InlineData("ruang_baru", default(ChatType))]
    public void JenisObrolan_Dibaca_MenurutNamanya(string nama, ChatType jenis)
    {
        var obrolan = JsonSerializer.Deserialize<Chat>($$"""{"id":-5,"title":"T","type":"{{nama}}"}""", JsonBotAPI.Options)!;

        Assert.Equal(jenis, obrolan.Type);
    }

    [Theory]
    [InlineData("mention", MessageEntityType.Mention)]
    [InlineData("hashtag", MessageEntityType.Hashtag)]
    [InlineData("cashtag", MessageEntityType.Cashtag)]
    [InlineData("bot_command", MessageEntityType.BotCommand)]
    [InlineData("url", MessageEntityType.Url)]
    [InlineData("email", MessageEntityType.Email)]
    [InlineData("phone_number", MessageEntityType.PhoneNumber)]
    [InlineData("bold", MessageEntityType.Bold)]
    [InlineData("italic", MessageEntityType.Italic)]
    [InlineData("underline", MessageEntityType.Underline)]
    [InlineData("strikethrough", MessageEntityType.Strikethrough)]
    [InlineData("spoiler", MessageEntityType.Spoiler)]
    [InlineData("blockquote", MessageEntityType.Blockquote)]
    [InlineData("expandable_blockquote", MessageEntityType.ExpandableBlockquote)]
    [InlineData("code", MessageEntityType.Code)]
    [InlineData("pre", MessageEntityType.Pre)]
    [InlineData("text_link", MessageEntityType.TextLink)]
    [InlineData("text_mention", MessageEntityType.TextMention)]
    [InlineData("custom_emoji", MessageEntityType.CustomEmoji)]
    public void JenisEntitas_DibacaDanDitulis_DenganNamaYangSama(string nama, MessageEntityType jenis)
    {
        var json = $$"""{"type":"{{nama}}","offset":0,"length":1}""";

        var entitas = JsonSerializer.Deserialize<MessageEntity>(json, JsonBotAPI.Options)!;

        Assert.Equal(jenis, entitas.Type);
        Assert.Equal(json, JsonSerializer.Serialize(entitas, JsonBotAPI.Options));
    }

    [Fact]
    public void Dokumen_Dibaca_NamaDanJenis()
    {
        var pesan = BacaPesan($$""" "caption":"SK","document":{ {{File}},"file_name":"sk.pdf","mime_type":"application/pdf"} """);

        Assert.Equal(MessageType.Document, pesan.Type);
        Assert.Equal(("A", 10L, "sk.pdf", "application/pdf", "SK"),
            (pesan.Document!.FileId, pesan.Document.FileSize, pesan.Document.FileName, pesan.Document.MimeType, pesan.Caption));
    }

    [Fact]
    public void FotoAlbum_Dibaca_SemuaUkuran()
    {
        var pesan = BacaPesan($$""" "media_group_id":"g1","photo":[{ {{File}},"width":90,"height":67},{ {{File}},"width":1280,"height":960}] """);

        Assert.Equal((MessageType.Photo, "g1", 1280), (pesan.Type, pesan.MediaGroupId, pesan.Photo![^1].Width));
    }

    [Theory]
    [InlineData("sticker", MessageType.Sticker)]
    [InlineData("voice", MessageType.Voice)]
    [InlineData("video", MessageType.Video)]
    [InlineData("video_note", MessageType.VideoNote)]
    [InlineData("audio", MessageType.Audio)]
    public void MediaLain_Dibaca_JenisnyaDikenal(string nama, MessageType jenis)
    {
        var pesan = BacaPesan($$""" "{{nama}}":{ {{File}},"duration":3} """);

        Assert.Equal(jenis, pesan.Type);
    }

    [Fact]
    public void Animasi_DatangBersamaDokumen_TetapAnimasi()
    {
        var pesan = BacaPesan($$""" "document":{ {{File}}},"animation":{ {{File}},"duration":3} """);

        Assert.Equal(MessageType.Animation, pesan.Type);
    }

    [Theory]
    [InlineData(""" "new_chat_members":[{"id":1,"is_bot":true,"first_name":"B"}] """, MessageType.NewChatMembers)]
    [InlineData(""" "left_chat_member":{"id":1,"is_bot":true,"first_name":"B"} """, MessageType.LeftChatMember)]
    [InlineData(""" "new_chat_title":"Baru" """, MessageType.NewChatTitle)]
    [InlineData(""" "migrate_to_chat_id":-1001234567890 """, MessageType.MigrateToChatId)]
    [InlineData(""" "migrate_from_chat_id":-5 """, MessageType.MigrateFromChatId)]
    [InlineData(""" "dice":{"emoji":"x","value":3} """, MessageType.Dice)]
    [InlineData(""" "location":{"latitude":-6.2,"longitude":106.8} """, MessageType.Location)]
    [InlineData(""" "location":{"latitude":1,"longitude":2},"venue":{"location":{"latitude":1,"longitude":2},"title":"t","address":"a"} """, MessageType.Venue)]
    [InlineData(""" "poll":{"id":"1","question":"?","options":[]} """, MessageType.Poll)]
    [InlineData(""" "web_app_data":{"data":"d","button_text":"b"} """, MessageType.WebAppData)]
    [InlineData(""" "write_access_allowed":{"from_request":true} """, MessageType.WriteAccessAllowed)]
    [InlineData(""" "users_shared":{"request_id":1,"users":[]} """, MessageType.UsersShared)]
    [InlineData(""" "chat_shared":{"request_id":1,"chat_id":2} """, MessageType.ChatShared)]
    [InlineData(""" "jenis_pesan_baru":{} """, MessageType.Unknown)]
    public void PesanLain_Dibaca_JenisnyaDikenal(string isi, MessageType jenis)
    {
        Assert.Equal(jenis, BacaPesan(isi).Type);
    }

    [Fact]
    public void Kontak_Dibaca_DenganPemiliknya()
    {
        var kontak = BacaPesan(""" "contact":{"phone_number":"+62812","first_name":"S","user_id":5} """).Contact!;

        Assert.Equal(("+62812", 5L), (kontak.PhoneNumber, kontak.UserId));
    }

    [Theory]
    [InlineData("""{"date":5,"sender_user":{"id":9,"is_bot":false,"first_name":"A"},"type":"user"}""", typeof(MessageOriginUser))]
    [InlineData("""{"type":"hidden_user","date":5,"sender_user_name":"A"}""", typeof(MessageOriginHiddenUser))]
    [InlineData("""{"type":"chat","date":5,"sender_chat":{"id":1,"type":"group"}}""", typeof(MessageOriginChat))]
    [InlineData("""{"type":"channel","date":5,"chat":{"id":1,"type":"channel"},"message_id":3}""", typeof(MessageOriginChannel))]
    [InlineData("""{"type":"asal_baru","date":5}""", null)]
    public void PesanTerusan_Dibaca_AsalnyaDikenal(string asal, Type? jenis)
    {
        var pesan = BacaPesan($""" "text":"x","forward_origin":{asal} """);

        Assert.Equal((jenis, MessageType.Text), (pesan.ForwardOrigin?.GetType(), pesan.Type));
    }

    [Fact]
    public void UpdateLengkap_DitulisDanDibaca_TidakBerubah()
    {
        var pesan = BacaPesan($$""" "text":"a","edit_date":1700000001,"entities":[{"type":"bold","offset":0,"length":1}],"reply_to_message":{ {{Awal}} } """);

        var json = JsonSerializer.Serialize(pesan, JsonBotAPI.Options);

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Message>(json, JsonBotAPI.Options), JsonBotAPI.Options));
        Assert.Contains("\"edit_date\":1700000001", json, StringComparison.Ordinal);
        Assert.Contains("\"offset\":0", json, StringComparison.Ordinal);
    }

    [Fact]
    public void PilihanSendiri_Configure_MembacaSepertiBotApi()
    {
        var pilihan = new JsonSerializerOptions(JsonSerializerDefaults.Web);

        JsonBotAPI.Configure(pilihan);

        var update = JsonSerializer.Deserialize<Update>($$"""{"update_id":4,"message":{ {{Awal}},"text":"a"} }""", pilihan)!;
        Assert.Equal((4, 3, "a"), (update.Id, update.Message!.Id, update.Message.Text));
        Assert.Equal("""{"apa":1}""", JsonSerializer.Serialize(new { Apa = 1 }, pilihan));
    }
}
