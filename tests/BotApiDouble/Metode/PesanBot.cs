using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Dunia;
using EPupns.BotApiDouble.Teks;

namespace EPupns.BotApiDouble.Metode;

internal static class PesanBot
{
    public static JsonObject Json(Dunia.Dunia dunia, Ruang ruang, PesanDiterima terlihat, TeksBerformat teks, string namaTeks)
    {
        var json = dunia.JsonPesan(ruang, dunia.Bot, terlihat.Id);
        if (terlihat.Terlindung)
            json["has_protected_content"] = true;
        IsiTeks(json, teks, namaTeks);
        IsiPapan(json, terlihat.Baris);
        return json;
    }

    public static void IsiTeks(JsonObject json, TeksBerformat teks, string namaTeks)
    {
        var namaEntitas = namaTeks == "text" ? "entities" : "caption_entities";
        json.Remove(namaEntitas);
        if (teks.Polos.Length > 0)
            json[namaTeks] = teks.Polos;
        if (teks.Entitas.Count > 0)
            json[namaEntitas] = teks.EntitasJson();
    }

    public static void IsiPapan(JsonObject json, IReadOnlyList<IReadOnlyList<Tombol>> baris)
    {
        json.Remove("reply_markup");
        if (baris.Count > 0)
            json["reply_markup"] = PapanTombol.KeJson(baris);
    }

    public static void Simpan(Ruang ruang, Pesan pesan)
    {
        ruang.Pesan[pesan.Id] = pesan;
        ruang.DariBot.Add(pesan);
        ruang.Berubah.Bunyikan();
    }
}
