using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>A row that is to be put right.</summary>
/// <param name="Alamat">Which; also an answer that was not changed, or a whole section in which something is missing (features.md V4).</param>
/// <param name="Alasan">Code of <see cref="AlasanBaris"/>.</param>
/// <param name="Catatan">Note to it.</param>
public sealed record PermintaanKembali(AlamatBaris Alamat, string? Alasan, string? Catatan);

/// <summary>
/// A level gives a form back to be put right (features.md V4; docs/keputusan/027): only the named rows open, every other mark stands, and what
/// is sent again comes back to whoever asked for it.
/// </summary>
public sealed class KembalikanFormulir(EPupnsDb db, Transaksi transaksi, PenyebutBaris penyebut, PegangKasus pegang, PenandaBaris penanda, Penyebar penyebar, Catatan jejak)
{
    /// <summary>Gives it back.</summary>
    /// <returns>The form, or what <see cref="PegangKasus.KasusAsync"/> says, or <c>kembali.kosong</c>, <c>baris.tidak_ada</c>, <c>baris.bukan_wewenang</c>, <c>alasan.…</c>.</returns>
    public Task<Hasil<FormulirPns>> JalankanAsync(string nomor, IReadOnlyList<PermintaanKembali> baris, Petugas petugas, CancellationToken batal) => transaksi.JalankanAsync<Hasil<FormulirPns>>(
        async () =>
        {
            var hasil = await pegang.KasusAsync(nomor, petugas, batal);
            if (!hasil.Berhasil)
            {
                return hasil.Kesalahan;
            }

            var kasus = hasil.Nilai;
            var dibaca = baris.DistinctBy(b => b.Alamat).Select(b => Baca(kasus, b)).ToList();
            if (dibaca.FirstOrDefault(d => !d.Berhasil).Kesalahan is { } salah)
            {
                return salah;
            }

            return dibaca.Count == 0 ? new Kesalahan("kembali.kosong", "Pilih sedikitnya satu isian yang harus diperbaiki PNS.")
                : await KembalikanAsync(kasus, [.. dibaca.Select(d => d.Nilai)], baris, petugas, batal);
        },
        batal);

    private async Task<FormulirPns> KembalikanAsync(Kasus kasus, IReadOnlyList<BarisDikembalikan> baris, IReadOnlyList<PermintaanKembali> permintaan, Petugas petugas, CancellationToken batal)
    {
        var (formulir, tingkat, lama) = (kasus.Formulir, kasus.Tingkat!.Value, $"{kasus.Formulir.Keadaan}");
        foreach (var satu in baris.Where(b => kasus.Cari(b.Alamat) is not null))
        {
            var kode = permintaan.First(p => p.Alamat == satu.Alamat).Alasan;
            await penanda.TulisAsync(kasus, kasus.Cari(satu.Alamat)!, new TandaBaru(JenisPutusan.Kembali, kode, satu.Alasan), petugas, batal);
        }

        await MesinFormulir.Untuk(formulir).FireAsync(MesinFormulir.Pemicu.Kembalikan);
        (formulir.KembaliKe, formulir.PemegangId, formulir.DipegangSampai) = (tingkat, null, null);
        formulir.Terbuka = BarisTerbuka.Tulis([.. baris.Select(b => b.Alamat.Terbuka)]);
        formulir.AlasanPetugas = baris.Count == 1 ? Potong($"{baris[0].Sebutan}: {baris[0].Alasan}") : $"{baris.Count} isian perlu diperbaiki.";
        formulir.Versi++;
        jejak.Tulis(
            PelakuPetugas.Dari(petugas, "portal"), "formulir.dikembalikan", $"registrasi:{kasus.Registrasi.Nomor}", kasus.Registrasi.Nip, formulir.AlasanPetugas,
            sebelum: new { keadaan = lama }, sesudah: new { keadaan = $"{formulir.Keadaan}", baris = baris.Select(b => new { alamat = $"{b.Alamat}", b.Alasan }) });
        await penanda.TutupPertanyaanAsync(kasus, batal);
        await db.SaveChangesAsync(batal);
        await penyebar.SebarkanAsync(new FormulirDikembalikan(kasus.Registrasi, formulir, tingkat, baris), batal);
        return formulir;
    }

    private Hasil<BarisDikembalikan> Baca(Kasus kasus, PermintaanKembali permintaan)
    {
        var alamat = permintaan.Alamat;
        var baris = kasus.Cari(alamat);
        if (penyebut.Cari(kasus, alamat) is not { } sebutan)
        {
            return PenyebutBaris.TidakAda;
        }

        if (baris is not null && baris.Akhir < kasus.Tingkat)
        {
            return new Kesalahan("baris.bukan_wewenang", $"{baris.Sebutan} diputuskan oleh tingkat di bawah Anda; di sini hanya dibaca.");
        }

        var alasan = AlasanBaris.Susun(permintaan.Alasan, permintaan.Catatan);
        return alasan.Berhasil ? new BarisDikembalikan(alamat, sebutan, alasan.Nilai) : alasan.Kesalahan;
    }

    private static string Potong(string teks) => teks.Length <= FormulirPns.PanjangAlasan ? teks : teks[..(FormulirPns.PanjangAlasan - 1)] + "…";
}
