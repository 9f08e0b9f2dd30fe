using System.Reflection;
using EPupns.Core.Notifikasi;
using YamlDotNet.Serialization;

namespace EPupns.Bot.Percakapan.Teks;

/// <summary>Every sentence the bot says, from conversations/teks (one YAML per flow, built into the program).</summary>
public sealed class Katalog
{
    private readonly Dictionary<string, Templat> _teks;

    private Katalog(Dictionary<string, Templat> teks) => _teks = teks;

    /// <summary>Reads the built-in files and checks them against the sentences that the code declares.</summary>
    /// <exception cref="InvalidOperationException">A key is missing, unused, or its placeholders differ: the program must not start.</exception>
    public static Katalog Muat()
    {
        var katalog = new Katalog(Baca());
        var salah = katalog.Periksa(Deklarasi()).ToList();
        return salah.Count == 0 ? katalog : throw new InvalidOperationException("Katalog teks tidak sesuai: " + string.Join("; ", salah));
    }

    /// <summary>The runs of what is to be said.</summary>
    public IReadOnlyList<Potongan> Ucapkan(Ujar ujar)
    {
        var hasil = new List<Potongan>();
        Ucapkan(ujar, hasil);
        return hasil;
    }

    /// <summary>The same as plain text, where nothing can be bold: subjects of letters, pages.</summary>
    public string Polos(Ujar ujar) => string.Concat(Ucapkan(ujar).Select(p => p.Teks));

    /// <summary>Appends the runs of what is to be said.</summary>
    public void Ucapkan(Ujar ujar, List<Potongan> hasil)
    {
        if (ujar.Ujaran is null)
        {
            hasil.Add(new Potongan(ujar.Langsung ?? ""));
            return;
        }

        _teks[ujar.Ujaran.Kunci].Isikan(ujar.Ujaran.Nama, ujar.Nilai, hasil);
    }

    /// <summary>What does not agree between files and declarations; empty when all is well.</summary>
    internal IEnumerable<string> Periksa(IReadOnlyCollection<Ujaran> deklarasi)
    {
        foreach (var ujaran in deklarasi)
        {
            if (!_teks.TryGetValue(ujaran.Kunci, out var templat))
            {
                yield return $"{ujaran.Kunci} tidak ada dalam berkas teks";
            }
            else if (!templat.Isian.Order().SequenceEqual(ujaran.Nama.Order()))
            {
                yield return $"{ujaran.Kunci}: berkas memakai {{{string.Join(",", templat.Isian)}}}, kode memberi {{{string.Join(",", ujaran.Nama)}}}";
            }
        }

        foreach (var sisa in _teks.Keys.Except(deklarasi.Select(u => u.Kunci)))
        {
            yield return $"{sisa} tidak dipakai oleh kode";
        }
    }

    /// <summary>All sentences that the code declares as static fields.</summary>
    internal static IReadOnlyCollection<Ujaran> Deklarasi() =>
        [.. typeof(Katalog).Assembly.GetTypes()
            .Where(t => !t.ContainsGenericParameters)
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => f.FieldType == typeof(Ujaran))
            .Select(f => (Ujaran)f.GetValue(null)!)];

    private static Dictionary<string, Templat> Baca()
    {
        var pembaca = new DeserializerBuilder().WithDuplicateKeyChecking().Build();
        var hasil = new Dictionary<string, Templat>();
        var rakitan = typeof(Katalog).Assembly;
        foreach (var nama in rakitan.GetManifestResourceNames().Where(n => n.StartsWith("teks/", StringComparison.Ordinal)))
        {
            using var isi = new StreamReader(rakitan.GetManifestResourceStream(nama)!);
            foreach (var (kunci, teks) in pembaca.Deserialize<Dictionary<string, string>?>(isi) ?? [])
            {
                hasil.Add($"{Path.GetFileNameWithoutExtension(nama)}.{kunci}", new Templat(teks.TrimEnd()));
            }
        }

        return hasil;
    }
}
