using EPupns.Core.Akun.Batas;
using EPupns.Core.Akun.Sandi;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Akun.AkunPetugas;

/// <summary>What came of a login.</summary>
public abstract record HasilMasukPetugas
{
    /// <summary>Name and password are right; who has an authenticator app is not in yet, but owes its code.</summary>
    public sealed record Berhasil(Petugas Petugas) : HasilMasukPetugas
    {
        /// <summary>The second step is still to come.</summary>
        public bool PerluKode => Petugas.DuaLangkahSejak is not null;
    }

    /// <summary>Name or password wrong; it is not told which.</summary>
    /// <param name="Sisa">Tries left before the account or the address is closed for a while.</param>
    public sealed record Salah(int Sisa) : HasilMasukPetugas;

    /// <summary>Closed for a while after too many failures.</summary>
    public sealed record Terkunci(TimeSpan Selama) : HasilMasukPetugas;
}

/// <summary>
/// Login of staff (features.md V1). Failures are counted per account and per source address; names that do not exist are
/// counted and hashed like those that do, so that neither answer nor time tells them apart.
/// </summary>
public sealed class MasukPetugas(
    EPupnsDb db, Transaksi transaksi, Catatan catatan, PencincangSandi pencincang, Pembatas pembatas, TimeProvider waktu)
{
    /// <summary>Failures in a row that close a source address; an office shares one, so it bears more than an account.</summary>
    public const int BatasSumber = 4 * Pembatas.Batas;

    /// <summary>Checks name and password.</summary>
    /// <param name="namaPengguna">As typed.</param>
    /// <param name="sandi">As typed.</param>
    /// <param name="sumber">Source address.</param>
    /// <param name="batal">Gives up.</param>
    public async Task<HasilMasukPetugas> JalankanAsync(string namaPengguna, string sandi, string sumber, CancellationToken batal)
    {
        var nama = namaPengguna.Trim().ToLowerInvariant();
        var (akun, asal) = (KunciAkun(nama), "petugas-dari:" + sumber);
        if (await pembatas.IntipAsync([akun, asal], batal) is { } sampai)
        {
            return new HasilMasukPetugas.Terkunci(sampai - waktu.GetUtcNow());
        }

        var petugas = await db.Set<Petugas>().AsNoTracking()
            .SingleOrDefaultAsync(p => p.NamaPengguna == nama && p.Aktif && p.SandiHash != null, batal);
        var cocok = await pencincang.CocokAsync(petugas?.SandiHash, sandi, batal);
        return await transaksi.JalankanAsync(() => PutuskanAsync(akun, asal, cocok ? petugas : null, batal), batal);
    }

    /// <summary>The key that failures of an account are counted under.</summary>
    internal static string KunciAkun(string nama) => "petugas:" + (nama.Length > 60 ? nama[..60] : nama);

    /// <summary>"dalam 12 menit", for sentences that ask to come back.</summary>
    public static string Lagi(TimeSpan selama) => $"dalam {Math.Max(1, (int)Math.Ceiling(selama.TotalMinutes))} menit";

    // The lock is looked at again after the slow hash: a burst of guesses sent at once learns nothing beyond the first five.
    private async Task<HasilMasukPetugas> PutuskanAsync(string akun, string asal, Petugas? petugas, CancellationToken batal)
    {
        var sampai = await pembatas.KunciAsync(akun, batal) ?? await pembatas.TerkunciSampaiAsync(asal, batal);
        if (sampai is { } saat)
        {
            return new HasilMasukPetugas.Terkunci(saat - waktu.GetUtcNow());
        }

        return petugas is null ? await GagalAsync(akun, asal, batal) : await BerhasilAsync(petugas, akun, batal);
    }

    private async Task<HasilMasukPetugas> GagalAsync(string akun, string asal, CancellationToken batal)
    {
        var sisa = Math.Min(await pembatas.GagalAsync(akun, batal), await pembatas.GagalAsync(asal, BatasSumber, batal));
        if (sisa == 0)
        {
            catatan.Tulis(Pelaku.Sistem("portal"), "petugas.terkunci", akun, alasan: $"Terlalu banyak kegagalan masuk dari {asal}.");
        }

        return new HasilMasukPetugas.Salah(sisa);
    }

    // The address keeps its count: else whoever owns one account could guess at all others between two logins of their own.
    private async Task<HasilMasukPetugas> BerhasilAsync(Petugas petugas, string akun, CancellationToken batal)
    {
        await pembatas.BerhasilAsync(akun, batal);
        catatan.Tulis(PelakuPetugas.Dari(petugas, "portal"), petugas.DuaLangkahSejak is null ? "petugas.masuk" : "petugas.sandi-benar", $"petugas:{petugas.NamaPengguna}");
        return new HasilMasukPetugas.Berhasil(petugas);
    }
}
