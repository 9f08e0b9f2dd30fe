using System.Text.Json;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Kanal.DirectLine.Wujud;

/// <summary>A message of the bot as an activity: standard parts for any client, and the whole of it for our pages.</summary>
public sealed class PenyusunActivity(TandaTombol tanda)
{
    /// <summary>Channel id.</summary>
    public const string Kanal = "directline";

    /// <summary>The bot, as clients see it.</summary>
    internal static readonly ChannelAccount Bot = new() { Id = "epupns", Name = "e-PUPNS", Role = "bot" };

    /// <summary>The activity, without its document: that is named when it is stored and linked when it is read.</summary>
    internal Activity Susun(string obrolan, string id, Pesan pesan, DateTimeOffset kini) => new()
    {
        Id = id,
        Timestamp = kini,
        ChannelId = Kanal,
        From = Bot,
        Conversation = new ConversationAccount { Id = obrolan },
        Text = PenulisMarkdown.Tulis(pesan.Isi),
        TextFormat = "markdown",
        Locale = "id-ID",
        InputHint = Menunggu(pesan) ? "expectingInput" : "acceptingInput",
        SuggestedActions = Tindakan(obrolan, pesan),
        ChannelData = JsonSerializer.SerializeToElement(new { epupns = Data(obrolan, pesan) }, ActivityJson.Pilihan),
    };

    private static bool Menunggu(Pesan pesan) => pesan.MintaBerkas || pesan.MintaRahasia || pesan.Tombol.Any(b => b.Any(t => t.Kode is not null && TombolLepas.Tindakan(t.Kode) is null));

    // The schema has no action that copies; the text itself holds what there is to copy.
    private SuggestedActions? Tindakan(string obrolan, Pesan pesan)
    {
        List<CardAction> tindakan = [.. pesan.Tombol.SelectMany(b => b).Where(t => t.Salin is null).Select(t => Tindakan(obrolan, pesan, t))];
        return tindakan.Count == 0 ? null : new SuggestedActions { Actions = tindakan };
    }

    private CardAction Tindakan(string obrolan, Pesan pesan, Tombol tombol) => tombol.Tautan is { } tautan
        ? new CardAction { Type = "openUrl", Title = tombol.Label, Value = tautan }
        : new CardAction
        {
            Type = "messageBack",
            Title = tombol.Label,
            Text = tombol.Label,
            DisplayText = tombol.Label,
            Value = tanda.Tulis(Kanal, obrolan, pesan.Langkah, tombol.Kode!),
        };

    private DataEPupns Data(string obrolan, Pesan pesan) => new(
        [.. pesan.Isi.Select(PotonganLangsung.Dari)],
        pesan.Langkah,
        [.. pesan.Tombol.Select(baris => baris.Select(t => Tombol(obrolan, pesan, t)).ToList())],
        pesan.MintaRahasia,
        pesan.MintaBerkas,
        pesan.Lindungi);

    private TombolLangsung Tombol(string obrolan, Pesan pesan, Tombol tombol) =>
        new(tombol.Label, tombol.Kode is null ? null : tanda.Tulis(Kanal, obrolan, pesan.Langkah, tombol.Kode), tombol.Salin, tombol.Tautan)
    {
        Lepas = TombolLepas.Tindakan(tombol.Kode) is not null,
        Balas = TombolLepas.Tindakan(tombol.Kode) == TombolLepas.TindakanJawab,
    };
}
