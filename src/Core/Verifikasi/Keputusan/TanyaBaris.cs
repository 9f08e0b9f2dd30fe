using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;

namespace EPupns.Core.Verifikasi;

/// <summary>A verifier asks the person about a row; the form stays where it is.</summary>
public sealed class TanyaBaris(EPupnsDb db, Transaksi transaksi, PegangKasus pegang, Penyebar penyebar, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Asks.</summary>
    /// <returns>The question, or what <see cref="PegangKasus.KasusAsync"/> says, or <c>baris.tidak_ada</c>, <c>tanya.kosong</c>, <c>tanya.panjang</c>, <c>tanya.menunggu</c>.</returns>
    public Task<Hasil<PertanyaanBaris>> JalankanAsync(string nomor, AlamatBaris alamat, string? pertanyaan, Petugas petugas, CancellationToken batal) => transaksi.JalankanAsync<Hasil<PertanyaanBaris>>(
        async () =>
        {
            var hasil = await pegang.KasusAsync(nomor, petugas, batal);
            if (!hasil.Berhasil)
            {
                return hasil.Kesalahan;
            }

            var (kasus, teks) = (hasil.Nilai, AlasanBaris.Rapikan(pertanyaan));
            if (kasus.Cari(alamat) is not { } baris)
            {
                return new Kesalahan("baris.tidak_ada", "Isian itu tidak termasuk perubahan yang diputuskan. Mohon muat ulang halaman.");
            }

            if (Tolak(baris, teks) is { } salah)
            {
                return salah;
            }

            var tanya = new PertanyaanBaris
            {
                RegistrasiId = kasus.Registrasi.Id, Baris = $"{alamat}", Sebutan = baris.Sebutan, Tingkat = kasus.Tingkat!.Value, PetugasId = petugas.Id,
                Pertanyaan = teks, DitanyakanPada = waktu.GetUtcNow(),
            };
            db.Add(tanya);
            jejak.Tulis(
                PelakuPetugas.Dari(petugas, "portal"), "baris.ditanya", $"registrasi:{nomor}/{alamat}", kasus.Registrasi.Nip, teks,
                sesudah: new { tingkat = $"{tanya.Tingkat}", pertanyaan = tanya.Id });
            await db.SaveChangesAsync(batal);
            await penyebar.SebarkanAsync(new BarisDitanyakan(kasus.Registrasi, tanya), batal);
            return tanya;
        },
        batal);

    private static Kesalahan? Tolak(BarisKasus baris, string teks) =>
        teks.Length == 0 ? new Kesalahan("tanya.kosong", "Mohon tulis pertanyaannya.", "pertanyaan")
        : teks.Length > PertanyaanBaris.Panjang ? new Kesalahan("tanya.panjang", $"Pertanyaan paling banyak {PertanyaanBaris.Panjang} karakter; yang Anda tulis {teks.Length}.", "pertanyaan")
        : baris.Tanya.Any(t => t.Menunggu) ? new Kesalahan("tanya.menunggu", "Pertanyaan sebelumnya tentang isian ini masih menunggu jawaban PNS.")
        : null;
}
