using EPupns.Bot.Percakapan.Skema;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace EPupns.Bot.Kanal.Telegram.Masuk;

/// <summary>What a message holds: words, files, or something that we can only name.</summary>
internal static class IsiPesan
{
    /// <summary>Copies it; false for notices of Telegram's own, which nobody wrote.</summary>
    public static bool Salin(Message pesan, Activity activity)
    {
        switch (pesan.Type)
        {
            case MessageType.Text:
                activity.Text = pesan.Text;
                return true;
            case MessageType.Document:
                (activity.Text, activity.Attachments) = (pesan.Caption, [Berkas(pesan.Document!)]);
                return true;
            case MessageType.Photo when Terbesar(pesan.Photo) is { } foto:
                (activity.Text, activity.Attachments) = (pesan.Caption, [Foto(foto)]);
                return true;
            default:
                activity.IsiLain = Sebutan(pesan.Type);
                return activity.IsiLain is not null;
        }
    }

    private static Attachment Berkas(Document dokumen) => new()
    {
        ContentType = dokumen.MimeType,
        ContentUrl = dokumen.FileId,
        Name = dokumen.FileName,
        Ukuran = dokumen.FileSize,
    };

    // The same picture in several sizes; a small one of a decree cannot be read.
    private static PhotoSize? Terbesar(PhotoSize?[]? ukuran) => ukuran?.OfType<PhotoSize>().MaxBy(u => (long)u.Width * u.Height);

    private static Attachment Foto(PhotoSize foto) =>
        new() { ContentType = "image/jpeg", ContentUrl = foto.FileId, Name = "foto.jpg", Ukuran = foto.FileSize, SebagaiFoto = true };

    private static string? Sebutan(MessageType jenis) => jenis switch
    {
        MessageType.Sticker => "stiker",
        MessageType.Voice => "pesan suara",
        MessageType.Audio => "rekaman suara",
        MessageType.Video => "video",
        MessageType.VideoNote => "pesan video",
        MessageType.Animation => "animasi",
        MessageType.Location or MessageType.Venue => "lokasi",
        MessageType.Contact => "kontak",
        MessageType.Poll => "jajak pendapat",
        MessageType.Dice => "dadu",
        MessageType.PaidMedia => "media berbayar",
        MessageType.Unknown or MessageType.Photo => "pesan seperti itu",
        _ => null,
    };
}
