using System.Globalization;

namespace EPupns.Bot.Percakapan.Teks;

/// <summary>
/// A sentence of the bot by its key, <c>file.key</c> in conversations/teks, with the names of what it is told. Declared as a
/// static field beside the flow that says it: the declarations are checked against the files when the program starts.
/// </summary>
public sealed record Ujaran(string Kunci, params string[] Nama)
{
    /// <summary>The sentence with its values, in the order of <see cref="Nama"/>.</summary>
    /// <exception cref="ArgumentException">The number of values differs from the number of names.</exception>
    public Ujar Dengan(params object?[] nilai)
    {
        if (nilai.Length != Nama.Length)
        {
            throw new ArgumentException($"{Kunci} memerlukan {Nama.Length} nilai, diberi {nilai.Length}.", nameof(nilai));
        }

        return new Ujar(this, [.. nilai.Select(n => Convert.ToString(n, CultureInfo.InvariantCulture) ?? "")], null);
    }

    /// <summary>A sentence that needs no values.</summary>
    public static implicit operator Ujar(Ujaran ujaran) => ujaran.Dengan();
}

/// <summary>Something to be said: a sentence of the catalogue with its values, or a sentence that Core made.</summary>
public sealed record Ujar(Ujaran? Ujaran, string[] Nilai, string? Langsung)
{
    /// <summary>A sentence that comes ready from Core, e.g. a mistake; taken as plain text.</summary>
    public static Ujar Dari(string kalimat) => new(null, [], kalimat);
}
