using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>What was undone.</summary>
/// <param name="Bagian">Section code.</param>
/// <param name="Kunci">Record.</param>
/// <param name="Isian">Field codes; empty when the whole record was added or taken away.</param>
/// <param name="Versi">Version of the document now.</param>
public sealed record Urungan(string Bagian, string Kunci, IReadOnlyList<string> Isian, int Versi);

/// <summary>Undoes the last step of a whole form, whatever it was: one answer, a group found right, a record added or taken away.</summary>
public sealed class UrungkanTerakhir(EPupnsDb db, Transaksi transaksi, SejarahIsian sejarah, PembukaLembar pembuka, PenulisLembar penulis)
{
    /// <summary>Undoes it; again and again goes back step by step.</summary>
    /// <returns>What was undone, or <c>isian.tanpa_riwayat</c> and what <see cref="PembukaLembar"/> says.</returns>
    public Task<Hasil<Urungan>> JalankanAsync(Guid registrasiId, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync<Hasil<Urungan>>(
        async () =>
        {
            var langkah = await sejarah.LangkahTerakhirAsync(registrasiId, batal);
            if (langkah.Count == 0)
            {
                return new Kesalahan("isian.tanpa_riwayat", "Belum ada perubahan yang dapat dibatalkan.");
            }

            var catatan = await db.Set<CatatanPengisian>().SingleAsync(c => c.Id == langkah[0].CatatanId, batal);
            var lembar = await pembuka.BukaAsync(new(registrasiId, catatan.Bagian, catatan.Kunci, catatan.Versi), terhapus: true, batal);
            if (!lembar.Berhasil)
            {
                return lembar.Kesalahan;
            }

            var utuh = langkah[0].Isian == PerubahanIsian.SeluruhCatatan;
            var versi = utuh
                ? await penulis.TulisCatatanAsync(lembar.Nilai, langkah[0].Lama != PerubahanIsian.CatatanAda, langkah[0], pelaku, "pengisian.diurungkan", batal)
                : await penulis.TulisAsync(lembar.Nilai, SejarahIsian.Balik(lembar.Nilai.Bagian, langkah), pelaku, "pengisian.diurungkan", batal);
            return new Urungan(catatan.Bagian, catatan.Kunci, utuh ? [] : [.. langkah.Select(l => l.Isian)], versi);
        },
        batal);
}
