using System.Security.Cryptography;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Berkas;

/// <summary>Gives a stored file back, exactly as it came.</summary>
public sealed class AmbilBerkas(EPupnsDb db, IPenyimpananBerkas penyimpanan)
{
    /// <summary>The file; null when there is none of this fingerprint.</summary>
    /// <exception cref="InvalidDataException">The store lost or changed it.</exception>
    public async Task<IsiBerkas?> JalankanAsync(string sidik, CancellationToken batal)
    {
        var keterangan = await db.Set<BerkasTersimpan>().AsNoTracking().FirstOrDefaultAsync(b => b.Sidik == sidik, batal);
        return keterangan is null ? null : new IsiBerkas(keterangan.Jenis, await BacaAsync(sidik, batal));
    }

    private async Task<byte[]> BacaAsync(string sidik, CancellationToken batal)
    {
        await using var aliran = await penyimpanan.BukaAsync(sidik, batal) ?? throw new InvalidDataException($"Isi berkas {sidik} hilang dari penyimpanan.");
        using var isi = new MemoryStream();
        await aliran.CopyToAsync(isi, batal);
        var byta = isi.ToArray();
        return Convert.ToHexStringLower(SHA256.HashData(byta)) == sidik
            ? byta
            : throw new InvalidDataException($"Isi berkas {sidik} berubah di penyimpanan.");
    }
}

/// <summary>A stored file.</summary>
/// <param name="Jenis">Kind by content: <c>application/pdf</c>, <c>image/jpeg</c>, <c>image/png</c>.</param>
/// <param name="Isi">Its bytes.</param>
public sealed record IsiBerkas(string Jenis, byte[] Isi);
