using System.Globalization;
using System.Text.Json;
using EPupns.Bot.Percakapan.Skema;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace EPupns.Bot.Kanal.Telegram.Masuk;

/// <summary>Updates of private chats, and of groups that are a desk, as activities. Whatever else Telegram tells is none of the conversation's business.</summary>
internal static class PenerjemahUpdate
{
    /// <summary>The activity; null for what nobody waits an answer to.</summary>
    public static Activity? Terjemahkan(Update update) => update switch
    {
        { Message: { } pesan } when Orangnya(pesan) => DariPesan(update, pesan),
        { EditedMessage: { } pesan } when Orangnya(pesan) => DariSuntingan(update, pesan),
        { CallbackQuery: { From: not null, Message.Chat.Type: ChatType.Private or ChatType.Group or ChatType.Supergroup } tekan } => DariTombol(update, tekan),
        _ => null,
    };

    /// <summary>What the update is claimed by.</summary>
    public static string Pengenal(Update update) => update.Id.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whose turn it is: updates of one person are taken one after another.</summary>
    public static long Orang(Update update) =>
        update.CallbackQuery?.From?.Id ?? update.MyChatMember?.From?.Id ?? Pesan(update)?.From?.Id ?? Pesan(update)?.Chat?.Id ?? 0;

    private static Message? Pesan(Update update) => update.Message ?? update.EditedMessage ?? update.ChannelPost;

    private static bool Orangnya(Message pesan) => pesan is { Chat.Type: ChatType.Private or ChatType.Group or ChatType.Supergroup, From.IsBot: false };

    private static Activity? DariPesan(Update update, Message pesan)
    {
        var activity = Baru(update, pesan.Chat, pesan.From!, pesan.Id, pesan.Date);
        if (!IsiPesan.Salin(pesan, activity))
        {
            return null;
        }

        activity.ReplyToId = pesan.ReplyToMessage?.Id.ToString(CultureInfo.InvariantCulture);
        activity.TombolDibalas = Tombol(pesan.ReplyToMessage);

        // The pictures of an album come as so many messages: one name for all, so that one of them is taken.
        activity.Id = pesan.MediaGroupId is { } album ? string.Create(CultureInfo.InvariantCulture, $"album:{pesan.Chat.Id}:{album}") : activity.Id;
        return activity;
    }

    private static IReadOnlyList<string> Tombol(Message? dibalas) =>
        dibalas?.ReplyMarkup is { } papan ? [.. papan.InlineKeyboard.SelectMany(b => b).Select(t => t.CallbackData).OfType<string>()] : [];

    // A shared live location is "edited" every few seconds.
    private static Activity? DariSuntingan(Update update, Message pesan)
    {
        if (pesan.Type is MessageType.Location or MessageType.Venue)
        {
            return null;
        }

        var activity = Baru(update, pesan.Chat, pesan.From!, pesan.Id, pesan.EditDate ?? pesan.Date);
        (activity.IsiLain, activity.TeksSunting) = ("disunting", pesan.Text ?? pesan.Caption);
        return activity;
    }

    private static Activity DariTombol(Update update, CallbackQuery tekan)
    {
        var activity = Baru(update, tekan.Message!.Chat, tekan.From, tekan.Message.Id, null);
        activity.Value = JsonSerializer.SerializeToElement(tekan.Data ?? "");
        return activity;
    }

    // In a private chat the number of the chat is that of the person.
    private static Activity Baru(Update update, Chat di, User dari, int pesan, DateTime? waktu)
    {
        var orang = dari.Id.ToString(CultureInfo.InvariantCulture);
        return new Activity
        {
            Id = Pengenal(update),
            ChannelId = TelegramAdapter.Kanal,
            Timestamp = waktu is { } saat ? new DateTimeOffset(saat, TimeSpan.Zero) : null,
            From = new ChannelAccount { Id = orang, Name = dari.FirstName, Role = "user" },
            Conversation = di.Type == ChatType.Private
                ? new ConversationAccount { Id = orang }
                : new ConversationAccount { Id = di.Id.ToString(CultureInfo.InvariantCulture), IsGroup = true, Bertopik = di.IsForum },
            Locale = dari.LanguageCode,
            RujukanPesan = pesan.ToString(CultureInfo.InvariantCulture),
        };
    }
}
