namespace EPupns.Core.Berkas;

/// <summary>Where the bytes of files are: a folder, or at scale an object store.</summary>
public interface IPenyimpananBerkas
{
    /// <summary>Stores the bytes under their fingerprint. Storing the same again changes nothing.</summary>
    /// <exception cref="PenyimpananTergangguException">The store does not take them now.</exception>
    Task SimpanAsync(string sidik, byte[] isi, CancellationToken batal);

    /// <summary>Opens them; null when there are none.</summary>
    /// <exception cref="PenyimpananTergangguException">The store does not answer now.</exception>
    Task<Stream?> BukaAsync(string sidik, CancellationToken batal);

    /// <summary>Removes them; nothing to remove is well, too.</summary>
    /// <exception cref="PenyimpananTergangguException">The store does not answer now.</exception>
    Task HapusAsync(string sidik, CancellationToken batal);

    /// <summary>Ends when the store can be used now.</summary>
    /// <exception cref="PenyimpananTergangguException">It cannot.</exception>
    Task PeriksaAsync(CancellationToken batal);
}
