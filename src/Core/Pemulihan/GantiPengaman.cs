using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;

namespace EPupns.Core.Pemulihan;

/// <summary>Sets a new security question and answer with a leave, which stays good for a password.</summary>
public sealed class GantiPengaman(Transaksi transaksi, PemegangIzin izin, Penyebar penyebar, Catatan jejak)
{
    /// <summary>Sets them. Joins the caller's transaction. Mistake: <c>pemulihan.izin-habis</c>.</summary>
    /// <param name="izinId">The leave.</param>
    /// <param name="pertanyaan">As the person will see it again.</param>
    /// <param name="jawabanHash">From <see cref="Akun.Sandi.PencincangJawaban"/>.</param>
    /// <param name="kanal">Channel, for the audit.</param>
    /// <param name="batal">Stops waiting.</param>
    public Task<Hasil<Registrasi>> JalankanAsync(Guid izinId, string pertanyaan, string jawabanHash, string kanal, CancellationToken batal) =>
        transaksi.JalankanAsync<Hasil<Registrasi>>(
            async () =>
            {
                if (await izin.AmbilAsync(izinId, pakai: false, batal) is not var (pegangan, registrasi))
                {
                    return PemegangIzin.Habis;
                }

                (registrasi.Pertanyaan, registrasi.JawabanHash) = (pertanyaan, jawabanHash);
                jejak.Tulis(
                    Pelaku.Pns(registrasi.Nip, kanal), "pns.pengaman-diganti", $"registrasi:{registrasi.Nomor}", registrasi.Nip,
                    sesudah: new { cara = pegangan.Cara.ToString() });
                await penyebar.SebarkanAsync(new PengamanDiganti(registrasi, pegangan.PercakapanId), batal);
                return registrasi;
            },
            batal);
}
