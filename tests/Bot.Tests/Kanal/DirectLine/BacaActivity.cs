using System.Text.Json;

namespace EPupns.Bot.Tests.Kanal.DirectLine;

/// <summary>Short ways into the JSON of an activity.</summary>
internal static class BacaActivity
{
    public static bool DariBot(this JsonElement activity) => activity.GetProperty("from").GetProperty("role").GetString() == "bot";

    public static string Teks(this JsonElement activity) => activity.GetProperty("text").GetString()!;

    public static JsonElement EPupns(this JsonElement activity) => activity.GetProperty("channelData").GetProperty("epupns");

    public static string Polos(this JsonElement activity) =>
        string.Concat(activity.EPupns().GetProperty("potongan").EnumerateArray().Select(p => p.GetProperty("teks").GetString()));

    public static IEnumerable<JsonElement> Tindakan(this JsonElement activity) =>
        activity.TryGetProperty("suggestedActions", out var tindakan) ? tindakan.GetProperty("actions").EnumerateArray() : [];

    public static JsonElement Tindakan(this JsonElement activity, string label) =>
        activity.Tindakan().Single(t => t.GetProperty("title").GetString() == label);

    public static IEnumerable<JsonElement> Lampiran(this JsonElement activity) =>
        activity.TryGetProperty("attachments", out var lampiran) ? lampiran.EnumerateArray() : [];
}
