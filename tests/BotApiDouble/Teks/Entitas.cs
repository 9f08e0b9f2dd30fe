using System.Text.Json.Nodes;

namespace EPupns.BotApiDouble;

/// <summary>A formatted stretch of a text, counted in UTF-16 units.</summary>
public sealed record Entitas(string Jenis, int Awal, int Panjang, string? Url = null, string? Bahasa = null)
{
    internal JsonObject KeJson()
    {
        var json = new JsonObject { ["offset"] = Awal, ["length"] = Panjang, ["type"] = Jenis };
        if (Url is not null)
            json["url"] = Url;
        if (Bahasa is not null)
            json["language"] = Bahasa;
        return json;
    }
}
