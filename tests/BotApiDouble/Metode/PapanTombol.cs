using System.Text;
using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Dunia;
using EPupns.BotApiDouble.Protokol;
using EPupns.BotApiDouble.Teks;

namespace EPupns.BotApiDouble.Metode;

/// <summary>Inline keyboards: what Telegram accepts, and what the person then sees.</summary>
internal static class PapanTombol
{
    private const int TombolTerbanyak = 100;
    private const int TombolSebarisTerbanyak = 8;
    private static readonly string[] Gaya = ["danger", "success", "primary"];

    public static IReadOnlyList<IReadOnlyList<Tombol>> Baca(JsonNode? papan, Ruang ruang)
    {
        if (papan is not JsonArray baris || baris.Any(isi => isi is not JsonArray))
            throw Penolakan.Buruk("field \"inline_keyboard\" must be of type Array of Array");
        List<List<Tombol>> hasil = [.. baris.Select(isi => isi!.AsArray().Select(tombol => BacaTombol(tombol, ruang)).ToList())];
        if (hasil.Sum(isi => isi.Count) > TombolTerbanyak || hasil.Any(isi => isi.Count > TombolSebarisTerbanyak))
            throw Penolakan.Buruk("REPLY_MARKUP_TOO_LONG");
        return [.. hasil.Where(isi => isi.Count > 0)];
    }

    public static JsonObject KeJson(IReadOnlyList<IReadOnlyList<Tombol>> baris) => new()
    {
        ["inline_keyboard"] = new JsonArray([.. baris.Select(isi => new JsonArray([.. isi.Select(TombolJson)]))]),
    };

    private static Tombol BacaTombol(JsonNode? json, Ruang ruang)
    {
        if (json is not JsonObject tombol)
            throw Tolak("expected an Object");
        if ((string?)tombol["text"] is not { } label)
            throw Tolak("Can't find field \"text\"");
        if (label.Trim().Length == 0)
            throw Tolak("Text must be non-empty");
        if ((string?)tombol["style"] is { } gaya && !Gaya.Contains(gaya))
            throw Tolak("invalid button style specified");
        return PeriksaAksi(BacaAksi(tombol, new Tombol(label, (string?)tombol["style"])), ruang);
    }

    private static Tombol BacaAksi(JsonObject json, Tombol tombol) => tombol with
    {
        Data = (string?)json["callback_data"],
        Url = (string?)json["url"],
        Salin = json["copy_text"] is JsonObject salin ? (string?)salin["text"] ?? "" : null,
        AplikasiWeb = json["web_app"] is JsonObject aplikasi ? (string?)aplikasi["url"] ?? "" : null,
    };

    private static Tombol PeriksaAksi(Tombol tombol, Ruang ruang)
    {
        string?[] aksi = [tombol.Data, tombol.Url, tombol.Salin, tombol.AplikasiWeb];
        if (aksi.Count(isi => isi is not null) != 1)
            throw Tolak("Text buttons are unallowed in the inline keyboard");
        if (tombol.Data is { } data && Encoding.UTF8.GetByteCount(data) is 0 or > 64)
            throw Penolakan.Buruk("BUTTON_DATA_INVALID");
        if (tombol.Salin is { Length: 0 or > 256 })
            throw Penolakan.Buruk("BUTTON_COPY_TEXT_INVALID");
        if (tombol.Url is { } url && Tautan.Sah(url) is null)
            throw Penolakan.Buruk($"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL");
        if (tombol.AplikasiWeb is { } aplikasi && !aplikasi.StartsWith("https://", StringComparison.Ordinal))
            throw Penolakan.Buruk($"inline keyboard button Web App URL '{aplikasi}' is invalid: Only HTTPS links are allowed");
        if (tombol.AplikasiWeb is not null && !ruang.Pribadi)
            throw Penolakan.Buruk("BUTTON_TYPE_INVALID");
        return tombol;
    }

    private static JsonObject TombolJson(Tombol tombol)
    {
        var json = new JsonObject { ["text"] = tombol.Label };
        if (tombol.Gaya is not null)
            json["style"] = tombol.Gaya;
        if (tombol.Data is not null)
            json["callback_data"] = tombol.Data;
        if (tombol.Url is not null)
            json["url"] = tombol.Url;
        if (tombol.Salin is not null)
            json["copy_text"] = new JsonObject { ["text"] = tombol.Salin };
        if (tombol.AplikasiWeb is not null)
            json["web_app"] = new JsonObject { ["url"] = tombol.AplikasiWeb };
        return json;
    }

    private static Penolakan Tolak(string sebab) => Penolakan.Buruk($"can't parse inline keyboard button: {sebab}");
}
