using System.Security.Cryptography;
using System.Text;

namespace EPupns.Core.Data.Impor;

/// <summary>A file to be imported, opened for reading from the start.</summary>
public sealed class BerkasImpor : IDisposable
{
    private const int Penyangga = 1 << 16;
    private readonly string _jalan;
    private readonly FileStream _aliran;
    private readonly StreamReader _teks;

    private BerkasImpor(string jalan)
    {
        _jalan = jalan;
        Nama = Path.GetFileName(jalan);
        Csv = Path.GetExtension(jalan).Equals(".csv", StringComparison.OrdinalIgnoreCase);
        _aliran = new FileStream(jalan, FileMode.Open, FileAccess.Read, FileShare.Read, Penyangga, FileOptions.SequentialScan);
        _teks = new StreamReader(_aliran, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, Penyangga, leaveOpen: true);
    }

    /// <summary>Name without folder.</summary>
    public string Nama { get; }

    /// <summary>True for CSV, false for JSON Lines.</summary>
    public bool Csv { get; }

    /// <summary>How much has been read, 0 to 1.</summary>
    public double Bagian => _aliran.Length == 0 ? 1 : (double)_aliran.Position / _aliran.Length;

    internal TextReader Teks => _teks;

    /// <summary>Opens it.</summary>
    /// <exception cref="BerkasDitolakException">There is no such file, or it may not be read.</exception>
    public static BerkasImpor Buka(string jalan)
    {
        try
        {
            return new BerkasImpor(jalan);
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            throw new BerkasDitolakException($"Berkas {jalan} tidak dapat dibuka: {galat.Message}");
        }
    }

    /// <summary>The same file once more from the start.</summary>
    internal BerkasImpor BukaLagi() => Buka(_jalan);

    /// <summary>SHA-256 of the whole file, hexadecimal.</summary>
    internal async Task<string> SidikAsync(CancellationToken batal)
    {
        await using var aliran = new FileStream(_jalan, FileMode.Open, FileAccess.Read, FileShare.Read, Penyangga, FileOptions.SequentialScan | FileOptions.Asynchronous);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(aliran, batal));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _teks.Dispose();
        _aliran.Dispose();
    }
}
