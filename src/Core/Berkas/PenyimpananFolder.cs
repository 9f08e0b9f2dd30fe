using Microsoft.Extensions.Options;

namespace EPupns.Core.Berkas;

/// <summary>Files in a folder outside the web root, two levels deep by the beginning of their fingerprint.</summary>
public sealed class PenyimpananFolder(IOptions<PilihanBerkas> pilihan) : IPenyimpananBerkas
{
    private readonly string _akar = Path.GetFullPath(pilihan.Value.Path);

    /// <inheritdoc />
    public async Task SimpanAsync(string sidik, byte[] isi, CancellationToken batal)
    {
        var tujuan = Jalur(sidik);
        if (File.Exists(tujuan))
        {
            return;
        }

        // Written aside and moved, so that a name always has its whole content.
        Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
        var sementara = $"{tujuan}.{Guid.NewGuid():N}";
        try
        {
            await TulisAsync(sementara, isi, batal);
            File.Move(sementara, tujuan, overwrite: true);
        }
        finally
        {
            // A full disk leaves half a file, which would keep it full; after the move there is nothing to delete.
            File.Delete(sementara);
        }
    }

    /// <inheritdoc />
    public Task<Stream?> BukaAsync(string sidik, CancellationToken batal)
    {
        var jalur = Jalur(sidik);
        return Task.FromResult<Stream?>(File.Exists(jalur) ? File.OpenRead(jalur) : null);
    }

    private static async Task TulisAsync(string jalur, byte[] isi, CancellationToken batal)
    {
        await using var aliran = new FileStream(jalur, FileMode.CreateNew, FileAccess.Write);
        await aliran.WriteAsync(isi, batal);
        aliran.Flush(flushToDisk: true);
    }

    private string Jalur(string sidik) => sidik.Length == 64 && sidik.All(char.IsAsciiHexDigitLower)
        ? Path.Combine(_akar, sidik[..2], sidik[2..4], sidik)
        : throw new ArgumentException("Sidik berkas harus 64 angka heksadesimal.", nameof(sidik));
}
