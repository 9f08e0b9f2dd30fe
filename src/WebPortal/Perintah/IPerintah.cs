namespace EPupns.WebPortal.Perintah;

/// <summary>An operator's command: a verb of the executable. Its constructor takes services; a new one is named in <see cref="DaftarPerintah"/>.</summary>
public interface IPerintah
{
    /// <summary>How it is called and explained.</summary>
    static abstract KartuPerintah Kartu { get; }

    /// <summary>Does it, and returns the exit code (<see cref="KodeKeluar"/>).</summary>
    Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal);
}

/// <summary>How a command is called and explained.</summary>
/// <param name="Kata">The words that call it, e.g. <c>impor sapk</c>.</param>
/// <param name="Pakai">What follows the words, e.g. <c>BERKAS</c>.</param>
/// <param name="Ringkas">One line for the list of commands.</param>
/// <param name="Rincian">What <c>--help</c> adds.</param>
/// <param name="Opsi">Options it takes.</param>
public sealed record KartuPerintah(string Kata, string Pakai, string Ringkas, string Rincian, params IReadOnlyList<Opsi> Opsi);

/// <summary>An option of a command.</summary>
/// <param name="Nama">Name without dashes.</param>
/// <param name="Bernilai">The next word may be its value.</param>
public sealed record Opsi(string Nama, bool Bernilai = true);

/// <summary>What the exit code says to scripts.</summary>
public static class KodeKeluar
{
    /// <summary>All done.</summary>
    public const int Baik = 0;

    /// <summary>Nothing was done; the message says why.</summary>
    public const int Gagal = 1;

    /// <summary>Done in part: some rows were refused.</summary>
    public const int Sebagian = 2;

    /// <summary>Called in a way that does not exist (sysexits' EX_USAGE).</summary>
    public const int SalahPakai = 64;

    /// <summary>Stopped by Ctrl+C.</summary>
    public const int Dihentikan = 130;
}
