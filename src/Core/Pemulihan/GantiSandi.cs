using EPupns.Core.Akun.Batas;
using EPupns.Core.Akun.Sandi;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Masuk;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pemulihan;

/// <summary>Sets a new password with a leave (features.md L7): every login of the account ends, in every channel, and its owner is told everywhere.</summary>
public sealed class GantiSandi(
    EPupnsDb db, Transaksi transaksi, PemegangIzin izin, Pembatas pembatas, Penyebar penyebar, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Sets it. Joins the caller's transaction. Mistake: <c>pemulihan.izin-habis</c>.</summary>
    /// <param name="izinId">The leave; it is used up.</param>
    /// <param name="sandiHash">From <see cref="PencincangSandi"/>; the password was checked by <see cref="AturanSandi"/>.</param>
    /// <param name="lewatTautan">On the page of a one-time link.</param>
    /// <param name="kanal">Channel, for the audit.</param>
    /// <param name="batal">Stops waiting.</param>
    public Task<Hasil<Registrasi>> JalankanAsync(Guid izinId, string sandiHash, bool lewatTautan, string kanal, CancellationToken batal) =>
        transaksi.JalankanAsync<Hasil<Registrasi>>(
            async () =>
            {
                if (await izin.AmbilAsync(izinId, pakai: true, batal) is not var (pegangan, registrasi))
                {
                    return PemegangIzin.Habis;
                }

                registrasi.GantiSandi(sandiHash, waktu.GetUtcNow());
                await pembatas.BerhasilAsync(MasukPns.KunciAkun(registrasi.Nomor), batal);
                await db.Set<IzinPemulihan>().Where(i => i.RegistrasiId == registrasi.Id && i.DipakaiPada == null).ExecuteDeleteAsync(batal);
                jejak.Tulis(
                    Pelaku.Pns(registrasi.Nip, kanal), "pns.sandi-diganti", $"registrasi:{registrasi.Nomor}", registrasi.Nip,
                    sesudah: new { cara = pegangan.Cara.ToString(), lewatTautan });
                await penyebar.SebarkanAsync(new SandiDiganti(registrasi, pegangan.PercakapanId, lewatTautan), batal);
                return registrasi;
            },
            batal);
}
