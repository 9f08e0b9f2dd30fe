using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Antrean;
using EPupns.BotApiDouble.Protokol;

namespace EPupns.BotApiDouble.Metode;

/// <summary>The Bot API's methods by name, case not counted.</summary>
internal sealed class DaftarMetode(Dunia.Dunia dunia, PengirimWebhook pengirim)
{
    private static readonly Dictionary<string, Func<Dunia.Dunia, Parameter, JsonNode>> Biasa = new(StringComparer.OrdinalIgnoreCase)
    {
        ["getMe"] = Pengaturan.Saya,
        ["sendMessage"] = Pengiriman.KirimTeks,
        ["sendPhoto"] = Pengiriman.KirimFoto,
        ["sendDocument"] = Pengiriman.KirimDokumen,
        ["sendChatAction"] = Pengiriman.KirimAksi,
        ["answerCallbackQuery"] = Pengaturan.JawabTekan,
        ["editMessageText"] = Penyuntingan.UbahTeks,
        ["editMessageReplyMarkup"] = Penyuntingan.UbahPapan,
        ["createForumTopic"] = Topik.Buka,
        ["deleteMessage"] = Penyuntingan.Hapus,
        ["deleteMessages"] = Penyuntingan.HapusBanyak,
        ["setMyCommands"] = Pengaturan.PasangPerintah,
        ["getMyCommands"] = Pengaturan.AmbilPerintah,
        ["getFile"] = Pengaturan.AmbilBerkas,
    };

    private static readonly Dictionary<string, Func<Dunia.Dunia, PengirimWebhook, Parameter, JsonNode>> Antaran = new(StringComparer.OrdinalIgnoreCase)
    {
        ["setWebhook"] = Penerimaan.Pasang,
        ["deleteWebhook"] = Penerimaan.Lepas,
        ["getWebhookInfo"] = Penerimaan.Keterangan,
    };

    private readonly TanyaUpdate _tanya = new(dunia, pengirim);

    public Task<JsonNode> JalankanAsync(string metode, Parameter p, CancellationToken putus)
    {
        if (metode.Equals("getUpdates", StringComparison.OrdinalIgnoreCase))
            return _tanya.JalankanAsync(p, putus);
        lock (dunia.Kunci)
        {
            if (Biasa.TryGetValue(metode, out var biasa))
                return Task.FromResult(biasa(dunia, p));
            if (Antaran.TryGetValue(metode, out var antaran))
                return Task.FromResult(antaran(dunia, pengirim, p));
        }
        throw Penolakan.TidakAda();
    }
}
