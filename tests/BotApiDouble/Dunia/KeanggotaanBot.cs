using System.Text.Json.Nodes;

namespace EPupns.BotApiDouble.Dunia;

/// <summary>"The bot's place in this chat has changed", as an update.</summary>
internal static class KeanggotaanBot
{
    public static JsonObject Berubah(Dunia dunia, Ruang ruang, Orang oleh, string lama, string baru) => new()
    {
        ["my_chat_member"] = new JsonObject
        {
            ["chat"] = ruang.KeJson(),
            ["from"] = oleh.KeJson(),
            ["date"] = dunia.Kini.ToUnixTimeSeconds(),
            ["old_chat_member"] = Anggota(dunia, lama),
            ["new_chat_member"] = Anggota(dunia, baru),
        },
    };

    private static JsonObject Anggota(Dunia dunia, string status)
    {
        var anggota = new JsonObject { ["user"] = dunia.Bot.KeJson(), ["status"] = status };
        if (status == "kicked")
            anggota["until_date"] = 0;
        return anggota;
    }
}
