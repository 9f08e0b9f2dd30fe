using EPupns.Core.Akun.Batas;
using EPupns.Core.Akun.Sandi;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Akun.AkunPetugas;

/// <summary>A member of staff changes their own password; every other session of theirs ends.</summary>
public sealed class GantiSandiPetugas(
    EPupnsDb db, Transaksi transaksi, Catatan catatan, PencincangSandi pencincang, Pembatas pembatas, TimeProvider waktu)
{
    /// <summary>
    /// Changes it. Mistakes: <c>sandi.lama-salah</c>, <c>sandi.terkunci</c> (wrong guesses count like those at the login), <c>sandi.sama</c>,
    /// and those of the password.
    /// </summary>
    /// <returns>The account with its new security stamp.</returns>
    public async Task<Hasil<Petugas>> JalankanAsync(Guid id, string lama, string baru, CancellationToken batal)
    {
        var petugas = await db.Set<Petugas>().AsNoTracking().SingleAsync(p => p.Id == id, batal);
        if (AturanSandi.Periksa(baru, petugas.NamaPengguna) is { } kesalahan)
        {
            return kesalahan with { Isian = "baru" };
        }

        if (lama == baru)
        {
            return new Kesalahan("sandi.sama", "Kata sandi baru harus berbeda dari yang lama.", "baru");
        }

        var cocok = await pencincang.CocokAsync(petugas.SandiHash, lama, batal);
        var hash = cocok ? await pencincang.CincangAsync(baru, batal) : null;
        return await transaksi.JalankanAsync(() => SimpanAsync(petugas, hash, batal), batal);
    }

    private async Task<Hasil<Petugas>> SimpanAsync(Petugas dibaca, string? hash, CancellationToken batal)
    {
        var kunci = MasukPetugas.KunciAkun(dibaca.NamaPengguna);
        if (await pembatas.KunciAsync(kunci, batal) is { } sampai)
        {
            return new Kesalahan("sandi.terkunci", $"Terlalu banyak percobaan. Silakan coba lagi {MasukPetugas.Lagi(sampai - waktu.GetUtcNow())}.", "lama");
        }

        if (hash is null)
        {
            await pembatas.GagalAsync(kunci, batal);
            return new Kesalahan("sandi.lama-salah", "Kata sandi lama tidak sesuai.", "lama");
        }

        var petugas = await db.Set<Petugas>().SingleAsync(p => p.Id == dibaca.Id, batal);
        petugas.GantiSandi(hash);
        await pembatas.BerhasilAsync(kunci, batal);
        catatan.Tulis(PelakuPetugas.Dari(petugas, "portal"), "petugas.sandi-diganti", $"petugas:{petugas.NamaPengguna}");
        return petugas;
    }
}
