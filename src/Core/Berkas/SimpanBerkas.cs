using System.Security.Cryptography;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Berkas;

/// <summary>Takes a file that somebody sent: judged by content, stored once by fingerprint. Call it outside transactions.</summary>
public sealed class SimpanBerkas(EPupnsDb db, Transaksi transaksi, IPenyimpananBerkas penyimpanan, TimeProvider waktu)
{
    /// <summary>Largest file, in bytes.</summary>
    public const int PalingBesar = 10 * 1024 * 1024;

    /// <summary>Stores it; <c>berkas.kosong</c>, <c>berkas.besar</c> or <c>berkas.jenis</c> when it is refused.</summary>
    public async Task<Hasil<BerkasTersimpan>> JalankanAsync(byte[] isi, CancellationToken batal)
    {
        if (isi.Length == 0)
        {
            return new Kesalahan("berkas.kosong", "Berkas itu kosong. Mohon kirim lagi.");
        }

        if (isi.Length > PalingBesar)
        {
            return new Kesalahan("berkas.besar", "Berkas paling besar 10 MB. Mohon perkecil, atau kirim fotonya dengan ukuran lebih kecil.");
        }

        if (PengenalIsi.Kenali(isi) is not { } jenis)
        {
            return new Kesalahan("berkas.jenis", "Berkas itu bukan PDF, JPEG, atau PNG yang utuh. Mohon kirim foto atau PDF dari dokumen aslinya.");
        }

        var sidik = Convert.ToHexStringLower(SHA256.HashData(isi));
        await penyimpanan.SimpanAsync(sidik, isi, batal);
        return await CatatAsync(sidik, jenis, isi.Length, batal);
    }

    private Task<BerkasTersimpan> CatatAsync(string sidik, string jenis, long ukuran, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var ada = await db.Set<BerkasTersimpan>().FirstOrDefaultAsync(b => b.Sidik == sidik, batal);
            if (ada is not null)
            {
                return ada;
            }

            var baru = new BerkasTersimpan { Sidik = sidik, Jenis = jenis, Ukuran = ukuran, Waktu = waktu.GetUtcNow() };
            db.Add(baru);
            return baru;
        },
        batal);
}
