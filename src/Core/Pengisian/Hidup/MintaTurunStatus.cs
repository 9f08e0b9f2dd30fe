using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>The person asks for a sent form back (features.md F31, V7, X4); a verifier decides. The request may be withdrawn until then.</summary>
public sealed class MintaTurunStatus(EPupnsDb db, Transaksi transaksi, KunciFormulir kunci, Penyebar penyebar, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Records the request.</summary>
    /// <param name="registrasiId">Whose.</param>
    /// <param name="alasan">Why, in a sentence.</param>
    /// <param name="percakapanId">The conversation that asks; null for a page.</param>
    /// <param name="pelaku">Who.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>The form, or <c>alasan.…</c>, <c>turun.belum_terkirim</c>, <c>turun.sudah_diminta</c>, <c>turun.sudah_lewat</c>.</returns>
    public Task<Hasil<FormulirPns>> JalankanAsync(Guid registrasiId, string? alasan, Guid? percakapanId, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync<Hasil<FormulirPns>>(
        async () =>
        {
            var formulir = await kunci.AmbilAsync(registrasiId, batal);
            var (mesin, teks) = (MesinFormulir.Untuk(formulir), AlasanTurun.Baca(alasan));
            if (!mesin.CanFire(MesinFormulir.Pemicu.MintaTurun))
            {
                return Tolak(formulir.Keadaan);
            }

            if (!teks.Berhasil)
            {
                return teks.Kesalahan;
            }

            var lama = formulir.Keadaan;
            await mesin.FireAsync(MesinFormulir.Pemicu.MintaTurun);
            (formulir.TurunDimintaPada, formulir.AlasanMinta) = (waktu.GetUtcNow(), teks.Nilai);
            var registrasi = await CatatAsync(formulir, lama, "formulir.minta_turun", teks.Nilai, pelaku, batal);
            await penyebar.SebarkanAsync(new TurunStatusDiminta(registrasi, formulir, percakapanId), batal);
            return formulir;
        },
        batal);

    /// <summary>Takes the request back: the form waits for its verifier as before.</summary>
    /// <returns>The form, or <c>turun.tidak_diminta</c>.</returns>
    public Task<Hasil<FormulirPns>> TarikAsync(Guid registrasiId, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync<Hasil<FormulirPns>>(
        async () =>
        {
            var formulir = await kunci.AmbilAsync(registrasiId, batal);
            var (mesin, lama) = (MesinFormulir.Untuk(formulir), formulir.Keadaan);
            if (!mesin.CanFire(MesinFormulir.Pemicu.TarikTurun))
            {
                return new Kesalahan("turun.tidak_diminta", "Tidak ada permintaan turun status yang sedang menunggu.");
            }

            await mesin.FireAsync(MesinFormulir.Pemicu.TarikTurun);
            (formulir.TurunDimintaPada, formulir.AlasanMinta) = (null, null);
            await CatatAsync(formulir, lama, "formulir.tarik_turun", null, pelaku, batal);
            return formulir;
        },
        batal);

    /// <summary>Why a form in this state cannot be asked back; the sentence that chat and page show.</summary>
    public static Kesalahan Tolak(KeadaanFormulir keadaan) =>
        keadaan.Terbuka() ? new Kesalahan("turun.belum_terkirim", "Formulir Anda belum terkirim, jadi masih dapat Anda ubah sendiri.")
        : keadaan.TurunDiminta() ? new Kesalahan("turun.sudah_diminta", "Turun status sudah Anda minta dan sedang menunggu keputusan verifikator.")
        : new Kesalahan("turun.sudah_lewat", "Data Anda sudah melewati SKPD dan BKD/Biro Kepegawaian, jadi statusnya tidak dapat diturunkan lagi. Bila ada yang keliru, sampaikan kepada BKD atau Biro Kepegawaian instansi Anda.");

    private async Task<Registrasi> CatatAsync(FormulirPns formulir, KeadaanFormulir lama, string tindakan, string? alasan, Pelaku pelaku, CancellationToken batal)
    {
        formulir.Versi++;
        var registrasi = await db.Set<Registrasi>().SingleAsync(r => r.Id == formulir.RegistrasiId, batal);
        jejak.Tulis(
            pelaku, tindakan, $"registrasi:{registrasi.Nomor}", registrasi.Nip, alasan,
            sebelum: new { keadaan = $"{lama}" }, sesudah: new { keadaan = $"{formulir.Keadaan}" });
        await db.SaveChangesAsync(batal);
        return registrasi;
    }
}
