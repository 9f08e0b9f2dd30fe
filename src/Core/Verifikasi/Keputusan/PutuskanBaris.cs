using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;

namespace EPupns.Core.Verifikasi;

/// <summary>A verifier's word on rows.</summary>
/// <param name="Nomor">Registration number.</param>
/// <param name="Baris">The rows; all of them or none is decided.</param>
/// <param name="Setuju">Yes or no.</param>
/// <param name="Alasan">Code of <see cref="AlasanBaris"/>; needed for a no.</param>
/// <param name="Catatan">Note to it.</param>
/// <param name="Ke">The sending that the officer read; null when nobody kept it.</param>
public sealed record PermintaanPutusan(string Nomor, IReadOnlyList<AlamatBaris> Baris, bool Setuju, string? Alasan = null, string? Catatan = null, int? Ke = null);

/// <summary>
/// Use-case of <see cref="PermintaanPutusan"/> (features.md V3, X2, X3; docs/keputusan/027). The level with the final word decides; a level below
/// it leaves its mark for the levels above to see.
/// </summary>
public sealed class PutuskanBaris(EPupnsDb db, Transaksi transaksi, PegangKasus pegang, PenandaBaris penanda)
{
    /// <summary>Decides them.</summary>
    /// <returns>
    /// The case as it was read, or what <see cref="PegangKasus.KasusAsync"/> says, or <c>baris.tidak_ada</c>, <c>baris.bukan_wewenang</c>, <c>kasus.berubah</c>,
    /// <c>alasan.pilih</c>, <c>alasan.catatan</c>.
    /// </returns>
    public Task<Hasil<Kasus>> JalankanAsync(PermintaanPutusan permintaan, Petugas petugas, CancellationToken batal) => transaksi.JalankanAsync<Hasil<Kasus>>(
        async () =>
        {
            var kasus = await pegang.KasusAsync(permintaan.Nomor, petugas, batal);
            if (!kasus.Berhasil)
            {
                return kasus;
            }

            var alasan = permintaan.Setuju ? "" : AlasanBaris.Susun(permintaan.Alasan, permintaan.Catatan);
            if ((PeriksaBaris(kasus.Nilai, permintaan) ?? alasan.Kesalahan) is { } salah)
            {
                return salah;
            }

            var tanda = permintaan.Setuju ? new TandaBaru(JenisPutusan.Setuju) : new TandaBaru(JenisPutusan.Tolak, permintaan.Alasan, alasan.Nilai);
            foreach (var satu in permintaan.Baris.Distinct())
            {
                await penanda.TulisAsync(kasus.Nilai, kasus.Nilai.Cari(satu)!, tanda, petugas, batal);
            }

            await db.SaveChangesAsync(batal);
            return kasus;
        },
        batal);

    private static Kesalahan? PeriksaBaris(Kasus kasus, PermintaanPutusan permintaan) =>
        permintaan.Ke is { } ke && ke != kasus.Kiriman.Ke ? new Kesalahan("kasus.berubah", "PNS sudah mengirim ulang formulir ini. Mohon baca kembali sebelum memutuskan.")
        : permintaan.Baris.Count == 0 || permintaan.Baris.Any(b => kasus.Cari(b) is null) ? new Kesalahan("baris.tidak_ada", "Isian itu tidak termasuk perubahan yang diputuskan. Mohon muat ulang halaman.")
        : permintaan.Baris.FirstOrDefault(b => kasus.Cari(b)!.Akhir < kasus.Tingkat) is { } bawah
            ? new Kesalahan("baris.bukan_wewenang", $"{kasus.Cari(bawah)!.Sebutan} diputuskan oleh tingkat di bawah Anda; di sini hanya dibaca.")
        : null;
}
