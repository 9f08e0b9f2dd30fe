using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace EPupns.Bot.Kanal.Telegram.Terima;

/// <summary>One update of an answer. <see cref="Isi"/> is null when it cannot be read, and then <see cref="Jalur"/> tells where; what it said is not kept.</summary>
internal readonly record struct UpdateTiba(int? Nomor, Update? Isi, string? Jalur)
{
    public static UpdateTiba Baca(JsonElement json)
    {
        try
        {
            var isi = json.Deserialize<Update>(JsonBotAPI.Options);
            return new(isi?.Id, isi, null);
        }
        catch (JsonException galat)
        {
            return new(NomorUpdate.Cari(json), null, galat.Path);
        }
    }
}
