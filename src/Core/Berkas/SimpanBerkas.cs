using System.Security.Cryptography;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Berkas;

/// <summary>
/// Takes a file that somebody sent (features.md R7): judged by content, stored once by fingerprint. Call it outside transactions:
/// the bytes go to the store first, the row follows in a transaction of its own. What cites the file writes the audit.
/// </summary>
public sealed class SimpanBerkas(EPupnsDb db, Transaksi transaksi, IPenyimpananBerkas penyimpanan, TimeProvider waktu)
{
    /// <summary>Stores it.</summary>
    /// <returns>Its row, or why not: <c>berkas.kosong berkas.besar berkas.jenis berkas.rusak berkas.terkunci</c></returns>
    public async Task<Hasil<BerkasTersimpan>> JalankanAsync(byte[] isi, CancellationToken batal)
    {
        var jenis = PemeriksaBerkas.Periksa(isi);
        if (!jenis.Berhasil)
        {
            return jenis.Kesalahan;
        }

        var sidik = Convert.ToHexStringLower(SHA256.HashData(isi));
        await penyimpanan.SimpanAsync(sidik, isi, batal);
        return await AdaAsync(sidik, batal) ?? await CatatAsync(sidik, jenis.Nilai, isi.Length, batal);
    }

    private Task<BerkasTersimpan?> AdaAsync(string sidik, CancellationToken batal) =>
        db.Set<BerkasTersimpan>().FirstOrDefaultAsync(b => b.Sidik == sidik, batal);

    private async Task<BerkasTersimpan> CatatAsync(string sidik, string jenis, long ukuran, CancellationToken batal)
    {
        var baru = new BerkasTersimpan { Sidik = sidik, Jenis = jenis, Ukuran = ukuran, Waktu = waktu.GetUtcNow() };
        try
        {
            return await transaksi.JalankanAsync(() => Task.FromResult(db.Add(baru).Entity), batal);
        }
        catch (DbUpdateException)
        {
            // The same file from two people at once is one file: the first row serves both.
            db.Entry(baru).State = EntityState.Detached;
            if (await AdaAsync(sidik, batal) is { } ada)
            {
                return ada;
            }

            throw;
        }
    }
}
