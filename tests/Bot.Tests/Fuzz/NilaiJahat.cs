using System.Text.Json.Nodes;

namespace EPupns.Bot.Tests.Fuzz;

/// <summary>Values that nobody sends by accident, and a hand that breaks a document in one place.</summary>
internal sealed class NilaiJahat(Random acak)
{
    /// <summary>Stands for half a character: no serialiser writes one, so it is put in afterwards.</summary>
    public const string Setengah = "@@setengah@@";

    private const int Dalam = 70;

    private static readonly string[] Teks =
    [
        "", " ", "\0", "\u0001\u0002\u001b[31m", "\u202e\u202dterbalik\u2066", "\ufeff", "\u200b\u200d\u200c", "<b>tebal", "</b></i><script>alert(1)</script>", "&amp;&lt;&#0;",
        "*_`[]()~>#+-=|{}.!\\", "<a href=\"javascript:x\">", "'; DROP TABLE percakapan; --", "{nama}", "**{0}**", "%s%n", "👩‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "e\u0301\u0301\u0301\u0301", Setengah, Setengah + "x" + Setengah,
        "\r\n\r\n", "/", "//", "/ menu", "/menu@BotLain", "/start " + "x", "null", "NaN", "-0", "1e400", "٠١٢٣٤٥٦٧٨٩", "１２３４", "\ud83d\ude00", "İıŞş", "ｆｕｌｌ",
    ];

    /// <summary>A text.</summary>
    public string Kata() => acak.Next(10) switch
    {
        0 => new string('<', acak.Next(1, 5000)),
        1 => string.Concat(Enumerable.Range(0, acak.Next(1, 400)).Select(_ => (char)acak.Next(1, 0xd7ff))),
        2 => string.Concat(Enumerable.Range(0, 4096).Select(i => i % 7 == 0 ? "&" : "x")),
        3 => string.Concat(Enumerable.Repeat("👍🏽", acak.Next(1, 1500))),
        _ => Teks[acak.Next(Teks.Length)],
    };

    /// <summary>Anything.</summary>
    public JsonNode? Apa() => acak.Next(14) switch
    {
        0 => null,
        1 => acak.Next(2) == 0,
        2 => acak.NextInt64(long.MinValue, long.MaxValue),
        3 => -1,
        4 => 0,
        5 => int.MaxValue,
        6 => 4_000_000_000L,
        7 => 1.5e300,
        8 => new JsonArray(),
        9 => new JsonObject(),
        10 => Sarang(),
        11 => new JsonArray(1, "x", null, new JsonObject()),
        _ => Kata(),
    };

    /// <summary>Replaces, removes, adds or repeats something somewhere.</summary>
    public void Rusak(JsonObject akar)
    {
        var (objek, nama) = Tempat(akar);
        switch (acak.Next(5))
        {
            case 0 when nama != "update_id":
                objek.Remove(nama);
                break;
            case 1:
                objek["masa_depan_" + acak.Next(100)] = Apa();
                break;
            case 2 when objek[nama] is JsonArray larik:
                larik.Add(Apa());
                break;
            default:
                objek[nama] = Apa();
                break;
        }
    }

    /// <summary>As it goes over the wire.</summary>
    public static string Tulis(JsonNode json) => json.ToJsonString().Replace(Setengah, "\\ud800", StringComparison.Ordinal);

    private (JsonObject Objek, string Nama) Tempat(JsonObject akar)
    {
        var objek = akar;
        while (true)
        {
            var nama = objek.Select(a => a.Key).ElementAt(acak.Next(objek.Count));
            if (objek[nama] is not JsonObject { Count: > 0 } dalam || acak.Next(4) == 0)
            {
                return (objek, nama);
            }

            objek = dalam;
        }
    }

    private static JsonNode Sarang()
    {
        JsonNode hasil = new JsonArray();
        for (var i = 0; i < Dalam; i++)
        {
            hasil = new JsonArray(hasil);
        }

        return hasil;
    }
}
