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

            Hasil<Urungan> hasil = langkah[0].Isian == PerubahanIsian.SeluruhCatatan ? await CatatanAsync(registrasiId, langkah[0], pelaku, batal) : default;
            foreach (var satu in langkah.Where(l => l.Isian != PerubahanIsian.SeluruhCatatan).GroupBy(l => l.CatatanId))
            {
                hasil = await IsianAsync(registrasiId, [.. satu], pelaku, batal);
                if (!hasil.Berhasil)
                {
                    return hasil.Kesalahan;
                }
            }

            return hasil;
        },
        batal);

    private async Task<Hasil<Urungan>> CatatanAsync(Guid registrasiId, PerubahanIsian perubahan, Pelaku pelaku, CancellationToken batal)
    {
        var lembar = await BukaAsync(registrasiId, perubahan.CatatanId, batal);
        return (lembar.Berhasil ? lembar.Nilai.TolakCatatan() : lembar.Kesalahan) is { } salah ? salah
            : new Urungan(lembar.Nilai.Bagian.Kode, lembar.Nilai.Catatan.Kunci, [], await penulis.TulisCatatanAsync(lembar.Nilai, perubahan.Lama != PerubahanIsian.CatatanAda, perubahan, pelaku, "pengisian.diurungkan", batal));
    }

    private async Task<Hasil<Urungan>> IsianAsync(Guid registrasiId, IReadOnlyList<PerubahanIsian> perubahan, Pelaku pelaku, CancellationToken batal)
    {
        var lembar = await BukaAsync(registrasiId, perubahan[0].CatatanId, batal);
        return (lembar.Berhasil ? perubahan.Select(p => lembar.Nilai.TolakTerkunci(lembar.Nilai.Bagian.AmbilIsian(p.Isian))).FirstOrDefault(k => k is not null) : lembar.Kesalahan) is { } salah ? salah
            : new Urungan(
                lembar.Nilai.Bagian.Kode, lembar.Nilai.Catatan.Kunci, [.. perubahan.Select(l => l.Isian)],
                await penulis.TulisAsync(lembar.Nilai, SejarahIsian.Balik(lembar.Nilai.Bagian, perubahan), pelaku, "pengisian.diurungkan", batal));
    }

    private async Task<Hasil<Lembar>> BukaAsync(Guid registrasiId, Guid catatanId, CancellationToken batal)
    {
        var catatan = await db.Set<CatatanPengisian>().SingleAsync(c => c.Id == catatanId, batal);
        return await pembuka.BukaAsync(new(registrasiId, catatan.Bagian, catatan.Kunci, catatan.Versi), terhapus: true, batal);
    }
}
