using System.Text.Json.Nodes;

namespace EPupns.BotApiDouble.Protokol;

/// <summary>A refusal in Telegram's own words.</summary>
internal sealed class Penolakan(int kode, string keterangan, JsonObject? parameter = null) : Exception(keterangan)
{
    public int Kode { get; } = kode;

    public JsonObject? Parameter { get; } = parameter;

    public static Penolakan Buruk(string keterangan) => new(400, $"Bad Request: {keterangan}");

    public static Penolakan Dilarang(string keterangan) => new(403, $"Forbidden: {keterangan}");

    public static Penolakan Bentrok(string keterangan) => new(409, $"Conflict: {keterangan}");

    public static Penolakan TidakAda() => new(404, "Not Found");

    public JsonObject KeJson()
    {
        var json = new JsonObject { ["ok"] = false, ["error_code"] = Kode, ["description"] = Message };
        if (Parameter is not null)
            json["parameters"] = Parameter.DeepClone();
        return json;
    }
}
