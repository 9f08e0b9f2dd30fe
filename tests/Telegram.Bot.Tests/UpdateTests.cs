using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace StandIns.TelegramBot.Tests;

public sealed class UpdateTests
{
    private static Update Baca(string json) => JsonSerializer.Deserialize<Update>(json, JsonBotAPI.Options)!;

    [Fact]
    public void PesanTeks_Dibaca_Lengkap()
    {
        var update = Baca("""
            {"update_id":10,"message":{"message_id":3,"from":{"id":5,"is_bot":false,"first_name":"Siti","language_code":"id"},
            "chat":{"id":5,"first_name":"Siti","type":"private"},"date":1700000000,"text":"/start kode","entitas_baru":{"a":[1]},
            "entities":[{"type":"bot_command","offset":0,"length":6},{"type":"jenis_baru","offset":7,"length":4}]}}
            """);

        Assert.Equal((10, UpdateType.Message, MessageType.Text), (update.Id, update.Type, update.Message!.Type));
        Assert.Equal((3, 3, 5L, "Siti"), (update.Message.Id, update.Message.MessageId, update.Message.Chat.Id, update.Message.From!.FirstName));
        Assert.Equal(ChatType.Private, update.Message.Chat.Type);
        Assert.Equal(new DateTime(2023, 11, 14, 22, 13, 20, DateTimeKind.Utc), update.Message.Date);
        Assert.Equal([MessageEntityType.BotCommand, default], update.Message.Entities!.Select(entity => entity.Type));
        Assert.Equal(["/start", "kode"], update.Message.EntityValues!);
    }

    [Fact]
    public void BotDiblokir_Dibaca_StatusLamaDanBaru()
    {
        var update = Baca("""
            {"update_id":1,"my_chat_member":{"chat":{"id":5,"type":"private"},"from":{"id":5,"first_name":"S","is_bot":false},"date":1,
            "old_chat_member":{"user":{"id":1,"is_bot":true,"first_name":"B"},"status":"member"},
            "new_chat_member":{"user":{"id":1,"is_bot":true,"first_name":"B"},"status":"kicked","until_date":0}}}
            """);

        Assert.Equal(UpdateType.MyChatMember, update.Type);
        Assert.Equal(ChatMemberStatus.Member, update.MyChatMember!.OldChatMember.Status);
        Assert.Equal(ChatMemberStatus.Kicked, Assert.IsType<ChatMemberBanned>(update.MyChatMember.NewChatMember).Status);
    }
}
