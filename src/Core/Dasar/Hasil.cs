using System.Diagnostics.CodeAnalysis;

namespace EPupns.Core.Dasar;

/// <summary>Either a value or the person's mistake. A broken promise of the program is an exception instead.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
public readonly struct Hasil<T>
{
    private readonly T? _nilai;

    private Hasil(T? nilai, Kesalahan? kesalahan)
    {
        _nilai = nilai;
        Kesalahan = kesalahan;
    }

    /// <summary>The mistake; null when there is a value.</summary>
    public Kesalahan? Kesalahan { get; }

    /// <summary>True when there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Kesalahan))]
    public bool Berhasil => Kesalahan is null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is a mistake instead.</exception>
    public T Nilai => Kesalahan is null ? _nilai! : throw new InvalidOperationException($"Tidak ada nilai: {Kesalahan.Kode}.");

    /// <summary>A result that holds a value.</summary>
    public static implicit operator Hasil<T>(T nilai) => new(nilai, null);

    /// <summary>A result that holds a mistake.</summary>
    public static implicit operator Hasil<T>(Kesalahan kesalahan) => new(default, kesalahan);
}
