using EPupns.Core.Dasar;

namespace EPupns.WebPortal.Perintah;

/// <summary>What follows the words of a command: plain words, and options with or without a value.</summary>
public sealed class Argumen
{
    private readonly Dictionary<string, string?> _opsi = [];
    private readonly List<string> _kata = [];

    private Argumen()
    {
    }

    /// <summary>The plain words, in order.</summary>
    public IReadOnlyList<string> Kata => _kata;

    /// <summary>True when the option stands there, with or without a value.</summary>
    public bool Ada(string opsi) => _opsi.ContainsKey(opsi);

    /// <summary>Value of the option; null when it is not there or has none.</summary>
    public string? Nilai(string opsi) => _opsi.GetValueOrDefault(opsi);

    /// <summary>Splits <c>kata --opsi nilai --opsi=nilai --opsi</c>; an option that the command does not take is a mistake.</summary>
    public static Hasil<Argumen> Baca(IReadOnlyList<string> args, IReadOnlyList<Opsi> dikenal)
    {
        var argumen = new Argumen();
        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                argumen._kata.Add(args[i]);
                continue;
            }

            var (nama, nilai) = args[i][2..].Split('=', 2) is [var kiri, var kanan] ? (kiri, kanan) : (args[i][2..], null);
            if (dikenal.FirstOrDefault(o => o.Nama == nama) is not { } opsi)
            {
                return new Kesalahan("opsi.asing", $"Opsi --{nama} tidak dikenal.");
            }

            if (opsi.Bernilai && nilai is null && i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal))
            {
                nilai = args[++i];
            }

            if (!argumen._opsi.TryAdd(nama, nilai))
            {
                return new Kesalahan("opsi.kembar", $"Opsi --{nama} ada dua kali.");
            }
        }

        return argumen;
    }
}
