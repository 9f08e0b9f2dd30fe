using EPupns.Bot.Percakapan.Skema;

namespace EPupns.Bot.Kanal.DirectLine.Wujud;

/// <summary>The person's own activity as it comes back: clients show a message when they see it return.</summary>
internal static class Gema
{
    public const string Samaran = "••••••••";

    public static string Susun(Activity asal, bool rahasia)
    {
        var gema = new Activity
        {
            Type = asal.Type,
            Id = asal.Id,
            Timestamp = asal.Timestamp,
            ChannelId = asal.ChannelId,
            From = asal.From,
            Recipient = asal.Recipient,
            Conversation = asal.Conversation,
            Text = rahasia ? Samaran : asal.Text,
            Locale = asal.Locale,
            ChannelData = asal.ChannelData,
        };
        return ActivityJson.Tulis(rahasia ? gema : Lengkapi(gema, asal));
    }

    // A secret may stand in any of these too, so a masked message goes without them.
    private static Activity Lengkapi(Activity gema, Activity asal)
    {
        gema.TextFormat = asal.TextFormat;
        gema.Name = asal.Name;
        gema.Value = asal.Value;
        gema.Code = asal.Code;
        gema.ReplyToId = asal.ReplyToId;
        gema.InputHint = asal.InputHint;
        gema.Lainnya = asal.Lainnya;
        gema.Attachments = asal.Attachments?.ConvertAll(a => new Attachment { ContentType = a.ContentType, Name = a.Name, Content = a.Content });
        return gema;
    }
}
