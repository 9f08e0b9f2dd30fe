using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Verifikasi;

/// <summary>Holds a form for a decision: it is of the officer's scope, it is their level's turn, and they took it. Needs a transaction.</summary>
public sealed class PegangKasus(EPupnsDb db, KunciFormulir kunci, BacaKasus baca, TimeProvider waktu)
{
    /// <summary>How long a form stays with whoever took it, from what they last did with it.</summary>
    public static readonly TimeSpan Lama = TimeSpan.FromMinutes(20);

    /// <summary>What an officer is told of a form that is not theirs, or that is not there.</summary>
    public static readonly Kesalahan TidakAda = new("kasus.tidak_ada", "Formulir itu tidak ada, atau bukan wewenang Anda.");

    /// <summary>The form, held until the commit, whatever state it is in. A form outside the scope does not exist.</summary>
    internal async Task<Hasil<FormulirPns>> FormulirAsync(string nomor, Petugas petugas, CancellationToken batal)
    {
        if (await IdAsync(nomor, petugas, batal) is not { } id)
        {
            return TidakAda;
        }

        // A new sending may have moved it to another unit or region before the lock.
        var formulir = await kunci.AmbilAsync(id, batal);
        return await IdAsync(nomor, petugas, batal) is null ? TidakAda : formulir;
    }

    /// <summary>The form, when it is the turn of the officer's level.</summary>
    /// <returns>The form, or <c>kasus.tidak_ada</c>, <c>kasus.bukan_verifikator</c>, <c>kasus.turun_diminta</c>, <c>kasus.bukan_giliran</c>.</returns>
    internal async Task<Hasil<FormulirPns>> GiliranAsync(string nomor, Petugas petugas, CancellationToken batal)
    {
        var formulir = await FormulirAsync(nomor, petugas, batal);
        return !formulir.Berhasil ? formulir
            : CakupanFormulir.Tingkat(petugas.Peran) is not { } tingkat ? new Kesalahan("kasus.bukan_verifikator", "Peran Anda tidak memutuskan isian formulir.")
            : formulir.Nilai.Keadaan.TurunDiminta() ? new Kesalahan("kasus.turun_diminta", "PNS meminta turun status; putuskan permintaan itu dahulu.")
            : formulir.Nilai.Tingkat != tingkat ? new Kesalahan("kasus.bukan_giliran", Giliran(formulir.Nilai.Keadaan))
            : formulir;
    }

    /// <summary>The case, when the officer holds it; what they do keeps it theirs.</summary>
    /// <returns>The case, or what <see cref="GiliranAsync"/> says, or <c>klaim.belum</c>, <c>klaim.lain</c>.</returns>
    internal async Task<Hasil<Kasus>> KasusAsync(string nomor, Petugas petugas, CancellationToken batal)
    {
        var formulir = await GiliranAsync(nomor, petugas, batal);
        if (!formulir.Berhasil)
        {
            return formulir.Kesalahan;
        }

        if (Tolak(formulir.Nilai, petugas) is { } salah)
        {
            return salah;
        }

        formulir.Nilai.DipegangSampai = waktu.GetUtcNow() + Lama;
        return (await baca.SusunAsync(formulir.Nilai, batal))!;
    }

    private Kesalahan? Tolak(FormulirPns formulir, Petugas petugas) =>
        formulir.PemegangId is null || formulir.DipegangSampai <= waktu.GetUtcNow() ? new Kesalahan("klaim.belum", "Ambil dahulu formulir ini sebelum memutuskan.")
        : formulir.PemegangId != petugas.Id ? new Kesalahan("klaim.lain", "Formulir ini sedang dikerjakan petugas lain.")
        : null;

    private static string Giliran(KeadaanFormulir keadaan) => keadaan switch
    {
        KeadaanFormulir.Isi or KeadaanFormulir.Dikembalikan => "Formulir ini sedang diisi kembali oleh PNS; belum dapat diputuskan.",
        KeadaanFormulir.Selesai => "Verifikasi formulir ini sudah selesai.",
        _ => "Formulir ini sedang di tingkat lain.",
    };

    private Task<Guid?> IdAsync(string nomor, Petugas petugas, CancellationToken batal) => CakupanFormulir.Terapkan(db.Set<FormulirPns>().AsNoTracking(), petugas)
        .Where(f => db.Set<Registrasi>().Any(r => r.Id == f.RegistrasiId && r.Nomor == nomor)).Select(f => (Guid?)f.RegistrasiId).SingleOrDefaultAsync(batal);
}
