using System.Collections.Immutable;
using System.Text.Json;

namespace EPupns.Core.Formulir;

/// <summary>The answers of one section or record: stored text by field code. Never changed in place; the same answers always give the same JSON.</summary>
public sealed class Isi
{
    private static readonly ImmutableSortedSet<string> TidakAda = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>No answer at all.</summary>
    public static readonly Isi Kosong = new(JawabanUrut.Kosong);

    private readonly JawabanUrut _nilai;

    // Fields that were emptied on purpose: they have no answer, and hide one below them.
    private readonly ImmutableSortedSet<string> _dikosongkan;

    private Isi(JawabanUrut nilai)
        : this(nilai, TidakAda)
    {
    }

    private Isi(JawabanUrut nilai, ImmutableSortedSet<string> dikosongkan) => (_nilai, _dikosongkan) = (nilai, dikosongkan);

    /// <summary>The answers, by code.</summary>
    public IReadOnlyDictionary<string, string> Nilai => _nilai;

    /// <summary>Codes of the fields that were emptied on purpose: what SAPK has there is to go.</summary>
    public IReadOnlySet<string> Dikosongkan => _dikosongkan;

    /// <summary>Nothing was answered, nor emptied.</summary>
    public bool Hampa => _nilai.Count == 0 && _dikosongkan.IsEmpty;

    /// <summary>The stored text; null when there is no answer.</summary>
    public string? this[string kode] => _nilai.GetValueOrDefault(kode);

    /// <summary>The stored text; null when there is no answer.</summary>
    public string? this[Isian isian] => this[isian.Kode];

    /// <summary>As stored: the text, an empty one for a field emptied on purpose, null where there is neither.</summary>
    public string? Tersimpan(string kode) => _dikosongkan.Contains(kode) ? "" : this[kode];

    /// <summary>Answers from pairs; empty texts are no answers.</summary>
    public static Isi Dari(IEnumerable<KeyValuePair<string, string>> nilai) =>
        new(JawabanUrut.Dari(nilai.Where(n => !string.IsNullOrWhiteSpace(n.Value))));

    /// <summary>Reads what <see cref="KeJson"/> wrote; numbers and true/false are taken as text, an empty text is a field emptied on purpose.</summary>
    /// <exception cref="JsonException">Not a JSON object.</exception>
    public static Isi DariJson(string? json)
    {
        using var dokumen = JsonDocument.Parse(string.IsNullOrWhiteSpace(json) ? "{}" : json);
        return DariJson(dokumen.RootElement);
    }

    /// <summary>Reads a JSON object; what is neither text, number nor true/false is passed over.</summary>
    public static Isi DariJson(JsonElement objek)
    {
        var semua = objek.EnumerateObject()
            .Where(s => s.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
            .Select(s => KeyValuePair.Create(s.Name, s.Value.ToString())).ToList();
        return new(Dari(semua)._nilai, TidakAda.Union(semua.Where(s => s.Value.Length == 0).Select(s => s.Key)));
    }

    /// <summary>With another answer to one field; null takes it away.</summary>
    public Isi Dengan(string kode, string? nilai) =>
        new(string.IsNullOrWhiteSpace(nilai) ? _nilai.Hanya(k => k != kode) : _nilai.Dengan(kode, nilai), _dikosongkan.Remove(kode));

    /// <summary>With another answer to one field; null takes it away.</summary>
    public Isi Dengan(Isian isian, string? nilai) => Dengan(isian.Kode, nilai);

    /// <summary>With what <see cref="Tersimpan"/> gave: an empty text empties the field on purpose, null takes the answer away.</summary>
    public Isi DenganTersimpan(string kode, string? tersimpan) =>
        tersimpan is "" ? new(_nilai.Hanya(k => k != kode), _dikosongkan.Add(kode)) : Dengan(kode, tersimpan);

    /// <summary>Only the answers to these fields; nothing counts as emptied.</summary>
    public Isi Hanya(Func<string, bool> diingini) => new(_nilai.Hanya(diingini));

    /// <summary>Without any answer to these fields.</summary>
    public Isi Tanpa(IReadOnlyCollection<string> kode) =>
        kode.Any(k => _nilai.ContainsKey(k) || _dikosongkan.Contains(k)) ? new(_nilai.Hanya(k => !kode.Contains(k)), _dikosongkan.Except(kode)) : this;

    /// <summary>These answers over others: what is answered, or emptied, here wins.</summary>
    public Isi Diatas(Isi dasar) => new(_nilai.Diatas(_dikosongkan.IsEmpty ? dasar._nilai : dasar._nilai.Hanya(k => !_dikosongkan.Contains(k))));

    /// <summary>As stored: one JSON object, keys in order.</summary>
    public string KeJson() => JsonSerializer.Serialize<IReadOnlyDictionary<string, string>>(_dikosongkan.Aggregate(_nilai, (n, k) => n.Dengan(k, "")));
}
