namespace EPupns.Bot.Alur.Berkas;

/// <summary>Where somebody stands in sending papers. What was attached is in the database, file by file.</summary>
internal sealed class IsianBerkas
{
    /// <summary>Whose papers; somebody else who logs in here meanwhile begins anew.</summary>
    public Guid RegistrasiId { get; set; }

    /// <summary>Code of the paper that is being sent.</summary>
    public string? Kode { get; set; }

    /// <summary>Files that came unasked and wait for a name.</summary>
    public List<BerkasTitipan> Titipan { get; set; } = [];

    /// <summary>What a typed word could mean: codes of papers; empty when all are shown.</summary>
    public List<string> Tawaran { get; set; } = [];

    /// <summary>Page of the buttons.</summary>
    public int Halaman { get; set; }

    /// <summary>The file that was attached last, which can be taken back at once.</summary>
    public Guid? Terakhir { get; set; }

    /// <summary>A question was interrupted by the file and comes back after it.</summary>
    public bool Menyela { get; set; }
}

/// <summary>A stored file without a name yet.</summary>
/// <param name="Sidik">Its fingerprint.</param>
/// <param name="Nama">File name as it was sent.</param>
internal sealed record BerkasTitipan(string Sidik, string? Nama);
