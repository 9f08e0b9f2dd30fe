using System.Text.Json;
using System.Text.Json.Nodes;
using EPupns.Bot.Kanal.Telegram.Masuk;
using EPupns.Bot.Percakapan.Skema;
using FsCheck;
using FsCheck.Fluent;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace EPupns.Bot.Tests.Kanal.Telegram.Masuk;

/// <summary>Telegram's updates, word for word, as activities.</summary>
public sealed class PenerjemahUpdateTests
{
    private const string Siti = """{"id":5001,"is_bot":false,"first_name":"Siti","language_code":"id"}""";
    private const string Pribadi = """{"id":5001,"type":"private","first_name":"Siti"}""";

    [Fact]
    public void PesanTeks_Diterjemahkan_LengkapDenganRujukan()
    {
        var activity = Pesan("""
            "text":"/start kode-1"
            """)!;

        Assert.Equal(("77", "telegram", "5001", "5001"), (activity.Id, activity.ChannelId, activity.Conversation!.Id, activity.From!.Id));
        Assert.Equal(("/start kode-1", "9", ActivityTypes.Message), (activity.Text, activity.RujukanPesan, activity.Type));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1441591200), activity.Timestamp);
    }

    [Theory]
    [InlineData("""{"sticker":{"file_id":"f","file_unique_id":"u"}}""", "stiker")]
    [InlineData("""{"voice":{"file_id":"f","file_unique_id":"u","duration":3}}""", "pesan suara")]
    [InlineData("""{"audio":{"file_id":"f","file_unique_id":"u","duration":3}}""", "rekaman suara")]
    [InlineData("""{"video":{"file_id":"f","file_unique_id":"u","duration":3},"caption":"lihat"}""", "video")]
    [InlineData("""{"video_note":{"file_id":"f","file_unique_id":"u","duration":3}}""", "pesan video")]
    [InlineData("""{"animation":{"file_id":"f","file_unique_id":"u"},"document":{"file_id":"f","file_unique_id":"u"}}""", "animasi")]
    [InlineData("""{"location":{"latitude":-6.2,"longitude":106.8}}""", "lokasi")]
    [InlineData("""{"venue":{"location":{"latitude":-6.2,"longitude":106.8},"title":"BKN","address":"Jakarta"}}""", "lokasi")]
    [InlineData("""{"contact":{"phone_number":"+62811","first_name":"Siti"}}""", "kontak")]
    [InlineData("""{"poll":{"id":"1","question":"?"}}""", "jajak pendapat")]
    [InlineData("""{"dice":{"emoji":"🎲","value":3}}""", "dadu")]
    [InlineData("""{"jenis_yang_belum_ada":{"x":1}}""", "pesan seperti itu")]
    public void IsiSelainTeksDanBerkas_Diterjemahkan_DisebutNamanya(string isi, string sebutan)
    {
        var activity = Pesan(isi[1..^1])!;

        Assert.Equal(sebutan, activity.IsiLain);
        Assert.Null(activity.Attachments);
    }

    [Fact]
    public void Dokumen_Diterjemahkan_MenjadiBerkas()
    {
        var activity = Pesan("""
            "document":{"file_id":"F1","file_unique_id":"u","file_name":"sk.pdf","mime_type":"application/pdf","file_size":1234},"caption":"SK saya"
            """)!;

        var berkas = Assert.Single(activity.Attachments!);
        Assert.Equal(("F1", "sk.pdf", "application/pdf", 1234L), (berkas.ContentUrl, berkas.Name, berkas.ContentType, berkas.Ukuran));
        Assert.Equal("SK saya", activity.Text);
    }

    [Fact]
    public void Foto_Diterjemahkan_UkuranTerbesar()
    {
        var activity = Pesan("""
            "photo":[{"file_id":"besar","file_unique_id":"b","width":1280,"height":960,"file_size":90000},
                     {"file_id":"kecil","file_unique_id":"k","width":90,"height":67,"file_size":1000}]
            """)!;

        Assert.Equal(("besar", 90000L), (activity.Attachments![0].ContentUrl, activity.Attachments[0].Ukuran));
    }

    [Fact]
    public void FotoSatuAlbum_Diterjemahkan_BernamaSama()
    {
        const string foto = """ "photo":[{"file_id":"a","file_unique_id":"a","width":1,"height":1}],"media_group_id":"M1" """;

        var satu = Pesan(foto, id: 77)!;
        var dua = Pesan(foto, id: 78)!;

        Assert.Equal(satu.Id, dua.Id);
    }

    [Fact]
    public void PesanDisunting_Diterjemahkan_TanpaIsinya()
    {
        var activity = Terjemahkan($$$"""{"update_id":77,"edited_message":{"message_id":9,"from":{{{Siti}}},"chat":{{{Pribadi}}},"date":1,"edit_date":2,"text":"lain"}}""")!;

        Assert.Equal(("disunting", null), (activity.IsiLain, activity.Text));
    }

    [Fact]
    public void LokasiBerjalan_Bergeser_TidakDitanggapi()
    {
        var activity = Terjemahkan(
            $$$"""{"update_id":77,"edited_message":{"message_id":9,"from":{{{Siti}}},"chat":{{{Pribadi}}},"date":1,"location":{"latitude":1,"longitude":2} } }""");

        Assert.Null(activity);
    }

    [Theory]
    [InlineData("""{"id":9,"type":"private"}""", "9")]
    [InlineData("""{"id":9,"type":"private"},"text":"dulu" """, "9")]
    public void TombolDitekan_Diterjemahkan_DataDanPesannya(string obrolan, string pengirim)
    {
        var activity = Terjemahkan($$$"""
            {"update_id":77,"callback_query":{"id":"q","from":{"id":{{{pengirim}}},"first_name":"A"},"chat_instance":"1","data":"3.ya.tanda",
             "message":{"message_id":12,"date":0,"chat":{{{obrolan}}} } }}
            """)!;

        Assert.Equal("3.ya.tanda", activity.Value!.Value.GetString());
        Assert.Equal(("9", "12", null), (activity.Conversation!.Id, activity.RujukanPesan, activity.Text));
    }

    [Fact]
    public void PesanGrup_Diterjemahkan_AlamatnyaGrupDanPelakunyaPenulis()
    {
        var activity = Terjemahkan("""
            {"update_id":1,"message":{"message_id":8,"date":0,"from":{"id":9,"first_name":"A"},"chat":{"id":-5,"type":"supergroup","is_forum":true},"text":"ya",
             "reply_to_message":{"message_id":7,"date":0,"chat":{"id":-5,"type":"supergroup"}}}}
            """)!;

        Assert.Equal(("-5", true, true), (activity.Conversation!.Id, activity.Conversation.IsGroup, activity.Conversation.Bertopik));
        Assert.Equal(("9", "7"), (activity.From!.Id, activity.ReplyToId));
    }

    [Theory]
    [InlineData("""{"update_id":1,"callback_query":{"id":"q","from":{"id":9,"first_name":"A"},"chat_instance":"1","data":"x","inline_message_id":"i"}}""")]
    [InlineData("""{"update_id":1,"message":{"message_id":1,"date":0,"from":{"id":9,"is_bot":true,"first_name":"A"},"chat":{"id":9,"type":"private"},"text":"hai"}}""")]
    [InlineData("""{"update_id":1,"message":{"message_id":1,"date":0,"from":{"id":9,"first_name":"A"},"chat":{"id":9,"type":"private"},"pinned_message":{"message_id":1,"date":0,"chat":{"id":9,"type":"private"}}}}""")]
    [InlineData("""{"update_id":1,"poll":{"id":"1","question":"?"}}""")]
    [InlineData("""{"update_id":1,"inline_query":{"id":"1","from":{"id":9,"first_name":"A"},"query":"x"}}""")]
    [InlineData("""{"update_id":1,"jenis_baru":{"a":[1,2]}}""")]
    public void YangTidakMenungguJawaban_Diterjemahkan_Diabaikan(string json)
    {
        var activity = Terjemahkan(json);

        Assert.Null(activity);
    }

    // Telegram may leave out or change any member of any update.
    [Fact]
    public void UpdateBerlubang_Diterjemahkan_TidakPernahMelempar()
    {
        string[] utuh =
        [
            $$$"""{"update_id":1,"message":{"message_id":9,"from":{{{Siti}}},"chat":{{{Pribadi}}},"date":1,"photo":[{"file_id":"a","width":1}],"caption":"x"}}""",
            $$$"""{"update_id":1,"message":{"message_id":9,"from":{{{Siti}}},"chat":{{{Pribadi}}},"date":1,"document":{"file_id":"a","file_size":1} } }""",
            $$$"""{"update_id":1,"edited_message":{"message_id":9,"from":{{{Siti}}},"chat":{{{Pribadi}}},"date":1,"text":"x"}}""",
            $$$"""{"update_id":1,"callback_query":{"id":"q","from":{{{Siti}}},"data":"x","message":{"message_id":9,"date":0,"chat":{{{Pribadi}}} } } }""",
            $$$"""{"update_id":1,"my_chat_member":{"from":{{{Siti}}},"chat":{{{Pribadi}}},"date":1,"new_chat_member":{"status":"kicked","user":{{{Siti}}} } } }""",
        ];

        Prop.ForAll(Gen.Elements(utuh).ToArbitrary(), Gen.Choose(0, 1000).ArrayOf(3).ToArbitrary(), (json, lubang) =>
        {
            var update = JsonNode.Parse(json)!;
            foreach (var tempat in lubang)
            {
                Lubangi(update, tempat);
            }

            var dibaca = update.Deserialize<Update>(JsonBotAPI.Options)!;
            return PenerjemahUpdate.Orang(dibaca) >= 0 && PenerjemahUpdate.Terjemahkan(dibaca) is null or { Conversation.Id: not null };
        }).QuickCheckThrowOnFailure();
    }

    private static void Lubangi(JsonNode akar, int tempat)
    {
        var anggota = Semua(akar).ToList();
        if (anggota.Count > 0)
        {
            var (induk, nama) = anggota[tempat % anggota.Count];
            induk.Remove(nama);
        }
    }

    private static IEnumerable<(JsonObject Induk, string Nama)> Semua(JsonNode? simpul) => simpul switch
    {
        JsonObject objek => objek.SelectMany(a => Semua(a.Value).Prepend((objek, a.Key))),
        JsonArray larik => larik.SelectMany(Semua),
        _ => [],
    };

    private static Activity? Pesan(string anggota, int id = 77) =>
        Terjemahkan($$$"""{"update_id":{{{id}}},"message":{"message_id":9,"from":{{{Siti}}},"chat":{{{Pribadi}}},"date":1441591200,{{{anggota}}}}}""");

    private static Activity? Terjemahkan(string json) => PenerjemahUpdate.Terjemahkan(JsonSerializer.Deserialize<Update>(json, JsonBotAPI.Options)!);
}
