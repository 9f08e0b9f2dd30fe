using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EPupns.BotApiDouble.Protokol;

namespace EPupns.BotApiDouble.Metode;

/// <summary>getMe, setMyCommands, getMyCommands, getFile, answerCallbackQuery.</summary>
internal static partial class Pengaturan
{
    private const int FileTerbesarDiunduh = 20 * 1024 * 1024;
    private static readonly TimeSpan UmurTekan = TimeSpan.FromSeconds(150);

    public static JsonNode Saya(Dunia.Dunia dunia, Parameter p)
    {
        var saya = dunia.Bot.KeJson();
        saya["can_join_groups"] = true;
        saya["can_read_all_group_messages"] = false;
        saya["supports_inline_queries"] = false;
        return saya;
    }

    public static JsonNode PasangPerintah(Dunia.Dunia dunia, Parameter p)
    {
        var perintah = p.CariLarik("commands", "commands") ?? throw Penolakan.Buruk("commands are not specified");
        if (perintah.Count > 100)
            throw Penolakan.Buruk("BOT_COMMANDS_TOO_MUCH");
        foreach (var satu in perintah)
            Periksa(satu);
        dunia.Perintah[Kunci(dunia, p)] = perintah.DeepClone().AsArray();
        return JsonValue.Create(true);
    }

    public static JsonNode AmbilPerintah(Dunia.Dunia dunia, Parameter p) =>
        dunia.Perintah.TryGetValue(Kunci(dunia, p), out var perintah) ? perintah.DeepClone() : new JsonArray();

    public static JsonNode AmbilBerkas(Dunia.Dunia dunia, Parameter p)
    {
        var berkas = dunia.CariBerkas(p.Teks("file_id")) ?? throw Penolakan.Buruk("wrong file_id or the file is temporarily unavailable");
        if (berkas.Ukuran > FileTerbesarDiunduh)
            throw Penolakan.Buruk("file is too big");
        return new JsonObject
        {
            ["file_id"] = berkas.Id,
            ["file_unique_id"] = berkas.IdUnik,
            ["file_size"] = berkas.Ukuran,
            ["file_path"] = berkas.Alamat,
        };
    }

    public static JsonNode JawabTekan(Dunia.Dunia dunia, Parameter p)
    {
        var id = p.Teks("callback_query_id");
        p.Cari("cache_time");
        if (p.Teks("text").Length > 200)
            throw Penolakan.Buruk("MESSAGE_TOO_LONG");
        if (!dunia.Tekanan.Remove(id, out var tekan) || dunia.Kini - tekan.Waktu > UmurTekan)
            throw Penolakan.Buruk("query is too old and response timeout expired or query ID is invalid");
        tekan.Ruang.Jawaban.Add(new JawabanTekan(id, p.Cari("text"), p.Ya("show_alert"), p.Cari("url")));
        tekan.Ruang.Berubah.Bunyikan();
        return JsonValue.Create(true);
    }

    private static void Periksa(JsonNode? satu)
    {
        if (satu is not JsonObject perintah || (string?)perintah["command"] is not { } nama || !NamaPerintah().IsMatch(nama))
            throw Penolakan.Buruk("BOT_COMMAND_INVALID");
        if ((string?)perintah["description"] is not { Length: >= 1 and <= 256 })
            throw Penolakan.Buruk("BOT_COMMAND_DESCRIPTION_INVALID");
    }

    private static string Kunci(Dunia.Dunia dunia, Parameter p)
    {
        var cakupan = p.CariObjek("scope", "BotCommandScope");
        if (cakupan?["chat_id"] is { } chat && dunia.CariRuang((long)chat) is null)
            throw Penolakan.Buruk("chat not found");
        return KunciPerintah((string?)cakupan?["type"], (long?)cakupan?["chat_id"], p.Cari("language_code"));
    }

    public static string KunciPerintah(string? cakupan, long? chat, string? bahasa) => $"{cakupan ?? "default"}|{chat}|{bahasa}";

    [GeneratedRegex("^[a-z0-9_]{1,32}$")]
    private static partial Regex NamaPerintah();
}
