using System.Text.Json.Nodes;

namespace EPupns.BotApiDouble.Dunia;

internal enum Jangkauan
{
    BelumMulai,
    Terbuka,
    Diblokir,
    Nonaktif,
    Dikeluarkan,
}

/// <summary>A chat as the server keeps it.</summary>
internal sealed class Ruang(long id, string jenis, string nama)
{
    public long Id { get; } = id;

    public string Jenis { get; } = jenis;

    public string Nama { get; } = nama;

    public bool Pribadi => Jenis == "private";

    public Jangkauan Jangkauan { get; set; }

    public long? PindahKe { get; set; }

    public bool Forum { get; set; }

    /// <summary>Topics by the number of their thread.</summary>
    public Dictionary<int, string> Topik { get; } = [];

    /// <summary>Labels of the keyboard under the text field, when the bot has put one there.</summary>
    public IReadOnlyList<IReadOnlyList<string>> PapanKetik { get; set; } = [];

    public Dictionary<int, Pesan> Pesan { get; } = [];

    /// <summary>The bot's messages in the order they came.</summary>
    public List<Pesan> DariBot { get; } = [];

    public List<string> Aksi { get; } = [];

    public List<JawabanTekan> Jawaban { get; } = [];

    public Sinyal Berubah { get; } = new();

    public JsonObject KeJson() => Pribadi
        ? new JsonObject { ["id"] = Id, ["first_name"] = Nama, ["type"] = Jenis }
        : Forum ? new JsonObject { ["id"] = Id, ["title"] = Nama, ["type"] = Jenis, ["is_forum"] = true }
        : new JsonObject { ["id"] = Id, ["title"] = Nama, ["type"] = Jenis };

    public Pesan AmbilPesan(int id, string untuk) =>
        Pesan.TryGetValue(id, out var pesan) && !pesan.Dihapus
            ? pesan
            : throw Protokol.Penolakan.Buruk($"message to {untuk} not found");
}
