using System.Security.Cryptography;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EPupns.Core.Berkas;

/// <summary>
/// Takes a file that somebody sent (features.md R7): judged by content, cleaned, scanned where a scanner is configured, stored once by fingerprint.
/// Call it outside transactions: the bytes go to the store first, the row follows in a transaction of its own. What cites the file writes the audit.
/// </summary>
public sealed class SimpanBerkas(EPupnsDb db, Transaksi transaksi, IPenyimpananBerkas penyimpanan, PemindaiClamAv pemindai, TimeProvider waktu, ILogger<SimpanBerkas> log)
{
    /// <summary>Stores it.</summary>
    /// <returns>Its row, or why not: what <see cref="PemeriksaBerkas"/> and <see cref="PemindaiClamAv"/> say, <c>berkas.tidak_tersimpan</c></returns>
    public async Task<Hasil<BerkasTersimpan>> JalankanAsync(byte[] isi, CancellationToken batal)
    {
        var dinilai = PemeriksaBerkas.Periksa(isi);
        if ((dinilai.Kesalahan ?? await pemindai.PeriksaAsync(isi, batal)) is { } salah)
        {
            return salah;
        }

        try
        {
            return await SimpanAsync(dinilai.Nilai, batal);
        }
        catch (PenyimpananTergangguException galat)
        {
            log.LogError(galat, "Berkas tidak tersimpan");
            return PemeriksaBerkas.Kesalahan("tidak_tersimpan", "Tempat penyimpanan berkas sedang terganggu; berkas Anda belum tersimpan. Mohon kirim lagi beberapa menit lagi.");
        }
    }

    private async Task<BerkasTersimpan> SimpanAsync(BerkasDinilai dinilai, CancellationToken batal)
    {
        var sidik = Convert.ToHexStringLower(SHA256.HashData(dinilai.Isi));
        await penyimpanan.SimpanAsync(sidik, dinilai.Isi, batal);
        if (await PerbaruiAsync(sidik, batal) is { } ada)
        {
            return ada;
        }

        // The row is made only now: a clean-up of the same content may have ended a moment ago, so the bytes are stored once more.
        var baru = await CatatAsync(sidik, dinilai, batal);
        await penyimpanan.SimpanAsync(sidik, dinilai.Isi, batal);
        return baru;
    }

    // Seen again: it counts as new, so that no clean-up takes it away before it is attached to something.
    private async Task<BerkasTersimpan?> PerbaruiAsync(string sidik, CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        return await transaksi.JalankanAsync(() => db.Set<BerkasTersimpan>().Where(b => b.Sidik == sidik).ExecuteUpdateAsync(u => u.SetProperty(b => b.Waktu, kini), batal), batal) == 1
            ? await db.Set<BerkasTersimpan>().AsNoTracking().FirstOrDefaultAsync(b => b.Sidik == sidik, batal)
            : null;
    }

    private async Task<BerkasTersimpan> CatatAsync(string sidik, BerkasDinilai dinilai, CancellationToken batal)
    {
        var baru = new BerkasTersimpan
        {
            Sidik = sidik, Jenis = dinilai.Jenis, Ukuran = dinilai.Isi.Length, Halaman = dinilai.Halaman, Mutu = string.Join(',', dinilai.Mutu), Waktu = waktu.GetUtcNow(),
        };
        try
        {
            return await transaksi.JalankanAsync(() => Task.FromResult(db.Add(baru).Entity), batal);
        }
        catch (DbUpdateException)
        {
            // The same file from two people at once is one file: the first row serves both.
            db.Entry(baru).State = EntityState.Detached;
            if (await PerbaruiAsync(sidik, batal) is { } ada)
            {
                return ada;
            }

            throw;
        }
    }
}
