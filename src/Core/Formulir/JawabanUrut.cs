using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace EPupns.Core.Formulir;

/// <summary>
/// Stored texts by field code, in the order of the codes. Never changed in place. A section has few of them and a turn reads hundreds of
/// sections: two arrays side by side take a fraction of what a tree of nodes does.
/// </summary>
internal sealed class JawabanUrut : IReadOnlyDictionary<string, string>
{
    /// <summary>None.</summary>
    public static readonly JawabanUrut Kosong = new([], []);

    private readonly string[] _kode;
    private readonly string[] _nilai;

    private JawabanUrut(string[] kode, string[] nilai) => (_kode, _nilai) = (kode, nilai);

    public int Count => _kode.Length;

    public IEnumerable<string> Keys => _kode;

    public IEnumerable<string> Values => _nilai;

    public string this[string key] => TryGetValue(key, out var nilai) ? nilai : throw new KeyNotFoundException($"Tidak ada jawaban \"{key}\".");

    /// <summary>From pairs in any order; of two with the same code the later one counts.</summary>
    public static JawabanUrut Dari(IEnumerable<KeyValuePair<string, string>> nilai)
    {
        var urut = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (kode, satu) in nilai)
        {
            urut[kode] = satu;
        }

        return urut.Count == 0 ? Kosong : new([.. urut.Keys], [.. urut.Values]);
    }

    public bool ContainsKey(string key) => Letak(key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        var letak = Letak(key);
        value = letak < 0 ? null : _nilai[letak];
        return letak >= 0;
    }

    /// <summary>With another text for one code.</summary>
    public JawabanUrut Dengan(string kode, string nilai)
    {
        var letak = Letak(kode);
        return letak >= 0
            ? new(_kode, [.. _nilai[..letak], nilai, .. _nilai[(letak + 1)..]])
            : new([.. _kode[..~letak], kode, .. _kode[~letak..]], [.. _nilai[..~letak], nilai, .. _nilai[~letak..]]);
    }

    /// <summary>Without the codes that are not wanted; the same object where all are.</summary>
    public JawabanUrut Hanya(Func<string, bool> diingini)
    {
        var tinggal = Enumerable.Range(0, _kode.Length).Where(i => diingini(_kode[i])).ToArray();
        return tinggal.Length == _kode.Length ? this
            : tinggal.Length == 0 ? Kosong
            : new(Array.ConvertAll(tinggal, i => _kode[i]), Array.ConvertAll(tinggal, i => _nilai[i]));
    }

    /// <summary>These over others: where both have a text, this one counts.</summary>
    public JawabanUrut Diatas(JawabanUrut dasar)
    {
        if (dasar.Count == 0 || Count == 0)
        {
            return Count == 0 ? dasar : this;
        }

        var (kode, nilai) = (new List<string>(Count + dasar.Count), new List<string>(Count + dasar.Count));
        for (int i = 0, j = 0; i < Count || j < dasar.Count;)
        {
            var banding = i == Count ? 1 : j == dasar.Count ? -1 : string.CompareOrdinal(_kode[i], dasar._kode[j]);
            kode.Add(banding <= 0 ? _kode[i] : dasar._kode[j]);
            nilai.Add(banding <= 0 ? _nilai[i] : dasar._nilai[j]);
            i += banding <= 0 ? 1 : 0;
            j += banding >= 0 ? 1 : 0;
        }

        return new([.. kode], [.. nilai]);
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        for (var i = 0; i < _kode.Length; i++)
        {
            yield return KeyValuePair.Create(_kode[i], _nilai[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Letak(string kode) => Array.BinarySearch(_kode, kode, StringComparer.Ordinal);
}
