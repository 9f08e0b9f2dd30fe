using System.Collections.Immutable;
using System.Text.Json;

namespace EPupns.Core.Formulir;

/// <summary>The answers of one section or record: stored text by field code. Never changed in place; the same answers always give the same JSON.</summary>
public sealed class Isi
{
    /// <summary>No answer at all.</summary>
    public static readonly Isi Kosong = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    private readonly ImmutableSortedDictionary<string, string> _nilai;

    private Isi(ImmutableSortedDictionary<string, string> nilai) => _nilai = nilai;

    /// <summary>The answers, by code.</summary>
    public IReadOnlyDictionary<string, string> Nilai => _nilai;

    /// <summary>The stored text; null when there is no answer.</summary>
    public string? this[string kode] => _nilai.GetValueOrDefault(kode);

    /// <summary>The stored text; null when there is no answer.</summary>
    public string? this[Isian isian] => this[isian.Kode];

    /// <summary>Answers from pairs; empty texts are no answers.</summary>
    public static Isi Dari(IEnumerable<KeyValuePair<string, string>> nilai) =>
        new(Kosong._nilai.SetItems(nilai.Where(n => !string.IsNullOrWhiteSpace(n.Value))));

    /// <summary>Reads what <see cref="KeJson"/> wrote; numbers and true/false are taken as text.</summary>
    /// <exception cref="JsonException">Not a JSON object.</exception>
    public static Isi DariJson(string? json)
    {
        using var dokumen = JsonDocument.Parse(string.IsNullOrWhiteSpace(json) ? "{}" : json);
        return DariJson(dokumen.RootElement);
    }

    /// <summary>Reads a JSON object; what is neither text, number nor true/false is passed over.</summary>
    public static Isi DariJson(JsonElement objek) => Dari(objek.EnumerateObject()
        .Where(s => s.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
        .Select(s => KeyValuePair.Create(s.Name, s.Value.ToString())));

    /// <summary>With another answer to one field; null takes it away.</summary>
    public Isi Dengan(string kode, string? nilai) =>
        new(string.IsNullOrWhiteSpace(nilai) ? _nilai.Remove(kode) : _nilai.SetItem(kode, nilai));

    /// <summary>With another answer to one field; null takes it away.</summary>
    public Isi Dengan(Isian isian, string? nilai) => Dengan(isian.Kode, nilai);

    /// <summary>These answers over others: what is answered here wins.</summary>
    public Isi Diatas(Isi dasar) => new(dasar._nilai.SetItems(_nilai));

    /// <summary>As stored: one JSON object, keys in order.</summary>
    public string KeJson() => JsonSerializer.Serialize(_nilai);
}
