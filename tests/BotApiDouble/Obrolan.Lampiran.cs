using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Metode;
using EPupns.BotApiDouble.Protokol;

namespace EPupns.BotApiDouble;

public sealed partial class Obrolan
{
    /// <summary>Sends a file as it is. <paramref name="ukuran"/> pretends another size, for files too large to make.</summary>
    public Task<int> KirimBerkasAsync(string nama, byte[] isi, string mime, string? keterangan = null, long? ukuran = null, int? membalasKe = null) =>
        Task.FromResult(Kirim(json =>
        {
            var berkas = _dunia.Simpan(new BerkasUnggahan(nama, mime, isi), "documents");
            if (ukuran is { } lain)
                _dunia.UbahUkuran(berkas, lain);
            json["document"] = BerkasKeluar.DokumenJson(berkas with { Ukuran = ukuran ?? isi.Length });
            IsiKeterangan(json, keterangan);
        }, membalasKe));

    /// <summary>Sends a picture as a photo: the bot gets several sizes, the last being the largest. One <paramref name="album"/>, several messages.</summary>
    public Task<int> KirimFotoAsync(byte[] isi, string? keterangan = null, string? album = null) =>
        Task.FromResult(Kirim(json =>
        {
            var kecil = _dunia.Simpan(new BerkasUnggahan("foto.jpg", "image/jpeg", "versi kecil, tidak terbaca"u8.ToArray()), "photos");
            var besar = _dunia.Simpan(new BerkasUnggahan("foto.jpg", "image/jpeg", isi), "photos");
            json["photo"] = new JsonArray(
                Ukuran(BerkasKeluar.FotoJson(kecil), 90, 67), Ukuran(BerkasKeluar.FotoJson(besar), 1280, 960));
            if (album is not null)
                json["media_group_id"] = album;
            IsiKeterangan(json, keterangan);
        }));

    public Task<int> StikerAsync(string emoji = "👍") => KirimMedia("sticker", "stickers", "stiker.webp", "image/webp", media =>
    {
        (media["emoji"], media["type"], media["width"], media["height"]) = (emoji, "regular", 512, 512);
        (media["is_animated"], media["is_video"]) = (false, false);
    });

    public Task<int> SuaraAsync(int detik = 3) => KirimMedia("voice", "voice", "suara.oga", "audio/ogg", media => media["duration"] = detik);

    public Task<int> VideoAsync(int detik = 3) => KirimMedia("video", "videos", "video.mp4", "video/mp4", media =>
        (media["duration"], media["width"], media["height"]) = (detik, 640, 480));

    /// <summary>Shares a telephone number, one's own unless said otherwise.</summary>
    public Task<int> KontakAsync(string nomor, long? idPemilik = null) => Task.FromResult(Kirim(json => json["contact"] = new JsonObject
    {
        ["phone_number"] = nomor,
        ["first_name"] = _orang.Nama,
        ["user_id"] = idPemilik ?? _orang.Id,
    }));

    public Task<int> LokasiAsync(double lintang, double bujur) => Task.FromResult(Kirim(json =>
        json["location"] = new JsonObject { ["latitude"] = lintang, ["longitude"] = bujur }));

    /// <summary>Any other message: the members given here beside the usual ones.</summary>
    public Task<int> KirimPesanAsync(string anggotaJson) => Task.FromResult(Kirim(json =>
    {
        foreach (var (nama, nilai) in JsonNode.Parse(anggotaJson)!.AsObject())
            json[nama] = nilai?.DeepClone();
    }));

    private Task<int> KirimMedia(string jenis, string folder, string nama, string mime, Action<JsonObject> lengkapi) =>
        Task.FromResult(Kirim(json =>
        {
            var media = BerkasKeluar.DokumenJson(_dunia.Simpan(new BerkasUnggahan(nama, mime, [0]), folder));
            media.Remove("file_name");
            lengkapi(media);
            json[jenis] = media;
        }));

    private static JsonNode Ukuran(JsonArray foto, int lebar, int tinggi)
    {
        var satu = foto[0]!.DeepClone();
        (satu["width"], satu["height"]) = (lebar, tinggi);
        return satu;
    }

    private static void IsiKeterangan(JsonObject json, string? keterangan)
    {
        if (keterangan is not null)
            json["caption"] = keterangan;
    }
}
