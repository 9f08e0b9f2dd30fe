using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Teks;

namespace EPupns.BotApiDouble.Dunia;

/// <summary>A message in a room: its wire form, and for the bot's own also what the person sees.</summary>
internal sealed class Pesan(int id, DateTimeOffset waktu, JsonObject json)
{
    public int Id { get; } = id;

    public DateTimeOffset Waktu { get; } = waktu;

    public JsonObject Json { get; } = json;

    public bool Dihapus { get; set; }

    public PesanDiterima? Terlihat { get; set; }

    public TeksBerformat? Teks { get; set; }
}
