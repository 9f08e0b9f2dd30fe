using EPupns.Core.Akun.Sandi;
using EPupns.Core.Akun.Tautan;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pemulihan;

/// <summary>The one-time link to the page where a new password is set: the safe way, because nothing is typed in a chat.</summary>
public sealed class SandiLewatTautan(EPupnsDb db, Transaksi transaksi, TautanSekali tautan, GantiSandi ganti, PencincangSandi pencincang, TimeProvider waktu)
{
    /// <summary>Code of the mistake that a link counts no more.</summary>
    public const string KodeTidakBerlaku = "pemulihan.tautan-tidak-berlaku";

    private const string Tujuan = "sandi-baru";

    private static readonly Kesalahan TidakBerlaku = new(
        KodeTidakBerlaku, "Tautan ini sudah dipakai, sudah lewat waktunya, atau tidak lengkap.");

    /// <summary>Makes a link for a leave; it stands as long as the leave. Null when the leave counts no more.</summary>
    public Task<string?> BuatAsync(Guid izinId, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var kini = waktu.GetUtcNow();
            var izin = await db.Set<IzinPemulihan>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == izinId && i.DipakaiPada == null && i.BerlakuSampai > kini, batal);
            return izin is null ? null : await tautan.BuatAsync(Tujuan, izinId, izin.BerlakuSampai - kini, batal);
        },
        batal);

    /// <summary>Whose password the link sets, without using it; null when it counts no more.</summary>
    public async Task<Registrasi?> CariAsync(string token, CancellationToken batal)
    {
        if (await tautan.IntipAsync(Tujuan, token, batal) is not { } izinId)
        {
            return null;
        }

        var kini = waktu.GetUtcNow();
        var ditemukan = await (
            from izin in db.Set<IzinPemulihan>().AsNoTracking()
            join registrasi in db.Set<Registrasi>().AsNoTracking() on izin.RegistrasiId equals registrasi.Id
            where izin.Id == izinId && izin.DipakaiPada == null && izin.BerlakuSampai > kini
            select new { izin.Pada, Registrasi = registrasi }).FirstOrDefaultAsync(batal);
        return ditemukan is not null && ditemukan.Registrasi.MasihBerlaku(ditemukan.Pada) ? ditemukan.Registrasi : null;
    }

    /// <summary>Sets the password and uses the link. Mistakes: <c>pemulihan.tautan-tidak-berlaku</c> and those of the password.</summary>
    public async Task<Hasil<Registrasi>> JalankanAsync(string token, string sandi, CancellationToken batal)
    {
        if (await CariAsync(token, batal) is not { } registrasi)
        {
            return TidakBerlaku;
        }

        if (AturanSandi.Periksa(sandi, registrasi.Nip) is { } kesalahan)
        {
            return kesalahan;
        }

        var hash = await pencincang.CincangAsync(sandi, batal);
        return await transaksi.JalankanAsync(() => SimpanAsync(token, hash, batal), batal);
    }

    private async Task<Hasil<Registrasi>> SimpanAsync(string token, string hash, CancellationToken batal)
    {
        if (await tautan.PakaiAsync(Tujuan, token, batal) is not { } izinId)
        {
            return TidakBerlaku;
        }

        var hasil = await ganti.JalankanAsync(izinId, hash, lewatTautan: true, "portal", batal);
        return hasil.Berhasil ? hasil : TidakBerlaku;
    }
}
