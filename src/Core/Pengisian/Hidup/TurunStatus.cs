using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Antrean;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>
/// An officer cancels a sending, asked or unasked (features.md V7, X4): the person can fill in again, all of it or only what is named. What was
/// sent stays on record, and so do the marks on rows that do not change. A level takes down what is with it or below it; past BKD nobody does.
/// </summary>
public sealed class TurunStatus(EPupnsDb db, Transaksi transaksi, KunciFormulir kunci, Penyebar penyebar, Catatan jejak)
{
    internal static readonly Kesalahan BukanWewenang = new("turun.bukan_wewenang", "Registrasi itu tidak ada, atau bukan wewenang Anda.");

    /// <summary>Takes the form down.</summary>
    /// <param name="nomor">Registration number.</param>
    /// <param name="alasan">Why; the person reads it.</param>
    /// <param name="petugas">Who; a form outside their scope does not exist for them.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <param name="baris">What the person may change; nothing named opens everything.</param>
    /// <returns>The form, or <c>turun.bukan_wewenang</c>, <c>alasan.…</c>, <c>turun.terbuka</c>, <c>turun.sudah_lewat</c>, <c>turun.tingkat_atas</c>.</returns>
    public Task<Hasil<FormulirPns>> JalankanAsync(string nomor, string? alasan, Petugas petugas, CancellationToken batal, IReadOnlyCollection<BarisDibuka>? baris = null) =>
        PutuskanAsync(nomor, alasan, petugas, MesinFormulir.Pemicu.TurunStatus, baris ?? [], batal);

    /// <summary>Says no to a person who asked for the form back: it waits for its verifier as before.</summary>
    /// <returns>The form, or <c>turun.bukan_wewenang</c>, <c>alasan.…</c>, <c>turun.tidak_diminta</c>, <c>turun.tingkat_atas</c>.</returns>
    public Task<Hasil<FormulirPns>> TolakAsync(string nomor, string? alasan, Petugas petugas, CancellationToken batal) =>
        PutuskanAsync(nomor, alasan, petugas, MesinFormulir.Pemicu.TolakTurun, [], batal);

    /// <summary>The same for a desk of the helpdesk (X4): whose form it may be is decided there, and a desk bears no level.</summary>
    internal Task<Hasil<FormulirPns>> UntukMejaAsync(Registrasi registrasi, string? alasan, Pelaku pelaku, CancellationToken batal) =>
        LaksanakanAsync(registrasi, alasan, null, pelaku, MesinFormulir.Pemicu.TurunStatus, [], batal);

    private Task<Hasil<FormulirPns>> PutuskanAsync(
        string nomor, string? alasan, Petugas petugas, MesinFormulir.Pemicu pemicu, IReadOnlyCollection<BarisDibuka> baris, CancellationToken batal) => transaksi.JalankanAsync<Hasil<FormulirPns>>(
        async () =>
        {
            if (await Terjangkau(petugas).SingleOrDefaultAsync(r => r.Nomor == nomor, batal) is not { } registrasi)
            {
                return BukanWewenang;
            }

            return await LaksanakanAsync(registrasi, alasan, petugas.Peran, PelakuPetugas.Dari(petugas, "portal"), pemicu, baris, batal);
        },
        batal);

    private Task<Hasil<FormulirPns>> LaksanakanAsync(
        Registrasi registrasi, string? alasan, Peran? peran, Pelaku pelaku, MesinFormulir.Pemicu pemicu, IReadOnlyCollection<BarisDibuka> baris, CancellationToken batal) => transaksi.JalankanAsync<Hasil<FormulirPns>>(
        async () =>
        {
            if (AlasanTurun.Baca(alasan) is { Berhasil: false } salah)
            {
                return salah.Kesalahan!;
            }

            var formulir = await kunci.AmbilAsync(registrasi.Id, batal);
            if (Tolak(formulir, peran, pemicu) is { } tidak)
            {
                return tidak;
            }

            await LakukanAsync(formulir, registrasi, AlasanTurun.Baca(alasan).Nilai, pelaku, pemicu, baris, batal);
            return formulir;
        },
        batal);

    private async Task LakukanAsync(
        FormulirPns formulir, Registrasi registrasi, string alasan, Pelaku pelaku, MesinFormulir.Pemicu pemicu, IReadOnlyCollection<BarisDibuka> baris, CancellationToken batal)
    {
        var (lama, turun) = ($"{formulir.Keadaan}", pemicu == MesinFormulir.Pemicu.TurunStatus);
        await MesinFormulir.Untuk(formulir).FireAsync(pemicu);
        (formulir.TurunDimintaPada, formulir.AlasanMinta) = (null, null);
        if (turun)
        {
            (formulir.AlasanPetugas, formulir.Terbuka, formulir.KembaliKe) = (alasan, BarisTerbuka.Tulis([.. baris.Select(b => b.Baris)]), null);
            (formulir.PemegangId, formulir.DipegangSampai) = (null, null);
        }

        formulir.Versi++;
        jejak.Tulis(
            pelaku, turun ? "formulir.turun_status" : "formulir.tolak_turun", $"registrasi:{registrasi.Nomor}", registrasi.Nip, alasan,
            sebelum: new { keadaan = lama }, sesudah: new { keadaan = $"{formulir.Keadaan}", formulir.Terbuka });
        await db.SaveChangesAsync(batal);
        await (turun
            ? penyebar.SebarkanAsync(new StatusDiturunkan(registrasi, alasan, baris), batal)
            : penyebar.SebarkanAsync(new TurunStatusDitolak(registrasi, formulir, alasan), batal));
    }

    // Levels and BKN Pusat by the forms of their scope; a registration verifier is the operator of his instansi (X4).
    private IQueryable<Registrasi> Terjangkau(Petugas petugas)
    {
        var registrasi = db.Set<Registrasi>();
        if (petugas.Peran == Peran.VerifikatorRegistrasi)
        {
            return CakupanPetugas.TerapkanKeputusan(registrasi, petugas);
        }

        var formulir = petugas.Peran.Boleh(Wewenang.TurunkanStatus) ? CakupanFormulir.Terapkan(db.Set<FormulirPns>(), petugas) : db.Set<FormulirPns>().Where(_ => false);
        return registrasi.Where(r => formulir.Any(f => f.RegistrasiId == r.Id));
    }

    private static Kesalahan? Tolak(FormulirPns formulir, Peran? peran, MesinFormulir.Pemicu pemicu)
    {
        if (!MesinFormulir.Untuk(formulir).CanFire(pemicu))
        {
            return pemicu == MesinFormulir.Pemicu.TolakTurun ? new Kesalahan("turun.tidak_diminta", "PNS tidak sedang meminta turun status.")
                : formulir.Keadaan.Terbuka() ? new Kesalahan("turun.terbuka", "Formulir ini tidak sedang terkirim; PNS dapat mengubahnya.")
                : new Kesalahan("turun.sudah_lewat", "Formulir ini sudah melewati BKD, jadi statusnya tidak dapat diturunkan lagi.");
        }

        return (peran is { } p ? CakupanFormulir.Tingkat(p) : null) < (formulir.Tingkat ?? formulir.KembaliKe)
            ? new Kesalahan("turun.tingkat_atas", "Formulir ini sudah pada tingkat di atas Anda; hanya tingkat itu yang dapat menurunkan statusnya.")
            : null;
    }
}
