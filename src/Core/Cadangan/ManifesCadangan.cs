using System.Text.Json;

namespace EPupns.Core.Cadangan;

/// <summary>What a backup holds, written as its last part: who restores it knows before anything is changed whether all of it is there.</summary>
public sealed record ManifesCadangan
{
    /// <summary>Name of the part.</summary>
    public const string Nama = "manifes.json";

    /// <summary>Folder of the files that people sent.</summary>
    public const string FolderBerkas = "berkas/";

    /// <summary>Folder of the keys.</summary>
    public const string FolderKunci = "kunci/";

    /// <summary>Number of this form.</summary>
    public const int FormatKini = 1;

    private static readonly JsonSerializerOptions Gaya = new() { WriteIndented = true };

    /// <summary>Form of the backup.</summary>
    public int Format { get; init; } = FormatKini;

    /// <summary>When the database was copied: what was committed before is in it.</summary>
    public required DateTimeOffset Dibuat { get; init; }

    /// <summary>Which database it came from; it goes back into one of the same kind.</summary>
    public required string Penyedia { get; init; }

    /// <summary>Newest migration of its schema.</summary>
    public required string Migrasi { get; init; }

    /// <summary>Name of the part that is the database.</summary>
    public required string BasisData { get; init; }

    /// <summary>Rows in each table.</summary>
    public required IReadOnlyDictionary<string, long> Tabel { get; init; }

    /// <summary>SHA-256 of every part but files, which are called by theirs.</summary>
    public required IReadOnlyDictionary<string, string> Sidik { get; init; }

    /// <summary>How many files people sent, and their size in bytes.</summary>
    public required JumlahBerkas Berkas { get; init; }

    /// <summary>As it is written.</summary>
    public byte[] Tulis() => JsonSerializer.SerializeToUtf8Bytes(this, Gaya);

    /// <summary>Reads it; null when this is none.</summary>
    public static ManifesCadangan? Baca(byte[] isi)
    {
        try
        {
            return JsonSerializer.Deserialize<ManifesCadangan>(isi);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>Files of a backup.</summary>
/// <param name="Banyak">How many.</param>
/// <param name="Ukuran">Bytes together.</param>
/// <param name="Hilang">Fingerprints that the database names and the store does not have.</param>
/// <param name="Disertakan">False when they are backed up another way.</param>
public sealed record JumlahBerkas(long Banyak, long Ukuran, IReadOnlyList<string> Hilang, bool Disertakan);
