using System.Text.Json.Nodes;

namespace EPupns.BotApiDouble.Dunia;

internal sealed record Orang(long Id, string Nama, bool Bot = false, string? NamaPengguna = null)
{
    public JsonObject KeJson()
    {
        var json = new JsonObject { ["id"] = Id, ["is_bot"] = Bot, ["first_name"] = Nama };
        if (NamaPengguna is not null)
            json["username"] = NamaPengguna;
        if (!Bot)
            json["language_code"] = "id";
        return json;
    }
}
