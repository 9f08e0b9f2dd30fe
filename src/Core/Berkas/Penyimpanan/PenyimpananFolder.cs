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
        var sementara = $"{tujuan}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
            await TulisAsync(sementara, isi, batal);
            File.Move(sementara, tujuan, overwrite: true);
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            throw new PenyimpananTergangguException("The folder of the files takes nothing.", galat);
        }
        finally
        {
            // A full disk leaves half a file, which would keep it full; after the move there is nothing to delete.
            Buang(sementara);
        }
    }

    /// <inheritdoc />
    public Task<Stream?> BukaAsync(string sidik, CancellationToken batal)
    {
        var jalur = Jalur(sidik);
        return Task.FromResult<Stream?>(File.Exists(jalur) ? File.OpenRead(jalur) : null);
    }

    /// <inheritdoc />
    public Task HapusAsync(string sidik, CancellationToken batal)
    {
        Buang(Jalur(sidik));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public async Task PeriksaAsync(CancellationToken batal)
    {
        var contoh = Path.Combine(_akar, $".periksa-{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(_akar);
            await TulisAsync(contoh, [1], batal);
            Buang(contoh);
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            throw new PenyimpananTergangguException("The folder of the files takes nothing.", galat);
        }
    }

    private static void Buang(string jalur)
    {
        if (File.Exists(jalur))
        {
            File.Delete(jalur);
        }
    }

    private static async Task TulisAsync(string jalur, byte[] isi, CancellationToken batal)
    {
        await using var aliran = new FileStream(jalur, FileMode.CreateNew, FileAccess.Write);
        await aliran.WriteAsync(isi, batal);
        aliran.Flush(flushToDisk: true);
    }

    private string Jalur(string sidik) => Path.Combine(_akar, TempatBerkas.Dari(sidik));
}
