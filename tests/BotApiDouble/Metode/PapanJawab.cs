using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Dunia;
using EPupns.BotApiDouble.Protokol;

namespace EPupns.BotApiDouble.Metode;

/// <summary>A call's reply_markup, whichever of the four kinds it is.</summary>
internal sealed record PapanJawab(IReadOnlyList<IReadOnlyList<Tombol>>? Inline, IReadOnlyList<IReadOnlyList<string>>? Ketik)
{
    public static PapanJawab Baca(Parameter p, Ruang ruang)
    {
        if (p.CariObjek("reply_markup", "reply markup") is not { } papan)
            return new PapanJawab(null, null);
        if (papan["inline_keyboard"] is { } inline)
            return new PapanJawab(PapanTombol.Baca(inline, ruang), null);
        if (papan["keyboard"] is JsonArray baris)
            return new PapanJawab(null, [.. baris.Select(isi => BacaBaris(isi, ruang))]);
        return papan["remove_keyboard"] is not null ? new PapanJawab(null, []) : new PapanJawab(null, null);
    }

    public static IReadOnlyList<IReadOnlyList<Tombol>> BacaInline(Parameter p, Ruang ruang) =>
        p.CariObjek("reply_markup", "reply markup") switch
        {
            null => [],
            { } papan when papan["inline_keyboard"] is { } inline => PapanTombol.Baca(inline, ruang),
            _ => throw Penolakan.Buruk("inline keyboard expected"),
        };

    private static List<string> BacaBaris(JsonNode? baris, Ruang ruang) => baris is JsonArray isi
        ? [.. isi.Select(tombol => BacaTombol(tombol, ruang))]
        : throw Penolakan.Buruk("field \"keyboard\" must be of type Array of Array");

    private static string BacaTombol(JsonNode? tombol, Ruang ruang)
    {
        var label = tombol is JsonObject objek ? (string?)objek["text"] : (string?)tombol;
        if (string.IsNullOrWhiteSpace(label))
            throw Penolakan.Buruk("can't parse keyboard button: Can't find field \"text\"");
        if (!ruang.Pribadi && tombol is JsonObject { } minta && minta["request_contact"] is not null)
            throw Penolakan.Buruk("phone number can be requested in private chats only");
        return label;
    }
}
