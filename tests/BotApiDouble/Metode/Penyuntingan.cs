using System.Globalization;
using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Dunia;
using EPupns.BotApiDouble.Protokol;

namespace EPupns.BotApiDouble.Metode;

/// <summary>editMessageText, editMessageReplyMarkup, deleteMessage, deleteMessages.</summary>
internal static class Penyuntingan
{
    private const string TidakBerubah = "message is not modified: specified new message content and reply markup are exactly the same "
        + "as a current content and reply markup of the message";

    private static readonly TimeSpan UmurHapus = TimeSpan.FromHours(48);

    public static JsonNode UbahTeks(Dunia.Dunia dunia, Parameter p)
    {
        var ruang = Tujuan.AmbilRuangTerbuka(dunia, p);
        var (pesan, terlihat) = AmbilMilikBot(ruang, p);
        if (terlihat.Dokumen is not null || terlihat.Foto is not null)
            throw Penolakan.Buruk("there is no text in the message to edit");
        var teks = Pengiriman.BacaTeks(p);
        var baris = PapanJawab.BacaInline(p, ruang);
        p.CariObjek("link_preview_options", "link preview options");
        if (teks.SamaDengan(pesan.Teks!) && SamaPapan(baris, terlihat.Baris))
            throw Penolakan.Buruk(TidakBerubah);
        pesan.Teks = teks;
        PesanBot.IsiTeks(pesan.Json, teks, "text");
        var html = p.Teks("parse_mode").Length > 0 ? p.Cari("text") : null;
        return Terapkan(dunia, ruang, pesan, terlihat with { Teks = teks.Polos, Entitas = teks.Entitas, Html = html, Baris = baris });
    }

    public static JsonNode UbahPapan(Dunia.Dunia dunia, Parameter p)
    {
        var ruang = Tujuan.AmbilRuangTerbuka(dunia, p);
        var (pesan, terlihat) = AmbilMilikBot(ruang, p);
        var baris = PapanJawab.BacaInline(p, ruang);
        return SamaPapan(baris, terlihat.Baris)
            ? throw Penolakan.Buruk(TidakBerubah)
            : Terapkan(dunia, ruang, pesan, terlihat with { Baris = baris });
    }

    public static JsonNode Hapus(Dunia.Dunia dunia, Parameter p)
    {
        var ruang = Tujuan.AmbilRuang(dunia, p);
        var pesan = ruang.AmbilPesan(AmbilNomor(p), "delete");
        if (dunia.Kini - pesan.Waktu > UmurHapus)
            throw Penolakan.Buruk("message can't be deleted for everyone");
        Hapus(ruang, pesan);
        return JsonValue.Create(true);
    }

    /// <summary>What is gone already, or too old, is passed over in silence.</summary>
    public static JsonNode HapusBanyak(Dunia.Dunia dunia, Parameter p)
    {
        var ruang = Tujuan.AmbilRuang(dunia, p);
        var nomor = p.CariLarik("message_ids", "message identifiers") ?? [];
        if (nomor.Count == 0)
            throw Penolakan.Buruk("message identifiers are not specified");
        if (nomor.Count > 100)
            throw Penolakan.Buruk("too many message identifiers specified");
        foreach (var id in nomor)
            if (ruang.Pesan.TryGetValue((int)id!, out var pesan) && !pesan.Dihapus && dunia.Kini - pesan.Waktu <= UmurHapus)
                Hapus(ruang, pesan);
        return JsonValue.Create(true);
    }

    private static void Hapus(Ruang ruang, Pesan pesan)
    {
        pesan.Dihapus = true;
        if (pesan.Terlihat is { } terlihat)
            pesan.Terlihat = terlihat with { Dihapus = true };
        ruang.Berubah.Bunyikan();
    }

    private static (Pesan Pesan, PesanDiterima Terlihat) AmbilMilikBot(Ruang ruang, Parameter p)
    {
        var pesan = ruang.AmbilPesan(AmbilNomor(p), "edit");
        return pesan.Terlihat is { } terlihat ? (pesan, terlihat) : throw Penolakan.Buruk("message can't be edited");
    }

    private static int AmbilNomor(Parameter p) =>
        int.TryParse(p.Cari("message_id"), NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) && nomor > 0
            ? nomor
            : throw Penolakan.Buruk("message identifier is not specified");

    private static JsonNode Terapkan(Dunia.Dunia dunia, Ruang ruang, Pesan pesan, PesanDiterima kini)
    {
        pesan.Terlihat = kini with { Disunting = true };
        pesan.Json["edit_date"] = dunia.Kini.ToUnixTimeSeconds();
        PesanBot.IsiPapan(pesan.Json, kini.Baris);
        ruang.Berubah.Bunyikan();
        return pesan.Json.DeepClone();
    }

    private static bool SamaPapan(IReadOnlyList<IReadOnlyList<Tombol>> satu, IReadOnlyList<IReadOnlyList<Tombol>> dua) =>
        satu.Count == dua.Count && satu.Zip(dua).All(pasang => pasang.First.SequenceEqual(pasang.Second));
}
