using EPupns.Core.Akun.Batas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Masuk;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pemulihan;

/// <summary>
/// Takes hold of a leave and of its account, in one order for everybody: first what a login of the account takes, then the leave. So a
/// login that is running is decided before or after, never in between, and two recoveries at once wait for each other.
/// </summary>
public sealed class PemegangIzin(EPupnsDb db, Pembatas pembatas, TimeProvider waktu)
{
    /// <summary>The leave has ended, was used, or somebody else set a password since.</summary>
    internal static readonly Kesalahan Habis = new(
        "pemulihan.izin-habis", "Waktu untuk mengganti kata sandi sudah habis atau sudah dipakai. Demi keamanan, mohon jawab pertanyaannya sekali lagi.");

    /// <summary>The leave and the registration, held until the commit; null when the leave counts no more.</summary>
    internal async Task<(IzinPemulihan Izin, Registrasi Registrasi)?> AmbilAsync(Guid izinId, bool pakai, CancellationToken batal)
    {
        var nomor = await db.Set<IzinPemulihan>()
            .Where(i => i.Id == izinId)
            .Join(db.Set<Registrasi>(), i => i.RegistrasiId, r => r.Id, (_, r) => r.Nomor)
            .FirstOrDefaultAsync(batal);
        if (nomor is null)
        {
            return null;
        }

        await pembatas.KunciAsync(MasukPns.KunciAkun(nomor), batal);
        return await RebutAsync(izinId, pakai, batal) && await BacaAsync(izinId, batal) is var (izin, registrasi) && registrasi.MasihBerlaku(izin.Pada)
            ? (izin, registrasi)
            : null;
    }

    private async Task<bool> RebutAsync(Guid izinId, bool pakai, CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        var berlaku = db.Set<IzinPemulihan>().Where(i => i.Id == izinId && i.DipakaiPada == null && i.BerlakuSampai > kini);
        return pakai
            ? await berlaku.ExecuteUpdateAsync(ubah => ubah.SetProperty(i => i.DipakaiPada, kini), batal) == 1
            : await berlaku.AnyAsync(batal);
    }

    // What the turn read before it held the rows may be old; the update that changes nothing keeps officers out until the commit.
    private async Task<(IzinPemulihan, Registrasi)> BacaAsync(Guid izinId, CancellationToken batal)
    {
        var izin = await db.Set<IzinPemulihan>().AsNoTracking().SingleAsync(i => i.Id == izinId, batal);
        await db.Set<Registrasi>().Where(r => r.Id == izin.RegistrasiId).ExecuteUpdateAsync(ubah => ubah.SetProperty(r => r.Versi, r => r.Versi), batal);
        var registrasi = await db.Set<Registrasi>().SingleAsync(r => r.Id == izin.RegistrasiId, batal);
        await db.Entry(registrasi).ReloadAsync(batal);
        return (izin, registrasi);
    }
}
