using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EPupns.BotApiDouble.Dunia;
using EPupns.BotApiDouble.Metode;

namespace EPupns.BotApiDouble;

public sealed partial class Obrolan
{
    /// <summary>Types a text; a long one leaves in pieces, as from Telegram's own apps. Gives the number of the (last) message.</summary>
    public Task<int> KetikAsync(string teks, int? membalasKe = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(teks);
        var nomor = 0;
        foreach (var potongan in teks.Chunk(Pengiriman.TeksTerpanjang))
            nomor = Kirim(json => IsiTeks(json, new string(potongan)), membalasKe);
        return Task.FromResult(nomor);
    }

    /// <summary>Changes one's own message.</summary>
    public Task EditAsync(int idPesan, string teks)
    {
        lock (_dunia.Kunci)
        {
            var pesan = _ruang.Pesan[idPesan];
            IsiTeks(pesan.Json, teks);
            pesan.Json["edit_date"] = _dunia.Kini.ToUnixTimeSeconds();
            Antre("edited_message", pesan.Json);
        }
        return Task.CompletedTask;
    }

    /// <summary>Deletes a message on one's own side; Telegram does not tell the bot.</summary>
    public Task HapusAsync(int idPesan)
    {
        lock (_dunia.Kunci)
        {
            var pesan = _ruang.Pesan[idPesan];
            pesan.Dihapus = true;
            if (pesan.Terlihat is { } terlihat)
                pesan.Terlihat = terlihat with { Dihapus = true };
            _ruang.Berubah.Bunyikan();
        }
        return Task.CompletedTask;
    }

    public Task BlokirAsync() => UbahJangkauan(Jangkauan.Diblokir, "member", "kicked");

    public Task BukaBlokirAsync() => UbahJangkauan(Jangkauan.Terbuka, "kicked", "member");

    /// <summary>The account is deleted; Telegram does not tell the bot.</summary>
    public void Nonaktifkan()
    {
        lock (_dunia.Kunci)
            _ruang.Jangkauan = Jangkauan.Nonaktif;
    }

    private Task UbahJangkauan(Jangkauan jangkauan, string lama, string baru)
    {
        lock (_dunia.Kunci)
        {
            _ruang.Jangkauan = jangkauan;
            _telegram.Antre("my_chat_member", Jalur, KeanggotaanBot.Berubah(_dunia, _ruang, _orang, lama, baru));
        }
        return Task.CompletedTask;
    }

    private int Kirim(Action<JsonObject> isi, int? membalasKe = null)
    {
        lock (_dunia.Kunci)
        {
            if (_ruang.Pribadi)
                _ruang.Jangkauan = Jangkauan.Terbuka;
            var pesan = new Pesan(_dunia.NomorPesanBerikut(), _dunia.Kini, new JsonObject());
            foreach (var (nama, nilai) in _dunia.JsonPesan(_ruang, _orang, pesan.Id).ToArray())
                pesan.Json[nama] = nilai?.DeepClone();
            if (membalasKe is { } id)
                pesan.Json["reply_to_message"] = _ruang.Pesan[id].Json.DeepClone();
            isi(pesan.Json);
            _ruang.Pesan[pesan.Id] = pesan;
            if (BotMelihat(pesan.Json))
                Antre("message", pesan.Json);
            return pesan.Id;
        }
    }

    // In groups a bot is shown only what is meant for it: commands, its own name, answers to its messages (Telegram's privacy mode).
    private bool BotMelihat(JsonObject pesan) =>
        _ruang.Pribadi || (_ruang.Jangkauan == Jangkauan.Terbuka && UntukBot(pesan, (string?)pesan["text"] ?? ""));

    private bool UntukBot(JsonObject pesan, string teks) =>
        teks.StartsWith('/')
        || teks.Contains($"@{_dunia.Bot.NamaPengguna}", StringComparison.OrdinalIgnoreCase)
        || (bool?)pesan["reply_to_message"]?["from"]?["is_bot"] == true;

    private void Antre(string jenis, JsonObject pesan) =>
        _telegram.Antre(jenis, Jalur, new JsonObject { [jenis] = pesan.DeepClone() });

    private string Jalur => $"obrolan:{_ruang.Id}";

    private static void IsiTeks(JsonObject json, string teks)
    {
        json["text"] = teks;
        json.Remove("entities");
        if (Perintah().Match(teks) is { Success: true } perintah)
            json["entities"] = new JsonArray(new Entitas("bot_command", 0, perintah.Length).KeJson());
    }

    [GeneratedRegex("^/[A-Za-z0-9_]{1,32}(@[A-Za-z0-9_]+)?")]
    private static partial Regex Perintah();
}
