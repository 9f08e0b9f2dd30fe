using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>Takes a form to work on it, so that two never do (features.md §2 row 5). It ends by itself when nothing is done with it.</summary>
public sealed class KlaimFormulir(EPupnsDb db, Transaksi transaksi, PegangKasus pegang, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Takes it, or renews what is taken already.</summary>
    /// <returns>The form, or what <see cref="PegangKasus.GiliranAsync"/> says, or <c>klaim.lain</c> with the name of whoever holds it.</returns>
    public Task<Hasil<FormulirPns>> JalankanAsync(string nomor, Petugas petugas, CancellationToken batal) => transaksi.JalankanAsync<Hasil<FormulirPns>>(
        async () =>
        {
            var hasil = await pegang.GiliranAsync(nomor, petugas, batal);
            if (!hasil.Berhasil)
            {
                return hasil;
            }

            var (formulir, kini) = (hasil.Nilai, waktu.GetUtcNow());
            var berlaku = formulir.PemegangId is not null && formulir.DipegangSampai > kini;
            if (berlaku && formulir.PemegangId != petugas.Id)
            {
                var nama = await db.NamaPetugasAsync(formulir.PemegangId, batal);
                return new Kesalahan("klaim.lain", $"Formulir ini sedang pada {nama ?? "petugas lain"} sampai {Tanggal.WaktuWib(formulir.DipegangSampai!.Value)}.");
            }

            if (!berlaku)
            {
                var nip = formulir.Nip;
                jejak.Tulis(PelakuPetugas.Dari(petugas, "portal"), "formulir.diambil", $"registrasi:{nomor}", nip, sebelum: new { pemegang = formulir.PemegangId }, sesudah: new { pemegang = petugas.Id });
            }

            // A hold that is longer than usual (a form that came back) is not made shorter by looking at it.
            var sampai = kini + PegangKasus.Lama;
            (formulir.PemegangId, formulir.DipegangSampai) = (petugas.Id, berlaku && formulir.DipegangSampai > sampai ? formulir.DipegangSampai : sampai);
            await db.SaveChangesAsync(batal);
            return formulir;
        },
        batal);
}

/// <summary>Gives a form back to the queue: whoever holds it, or an admin for somebody who does not come back.</summary>
public sealed class LepasFormulir(EPupnsDb db, Transaksi transaksi, PegangKasus pegang, Catatan jejak)
{
    /// <summary>Gives it back; a form that nobody holds stays as it is.</summary>
    /// <returns>The form, or <c>kasus.tidak_ada</c>, <c>klaim.bukan_anda</c>.</returns>
    public Task<Hasil<FormulirPns>> JalankanAsync(string nomor, Petugas petugas, CancellationToken batal) => transaksi.JalankanAsync<Hasil<FormulirPns>>(
        async () =>
        {
            var hasil = await pegang.FormulirAsync(nomor, petugas, batal);
            if (!hasil.Berhasil || hasil.Nilai.PemegangId is not { } pemegang)
            {
                return hasil;
            }

            if (pemegang != petugas.Id && petugas.Peran is not (Peran.AdminPusat or Peran.AdminInstansi))
            {
                return new Kesalahan("klaim.bukan_anda", "Formulir ini dipegang petugas lain; hanya ia sendiri atau admin yang dapat melepasnya.");
            }

            jejak.Tulis(PelakuPetugas.Dari(petugas, "portal"), "formulir.dilepas", $"registrasi:{nomor}", hasil.Nilai.Nip, sebelum: new { pemegang }, sesudah: new { pemegang = (Guid?)null });
            (hasil.Nilai.PemegangId, hasil.Nilai.DipegangSampai) = (null, null);
            await db.SaveChangesAsync(batal);
            return hasil;
        },
        batal);
}
