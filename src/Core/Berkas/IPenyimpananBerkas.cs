namespace EPupns.Core.Berkas;

/// <summary>Where the bytes of files are: a folder, or at scale an object store.</summary>
public interface IPenyimpananBerkas
{
    /// <summary>Stores the bytes under their fingerprint. Storing the same again changes nothing.</summary>
    Task SimpanAsync(string sidik, byte[] isi, CancellationToken batal);

    /// <summary>Opens them; null when there are none.</summary>
    Task<Stream?> BukaAsync(string sidik, CancellationToken batal);
}
