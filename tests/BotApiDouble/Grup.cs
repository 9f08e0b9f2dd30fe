using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Dunia;

namespace EPupns.BotApiDouble;

/// <summary>A group chat.</summary>
public sealed class Grup
{
    private readonly TelegramTiruan _telegram;
    private readonly Dunia.Dunia _dunia;
    private readonly Ruang _ruang;

    internal Grup(TelegramTiruan telegram, Dunia.Dunia dunia, Ruang ruang) => (_telegram, _dunia, _ruang) = (telegram, dunia, ruang);

    public long Id => _ruang.Id;

    /// <summary>Names of the topics that the bot opened, in order.</summary>
    public IReadOnlyList<string> Topik
    {
        get
        {
            lock (_dunia.Kunci)
                return [.. _ruang.Topik.Values];
        }
    }

    /// <summary>An administrator gives the group topics.</summary>
    public void JadikanForum()
    {
        lock (_dunia.Kunci)
            _ruang.Forum = true;
    }

    /// <summary>One member: what they type here, and what everybody sees.</summary>
    public Obrolan Sebagai(long idOrang, string nama) => new(_telegram, _dunia, _ruang, new Orang(idOrang, nama));

    /// <summary>A member adds the bot; it is told twice, as by Telegram: by its new place and by a message.</summary>
    public Task TambahkanBotAsync(long idOrang, string nama)
    {
        var oleh = new Orang(idOrang, nama);
        lock (_dunia.Kunci)
        {
            _ruang.Jangkauan = Jangkauan.Terbuka;
            _telegram.Antre("my_chat_member", Jalur, KeanggotaanBot.Berubah(_dunia, _ruang, oleh, "left", "member"));
            KirimPemberitahuan(oleh, "new_chat_members", new JsonArray(_dunia.Bot.KeJson()));
        }
        return Task.CompletedTask;
    }

    public Task KeluarkanBotAsync(long idOrang, string nama)
    {
        lock (_dunia.Kunci)
        {
            _ruang.Jangkauan = Jangkauan.Dikeluarkan;
            _telegram.Antre("my_chat_member", Jalur, KeanggotaanBot.Berubah(_dunia, _ruang, new Orang(idOrang, nama), "member", "kicked"));
        }
        return Task.CompletedTask;
    }

    /// <summary>The group becomes a supergroup with another number; the old one only says so.</summary>
    public Task PindahAsync(long idBaru, long idOrang, string nama)
    {
        lock (_dunia.Kunci)
        {
            KirimPemberitahuan(new Orang(idOrang, nama), "migrate_to_chat_id", idBaru);
            _dunia.BukaRuang(idBaru, "supergroup", _ruang.Nama).Jangkauan = Jangkauan.Terbuka;
            _ruang.PindahKe = idBaru;
        }
        return Task.CompletedTask;
    }

    private string Jalur => $"obrolan:{_ruang.Id}";

    private void KirimPemberitahuan(Orang oleh, string jenis, JsonNode isi)
    {
        var json = _dunia.JsonPesan(_ruang, oleh, _dunia.NomorPesanBerikut());
        json[jenis] = isi;
        _telegram.Antre("message", Jalur, new JsonObject { ["message"] = json });
    }
}
