using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EPupns.BotApiDouble.Protokol;

/// <summary>The parameters of one call, however they were sent; remembers which were looked at, so that a misspelt one shows.</summary>
internal sealed class Parameter(IReadOnlyDictionary<string, string> nilai, IReadOnlyDictionary<string, BerkasUnggahan> berkas)
{
    private readonly HashSet<string> _dibaca = new(StringComparer.Ordinal);

    public IEnumerable<string> TidakDibaca => nilai.Keys.Where(nama => !_dibaca.Contains(nama));

    public IReadOnlyDictionary<string, string> Nilai => nilai;

    public string? Cari(string nama)
    {
        _dibaca.Add(nama);
        return nilai.GetValueOrDefault(nama);
    }

    public string Teks(string nama) => Cari(nama) ?? "";

    public bool Ya(string nama) => Teks(nama).ToLowerInvariant() is "true" or "yes" or "1";

    public int? CariAngka(string nama) => int.TryParse(Cari(nama), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : null;

    public int Angka(string nama, int bila) => CariAngka(nama) ?? bila;

    public JsonNode? CariJson(string nama, string sebutan)
    {
        if (Cari(nama) is not { Length: > 0 } teks)
            return null;
        try
        {
            return JsonNode.Parse(teks);
        }
        catch (JsonException)
        {
            throw Penolakan.Buruk($"can't parse {sebutan} JSON object");
        }
    }

    public JsonObject? CariObjek(string nama, string sebutan) => CariJson(nama, sebutan) switch
    {
        null => null,
        JsonObject objek => objek,
        _ => throw Penolakan.Buruk($"object expected as {sebutan}"),
    };

    public JsonArray? CariLarik(string nama, string sebutan) => CariJson(nama, sebutan) switch
    {
        null => null,
        JsonArray larik => larik,
        _ => throw Penolakan.Buruk($"{sebutan} must be an Array"),
    };

    /// <summary>Bytes under the parameter's own name, or under the name an "attach://" points to.</summary>
    public BerkasUnggahan? CariUnggahan(string nama)
    {
        var rujukan = Cari(nama);
        const string Lampiran = "attach://";
        if (rujukan is not null && rujukan.StartsWith(Lampiran, StringComparison.Ordinal))
            return berkas.GetValueOrDefault(rujukan[Lampiran.Length..]);
        return berkas.GetValueOrDefault(nama);
    }
}
