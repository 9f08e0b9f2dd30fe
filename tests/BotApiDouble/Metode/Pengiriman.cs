using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Dunia;
using EPupns.BotApiDouble.Protokol;
using EPupns.BotApiDouble.Teks;

namespace EPupns.BotApiDouble.Metode;

/// <summary>sendMessage, sendPhoto, sendDocument, sendChatAction.</summary>
internal static class Pengiriman
{
    public const int TeksTerpanjang = 4096;
    public const int KeteranganTerpanjang = 1024;

    private static readonly string[] AksiDikenal =
    [
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
        "find_location", "record_video_note", "upload_video_note", "choose_sticker",
    ];

    public static JsonNode KirimTeks(Dunia.Dunia dunia, Parameter p)
    {
        var ruang = Tujuan.AmbilRuangTerbuka(dunia, p);
        var teks = BacaTeks(p);
        p.CariObjek("link_preview_options", "link preview options");
        return Terbitkan(dunia, ruang, p, teks, "text", static pesan => pesan);
    }

    public static JsonNode KirimDokumen(Dunia.Dunia dunia, Parameter p)
    {
        var ruang = Tujuan.AmbilRuangTerbuka(dunia, p);
        var berkas = BerkasKeluar.Ambil(dunia, p, "document", "documents");
        p.CariUnggahan("thumbnail");
        p.Cari("disable_content_type_detection");
        return Terbitkan(dunia, ruang, p, BacaKeterangan(p), "caption", pesan => pesan with { Dokumen = BerkasKeluar.Terlihat(berkas) },
            ("document", BerkasKeluar.DokumenJson(berkas)));
    }

    public static JsonNode KirimFoto(Dunia.Dunia dunia, Parameter p)
    {
        var ruang = Tujuan.AmbilRuangTerbuka(dunia, p);
        var berkas = BerkasKeluar.AmbilFoto(dunia, p);
        p.Cari("has_spoiler");
        p.Cari("show_caption_above_media");
        return Terbitkan(dunia, ruang, p, BacaKeterangan(p), "caption", pesan => pesan with { Foto = BerkasKeluar.Terlihat(berkas) },
            ("photo", BerkasKeluar.FotoJson(berkas)));
    }

    public static JsonNode KirimAksi(Dunia.Dunia dunia, Parameter p)
    {
        var ruang = Tujuan.AmbilRuangTerbuka(dunia, p);
        var aksi = p.Teks("action");
        if (!AksiDikenal.Contains(aksi))
            throw Penolakan.Buruk("wrong parameter action in request");
        ruang.Aksi.Add(aksi);
        ruang.Berubah.Bunyikan();
        return JsonValue.Create(true);
    }

    public static TeksBerformat BacaTeks(Parameter p)
    {
        var teks = TeksBerformat.Baca(p, "text", "entities");
        return teks.Polos.Length switch
        {
            0 => throw Penolakan.Buruk("message text is empty"),
            > TeksTerpanjang => throw Penolakan.Buruk("message is too long"),
            _ => teks,
        };
    }

    private static TeksBerformat BacaKeterangan(Parameter p)
    {
        var keterangan = TeksBerformat.Baca(p, "caption", "caption_entities");
        return keterangan.Polos.Length <= KeteranganTerpanjang ? keterangan : throw Penolakan.Buruk("message caption is too long");
    }

    private static JsonNode Terbitkan(
        Dunia.Dunia dunia, Ruang ruang, Parameter p, TeksBerformat teks, string namaTeks,
        Func<PesanDiterima, PesanDiterima> lengkapi, params ReadOnlySpan<(string Nama, JsonNode Isi)> isi)
    {
        var papan = PapanJawab.Baca(p, ruang);
        var balasan = BacaBalasan(p, ruang);
        var topik = p.CariAngka("message_thread_id");
        if (topik is { } nomor && !ruang.Topik.ContainsKey(nomor))
            throw Penolakan.Buruk("message thread not found");
        var terlihat = lengkapi(new PesanDiterima
        {
            Id = dunia.NomorPesanBerikut(),
            Teks = teks.Polos,
            Html = p.Teks("parse_mode").Length > 0 ? p.Cari(namaTeks) : null,
            Entitas = teks.Entitas,
            Baris = papan.Inline ?? [],
            Terlindung = p.Ya("protect_content"),
            Senyap = p.Ya("disable_notification"),
            MembalasKe = balasan?.Id,
            Topik = topik is { } t ? ruang.Topik[t] : null,
        });
        var json = PesanBot.Json(dunia, ruang, terlihat, teks, namaTeks);
        foreach (var (nama, bagian) in isi)
            json[nama] = bagian;
        if (balasan is not null)
            json["reply_to_message"] = balasan.Json.DeepClone();
        ruang.PapanKetik = papan.Ketik ?? ruang.PapanKetik;
        PesanBot.Simpan(ruang, new Pesan(terlihat.Id, dunia.Kini, json) { Terlihat = terlihat, Teks = teks });
        return json.DeepClone();
    }

    private static Pesan? BacaBalasan(Parameter p, Ruang ruang)
    {
        if (p.CariObjek("reply_parameters", "reply parameters") is not { } balasan || (int?)balasan["message_id"] is not { } id)
            return null;
        if (ruang.Pesan.TryGetValue(id, out var pesan) && !pesan.Dihapus)
            return pesan;
        return (bool?)balasan["allow_sending_without_reply"] == true ? null : throw Penolakan.Buruk("message to be replied not found");
    }
}
