using System.Text.Json;
using System.Text.Json.Nodes;
using EPupns.Bot.Kanal.DirectLine.Tanda;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Kanal.DirectLine.Wujud;

/// <summary>
/// Documents of stored activities. What is stored only names the document; each time it is read the client gets an address that
/// works for a while, so an old log or a copied link opens nothing.
/// </summary>
public sealed class PenautLampiran(PenandaTangan penanda)
{
    private const string Tujuan = "lampiran";
    private const string Nama = "$lampiran";
    private static readonly TimeSpan Umur = TimeSpan.FromMinutes(30);

    // Always the first member, where no activity of a client can put one: those begin with their type.
    private static readonly string Awal = $"{{\"{Nama}\":";

    /// <summary>What is stored for an activity that comes with a document.</summary>
    internal static string Sebutkan(string activity, Lampiran? lampiran)
    {
        if (lampiran is null)
        {
            return activity;
        }

        var isi = JsonNode.Parse(activity)!.AsObject();
        isi.Insert(0, Nama, JsonSerializer.SerializeToNode(lampiran, ActivityJson.Pilihan));
        return isi.ToJsonString(ActivityJson.Pilihan);
    }

    /// <summary>A stored activity as the client of this conversation may have it.</summary>
    /// <param name="activity">As it was stored.</param>
    /// <param name="obrolan">Conversation.</param>
    /// <param name="dasar">Address of the service as the client reached it.</param>
    public string Tautkan(string activity, string obrolan, string dasar)
    {
        if (!activity.StartsWith(Awal, StringComparison.Ordinal))
        {
            return activity;
        }

        var isi = JsonNode.Parse(activity)!.AsObject();
        var lampiran = isi[Nama].Deserialize<Lampiran>(ActivityJson.Pilihan)!;
        isi.Remove(Nama);
        isi["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = JenisIsi(lampiran.NamaBerkas),
            ["contentUrl"] = Alamat(lampiran, obrolan, dasar),
            ["name"] = lampiran.NamaBerkas,
        });
        return isi.ToJsonString(ActivityJson.Pilihan);
    }

    /// <summary>What an address opens.</summary>
    internal KeadaanTanda Baca(string? tanda, string obrolan, out Lampiran lampiran)
    {
        var keadaan = penanda.Baca(Tujuan, tanda, out var bagian);
        lampiran = keadaan == KeadaanTanda.Sah && bagian[0] == obrolan ? new Lampiran(bagian[1], bagian[2], bagian[3]) : new Lampiran("", "", "");
        return keadaan == KeadaanTanda.Sah && lampiran.Jenis.Length == 0 ? KeadaanTanda.Palsu : keadaan;
    }

    private static string JenisIsi(string nama) => Path.GetExtension(nama) switch
    {
        ".pdf" => "application/pdf",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        _ => "application/octet-stream",
    };

    private string Alamat(Lampiran lampiran, string obrolan, string dasar)
    {
        var tanda = penanda.Tulis(Tujuan, Umur, obrolan, lampiran.Jenis, lampiran.Kunci, lampiran.NamaBerkas);
        return $"{dasar}/conversations/{obrolan}/lampiran/{Uri.EscapeDataString(lampiran.NamaBerkas)}?t={tanda}";
    }
}
