using System.Collections.Concurrent;

namespace EPupns.Core.Referensi;

/// <summary>A row of a list as forms show it and rules ask for it.</summary>
/// <param name="Nama">Its name.</param>
/// <param name="Jenis">Its kind.</param>
/// <param name="Induk">Code of the row above.</param>
/// <param name="Instansi">The instansi it belongs to; null when it is everybody's.</param>
public sealed record RujukanTerbaca(string Nama, string? Jenis, string? Induk, string? Instansi)
{
    /// <summary>Its name with what it lies in, where names alone are ambiguous.</summary>
    public string Label { get => field ?? Nama; init; }

    /// <summary>What else its list says of it: of a unit, what its head is called.</summary>
    public string? Rinci { get; init; }
}

/// <summary>
/// Rows that were read lately, for the whole process: a form names the same places, schools and posts in every turn. A row may be as old as
/// <see cref="Umur"/>, which matters to nobody: codes are never given to something else, and an import here forgets them all.
/// </summary>
public sealed class IngatanRujukan(TimeProvider waktu)
{
    /// <summary>How long a row is believed.</summary>
    public static readonly TimeSpan Umur = TimeSpan.FromMinutes(1);

    private const int PalingBanyak = 50_000;

    private readonly ConcurrentDictionary<(string Daftar, string Kode), (RujukanTerbaca? Baris, long Dibaca)> _baris = new();

    /// <summary>True when it was looked for lately; the row, null when the list has no such code.</summary>
    public bool Cari(string daftar, string kode, out RujukanTerbaca? baris)
    {
        var ada = _baris.TryGetValue((daftar, kode), out var ingatan) && waktu.GetElapsedTime(ingatan.Dibaca) < Umur;
        baris = ada ? ingatan.Baris : null;
        return ada;
    }

    /// <summary>Keeps what was just found, or that there is no such code.</summary>
    public void Ingat(string daftar, string kode, RujukanTerbaca? baris)
    {
        if (_baris.Count >= PalingBanyak)
        {
            _baris.Clear();
        }

        _baris[(daftar, kode)] = (baris, waktu.GetTimestamp());
    }

    /// <summary>Forgets everything: the lists have changed.</summary>
    public void Lupakan() => _baris.Clear();
}
