using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Dunia;

namespace EPupns.BotApiDouble;

public sealed partial class Obrolan
{
    /// <summary>
    /// Presses the newest button of that label (an emoji before the words need not be named), or that of <paramref name="pada"/>, which may
    /// be a message as it was before an edit: old screens still show old buttons. Gives the number of the press.
    /// </summary>
    public Task<string> TekanAsync(string label, PesanDiterima? pada = null)
    {
        lock (_dunia.Kunci)
        {
            var (pesan, tombol) = CariTombol(label, pada);
            return tombol.Data is { } data
                ? Task.FromResult(Tekan(pesan.Id, data))
                : throw new InvalidOperationException($"[{tombol.Label}] tidak mengirim apa pun ke bot: {tombol}");
        }
    }

    /// <summary>A press with data of one's own making, as a tampered client can send.</summary>
    public Task<string> TekanDataAsync(string data, PesanDiterima pada)
    {
        lock (_dunia.Kunci)
            return Task.FromResult(Tekan(pada.Id, data));
    }

    /// <summary>Presses a key of the keyboard under the text field: its label is sent as a message.</summary>
    public Task<int> TekanPapanKetikAsync(string label) => PapanKetik.SelectMany(baris => baris).Contains(label)
        ? KetikAsync(label)
        : throw new InvalidOperationException($"Tidak ada tombol ketik [{label}]");

    private (PesanDiterima Pesan, Tombol Tombol) CariTombol(string label, PesanDiterima? pada)
    {
        var tempat = pada is null ? Enumerable.Reverse(Tampak) : [pada];
        foreach (var pesan in tempat)
            if (CariTombol(pesan, label) is { } tombol)
                return (pesan, tombol);
        throw new InvalidOperationException($"Tidak ada tombol [{label}]. Sejauh ini:\n{Ringkasan()}");
    }

    private static Tombol? CariTombol(PesanDiterima pesan, string label) =>
        pesan.Tombol.FirstOrDefault(tombol => tombol.Label == label) ?? pesan.Tombol.FirstOrDefault(tombol => tombol.Berlabel(label));

    private string Tekan(int idPesan, string data)
    {
        var id = _dunia.NomorTekanBerikut();
        _dunia.Tekanan[id] = (_ruang, _dunia.Kini);
        var tekan = new JsonObject
        {
            ["id"] = id,
            ["from"] = _orang.KeJson(),
            ["message"] = JsonPesanTekan(_ruang.Pesan[idPesan]),
            ["chat_instance"] = $"-{_ruang.Id}",
            ["data"] = data,
        };
        _telegram.Antre("callback_query", $"tekan:{_orang.Id}", new JsonObject { ["callback_query"] = tekan });
        return id;
    }

    // A deleted message is only named, with the date 0.
    private JsonNode JsonPesanTekan(Pesan pesan) => pesan.Dihapus
        ? new JsonObject { ["chat"] = _ruang.KeJson(), ["message_id"] = pesan.Id, ["date"] = 0 }
        : pesan.Json.DeepClone();
}
