using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Antrean;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>A verifier cancels a sending, asked or unasked (features.md V7, X4): the person can fill in again. What was sent stays on record.</summary>
public sealed class TurunStatus(EPupnsDb db, Transaksi transaksi, KunciFormulir kunci, Penyebar penyebar, Catatan jejak)
{
    /// <summary>Takes the form down.</summary>
    /// <param name="nomor">Registration number.</param>
    /// <param name="alasan">Why; the person reads it.</param>
    /// <param name="petugas">Who; a registration outside their scope does not exist for them.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>The form, or <c>turun.bukan_wewenang</c>, <c>alasan.…</c>, <c>turun.terbuka</c>, <c>turun.sudah_lewat</c>.</returns>
    public Task<Hasil<FormulirPns>> JalankanAsync(string nomor, string? alasan, Petugas petugas, CancellationToken batal) => transaksi.JalankanAsync<Hasil<FormulirPns>>(
        async () =>
        {
            if (await WewenangAsync(nomor, petugas, batal) is not { } registrasi)
            {
                return new Kesalahan("turun.bukan_wewenang", "Registrasi itu tidak ada, atau bukan wewenang Anda.");
            }

            if (AlasanTurun.Baca(alasan) is { Berhasil: false } salah)
            {
                return salah.Kesalahan!;
            }

            var formulir = await kunci.AmbilAsync(registrasi.Id, batal);
            var (mesin, lama) = (MesinFormulir.Untuk(formulir), formulir.Keadaan);
            if (!mesin.CanFire(MesinFormulir.Pemicu.TurunStatus))
            {
                return Tolak(lama);
            }

            await mesin.FireAsync(MesinFormulir.Pemicu.TurunStatus);
            var teks = AlasanTurun.Baca(alasan).Nilai;
            (formulir.AlasanPetugas, formulir.TurunDimintaPada, formulir.AlasanMinta) = (teks, null, null);
            (formulir.KembaliKe, formulir.Terbuka, formulir.PemegangId, formulir.DipegangSampai) = (null, null, null, null);
            formulir.Versi++;
            jejak.Tulis(
                PelakuPetugas.Dari(petugas, "portal"), "formulir.turun_status", $"registrasi:{nomor}", registrasi.Nip, teks,
                sebelum: new { keadaan = $"{lama}" }, sesudah: new { keadaan = $"{formulir.Keadaan}" });
            await db.SaveChangesAsync(batal);
            await penyebar.SebarkanAsync(new StatusDiturunkan(registrasi, teks), batal);
            return formulir;
        },
        batal);

    private Task<Registrasi?> WewenangAsync(string nomor, Petugas petugas, CancellationToken batal)
    {
        var registrasi = CakupanPetugas.TerapkanKeputusan(db.Set<Registrasi>(), petugas);
        var formulir = CakupanFormulir.TerapkanPutusan(db.Set<FormulirPns>(), petugas);
        return db.Set<Registrasi>()
            .Where(r => r.Nomor == nomor && (registrasi.Any(w => w.Id == r.Id) || formulir.Any(f => f.RegistrasiId == r.Id)))
            .SingleOrDefaultAsync(batal);
    }

    private static Kesalahan Tolak(KeadaanFormulir keadaan) => keadaan.Terbuka()
        ? new Kesalahan("turun.terbuka", "Formulir ini tidak sedang terkirim; PNS dapat mengubahnya.")
        : new Kesalahan("turun.sudah_lewat", "Formulir ini sudah melewati BKD, jadi statusnya tidak dapat diturunkan lagi.");
}
