using System.Globalization;
using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Dunia;
using EPupns.BotApiDouble.Protokol;

namespace EPupns.BotApiDouble.Metode;

/// <summary>The chat a call is about, and whether the bot may speak there.</summary>
internal static class Tujuan
{
    public static Ruang AmbilRuang(Dunia.Dunia dunia, Parameter p)
    {
        var id = p.Teks("chat_id");
        if (id.Length == 0)
            throw Penolakan.Buruk("chat_id is empty");
        return long.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var nomor)
            && dunia.CariRuang(nomor) is { } ruang
            ? ruang
            : throw Penolakan.Buruk("chat not found");
    }

    public static Ruang AmbilRuangTerbuka(Dunia.Dunia dunia, Parameter p)
    {
        var ruang = AmbilRuang(dunia, p);
        if (ruang.PindahKe is { } baru)
            throw new Penolakan(
                400, "Bad Request: group chat was upgraded to a supergroup chat", new JsonObject { ["migrate_to_chat_id"] = baru });
        return ruang.Jangkauan switch
        {
            Jangkauan.Terbuka => ruang,
            Jangkauan.Diblokir => throw Penolakan.Dilarang("bot was blocked by the user"),
            Jangkauan.Nonaktif => throw Penolakan.Dilarang("user is deactivated"),
            Jangkauan.Dikeluarkan => throw Penolakan.Dilarang("bot was kicked from the group chat"),
            _ => throw Penolakan.Dilarang("bot can't initiate conversation with a user"),
        };
    }
}
