using System.Text.Json.Nodes;

namespace EPupns.Bot.Tests.Fuzz;

/// <summary>Updates of every kind of the Bot API, in every kind of chat, with every kind of content.</summary>
internal sealed class PembuatUpdate(Random acak, NilaiJahat jahat)
{
    private const int SatuPesan = 6;

    private static readonly string[] JenisPesan =
        ["message", "message", "message", "edited_message", "channel_post", "edited_channel_post", "business_message", "edited_business_message", "guest_message"];

    private static readonly string[] JenisChat = ["private", "group", "supergroup", "channel", "sender", "masa_depan"];

    private static readonly string[] Tempat =
        ["from", "sender_chat", "forward_origin", "reply_to_message", "via_bot", "quote", "external_reply", "reply_markup", "link_preview_options"];

    /// <summary>What a message may hold, by its field.</summary>
    private static readonly string[] IsiPesan =
    [
        "text", "photo", "document", "sticker", "voice", "audio", "video", "video_note", "animation", "location", "venue", "contact", "poll", "dice", "game", "invoice",
        "successful_payment", "refunded_payment", "story", "paid_media", "checklist", "checklist_tasks_done", "giveaway", "giveaway_created", "giveaway_winners", "users_shared", "chat_shared",
        "web_app_data", "new_chat_members", "left_chat_member", "new_chat_title", "new_chat_photo", "delete_chat_photo", "group_chat_created", "pinned_message", "migrate_to_chat_id",
        "migrate_from_chat_id", "forum_topic_created", "forum_topic_closed", "general_forum_topic_hidden", "video_chat_started", "video_chat_ended", "message_auto_delete_timer_changed",
        "proximity_alert_triggered", "boost_added", "chat_background_set", "gift", "unique_gift", "write_access_allowed", "passport_data", "connected_website", "direct_message_price_changed", "isi_masa_depan",
    ];

    private static readonly string[] JenisLain =
    [
        "business_connection", "deleted_business_messages", "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query",
        "purchased_paid_media", "poll", "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost", "removed_chat_boost", "managed_bot", "jenis_masa_depan",
    ];

    /// <summary>One update for somebody, whole or broken.</summary>
    public JsonObject Buat(long id, long orang)
    {
        var update = new JsonObject { ["update_id"] = id };
        if (acak.Next(SatuPesan) == 0)
        {
            update[Pilih(JenisPesan)] = Pesan(orang, acak.Next(3) == 0 ? Pilih(JenisChat) : "private");
        }
        else
        {
            var jenis = Pilih(JenisLain);
            update[jenis] = Lain(jenis, orang);
        }

        for (var kali = acak.Next(3); kali > 0; kali--)
        {
            jahat.Rusak(update);
        }

        update["update_id"] = id;
        return update;
    }

    /// <summary>A message with words, as people send them.</summary>
    public static JsonObject Ketik(long id, long orang, string teks) => new()
    {
        ["update_id"] = id,
        ["message"] = new JsonObject { ["message_id"] = id, ["date"] = 1441065600, ["from"] = Orang(orang, "Siti"), ["chat"] = Ruang(orang, "private"), ["text"] = teks },
    };

    /// <summary>A press with this data.</summary>
    public static JsonObject Tekan(long id, long orang, string data) => new()
    {
        ["update_id"] = id,
        ["callback_query"] = new JsonObject
        {
            ["id"] = $"{id}",
            ["from"] = Orang(orang, "Siti"),
            ["chat_instance"] = "1",
            ["data"] = data,
            ["message"] = new JsonObject { ["message_id"] = 1, ["date"] = 1441065600, ["chat"] = Ruang(orang, "private") },
        },
    };

    private static JsonObject Orang(long id, string nama) =>
        new() { ["id"] = id, ["is_bot"] = false, ["first_name"] = nama, ["language_code"] = "id" };

    private static JsonObject Ruang(long id, string jenis) => new() { ["id"] = jenis == "private" ? id : -id, ["type"] = jenis, ["title"] = jenis, ["is_forum"] = jenis == "supergroup" };

    private JsonObject Pesan(long orang, string jenis)
    {
        var pesan = new JsonObject
        {
            ["message_id"] = acak.Next(),
            ["date"] = acak.Next(6) == 0 ? acak.NextInt64(-10_000_000_000, 300_000_000_000) : 1441065600,
            ["from"] = Orang(orang, acak.Next(5) == 0 ? jahat.Kata() : "Siti"),
            ["chat"] = Ruang(orang, jenis),
        };
        for (var banyak = acak.Next(1, 3); banyak > 0; banyak--)
        {
            var isi = Pilih(IsiPesan);
            pesan[isi] = Isi(isi, orang);
        }

        if (acak.Next(3) == 0)
        {
            pesan[Pilih(Tempat)] = acak.Next(2) == 0 ? Orang(orang, "Lain") : jahat.Apa();
        }

        if (acak.Next(6) == 0)
        {
            pesan["media_group_id"] = acak.Next(2) == 0 ? "7" : jahat.Kata();
            pesan["caption"] = jahat.Kata();
        }

        return pesan;
    }

    private JsonNode? Isi(string jenis, long orang) => jenis switch
    {
        "text" => acak.Next(3) == 0 ? "/menu" : jahat.Kata(),
        "photo" => new JsonArray([.. Enumerable.Range(0, acak.Next(3)).Select(_ => (JsonNode)Berkas())]),
        "new_chat_members" => new JsonArray(Orang(orang, "Baru")),
        "left_chat_member" => Orang(orang, "Pergi"),
        "migrate_to_chat_id" or "migrate_from_chat_id" => -acak.NextInt64(long.MaxValue),
        "pinned_message" => acak.Next(2) == 0 ? jahat.Apa() : Pesan(orang, "private"),
        "new_chat_title" or "connected_website" => jahat.Kata(),
        "location" => new JsonObject { ["latitude"] = acak.NextDouble() * 1000, ["longitude"] = -1e9 },
        "contact" => new JsonObject { ["phone_number"] = jahat.Kata(), ["first_name"] = jahat.Kata(), ["user_id"] = orang },
        "poll" => new JsonObject { ["id"] = "1", ["question"] = jahat.Kata(), ["options"] = new JsonArray(), ["total_voter_count"] = 0, ["is_closed"] = false, ["is_anonymous"] = true, ["type"] = "regular", ["allows_multiple_answers"] = false },
        "dice" => new JsonObject { ["emoji"] = "🎲", ["value"] = acak.Next(-9, 9) },
        _ when acak.Next(3) == 0 => jahat.Apa(),
        _ => Berkas(),
    };

    private JsonObject Berkas() => new()
    {
        ["file_id"] = acak.Next(3) == 0 ? jahat.Kata() : "f1",
        ["file_unique_id"] = "u1",
        ["file_name"] = jahat.Kata(),
        ["mime_type"] = acak.Next(2) == 0 ? "application/pdf" : jahat.Kata(),
        ["file_size"] = acak.NextInt64(-5, 5_000_000_000),
        ["width"] = acak.Next(-3, int.MaxValue),
        ["height"] = acak.Next(),
        ["duration"] = acak.Next(),
        ["type"] = "regular",
    };

    private JsonNode? Lain(string jenis, long orang)
    {
        var ruang = Ruang(orang, acak.Next(2) == 0 ? "private" : Pilih(JenisChat));
        return new JsonObject
        {
            ["id"] = jenis == "callback_query" && acak.Next(2) == 0 ? jahat.Kata() : "1",
            ["from"] = Orang(orang, "Siti"),
            ["user"] = Orang(orang, "Siti"),
            ["chat"] = ruang,
            ["date"] = 1441065600,
            ["data"] = jenis == "callback_query" ? jahat.Kata() : null,
            ["message"] = acak.Next(3) == 0 ? jahat.Apa() : Pesan(orang, "private"),
            ["query"] = jahat.Kata(),
            ["offset"] = "",
            ["inline_message_id"] = acak.Next(2) == 0 ? "x" : null,
            ["game_short_name"] = acak.Next(9) == 0 ? "x" : null,
            ["chat_instance"] = "1",
            ["old_chat_member"] = Anggota(orang),
            ["new_chat_member"] = Anggota(orang),
            ["message_id"] = 5,
            ["old_reaction"] = new JsonArray(),
            ["new_reaction"] = new JsonArray(new JsonObject { ["type"] = acak.Next(2) == 0 ? "emoji" : "masa_depan", ["emoji"] = "👍" }),
            ["invoice_payload"] = jahat.Kata(),
            ["poll_id"] = "1",
            ["option_ids"] = new JsonArray(1, -1),
        };
    }

    private JsonObject Anggota(long orang) => new()
    {
        ["user"] = Orang(orang, "Siti"),
        ["status"] = Pilih(["member", "kicked", "left", "administrator", "creator", "restricted", "masa_depan"]),
        ["until_date"] = acak.NextInt64(-5, 300_000_000_000),
    };

    private T Pilih<T>(IReadOnlyList<T> dari) => dari[acak.Next(dari.Count)];
}
