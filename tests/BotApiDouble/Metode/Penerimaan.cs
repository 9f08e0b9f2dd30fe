using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EPupns.BotApiDouble.Antrean;
using EPupns.BotApiDouble.Protokol;

namespace EPupns.BotApiDouble.Metode;

/// <summary>setWebhook, deleteWebhook, getWebhookInfo.</summary>
internal static partial class Penerimaan
{
    private const int SambunganBiasa = 40;

    public static JsonNode Pasang(Dunia.Dunia dunia, PengirimWebhook pengirim, Parameter p)
    {
        var url = p.Teks("url");
        if (url.Length == 0)
            return Lepas(dunia, pengirim, p);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var alamat) || !(alamat.Scheme == "https" || alamat is { Scheme: "http", IsLoopback: true }))
            throw Penolakan.Buruk("bad webhook: An HTTPS URL must be provided for webhook");
        var rahasia = p.Cari("secret_token");
        if (rahasia is not null && !Rahasia().IsMatch(rahasia))
            throw Penolakan.Buruk("secret token contains unallowed characters");
        p.Cari("ip_address");
        dunia.Antrean.Minta(p.CariLarik("allowed_updates", "allowed updates"));
        if (p.Ya("drop_pending_updates"))
            dunia.Antrean.Buang();
        pengirim.Pasang(new Webhook(alamat, rahasia, Math.Clamp(p.Angka("max_connections", SambunganBiasa), 1, 100)));
        return JsonValue.Create(true);
    }

    public static JsonNode Lepas(Dunia.Dunia dunia, PengirimWebhook pengirim, Parameter p)
    {
        pengirim.Lepas();
        if (p.Ya("drop_pending_updates"))
            dunia.Antrean.Buang();
        return JsonValue.Create(true);
    }

    public static JsonNode Keterangan(Dunia.Dunia dunia, PengirimWebhook pengirim, Parameter p)
    {
        var json = new JsonObject
        {
            ["url"] = pengirim.Webhook?.Alamat.ToString() ?? "",
            ["has_custom_certificate"] = false,
            ["pending_update_count"] = dunia.Antrean.Jumlah,
        };
        if (pengirim.Webhook is { } webhook)
            json["max_connections"] = webhook.SambunganTerbanyak;
        if (pengirim.Webhook is { Galat: { } galat, WaktuGalat: { } waktu })
            (json["last_error_date"], json["last_error_message"]) = (waktu.ToUnixTimeSeconds(), galat);
        if (dunia.Antrean.Diminta is { } diminta)
            json["allowed_updates"] = new JsonArray([.. diminta.Select(jenis => JsonValue.Create(jenis))]);
        return json;
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,256}$")]
    private static partial Regex Rahasia();
}
