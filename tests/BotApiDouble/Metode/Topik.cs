using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Protokol;

namespace EPupns.BotApiDouble.Metode;

/// <summary>createForumTopic.</summary>
internal static class Topik
{
    private const int NamaTerpanjang = 128;

    public static JsonNode Buka(Dunia.Dunia dunia, Parameter p)
    {
        var ruang = Tujuan.AmbilRuangTerbuka(dunia, p);
        var nama = p.Teks("name");
        if (!ruang.Forum)
            throw Penolakan.Buruk("the chat is not a forum");
        if (nama.Length is 0 or > NamaTerpanjang)
            throw Penolakan.Buruk("wrong topic name specified");
        var nomor = dunia.NomorPesanBerikut();
        ruang.Topik[nomor] = nama;
        return new JsonObject { ["message_thread_id"] = nomor, ["name"] = nama, ["icon_color"] = 7322096 };
    }
}
