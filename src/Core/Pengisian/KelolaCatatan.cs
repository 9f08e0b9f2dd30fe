using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>Takes a record away and brings it back (features.md F14). A record begins with its first answer, written by <see cref="IsiIsian"/>.</summary>
public sealed class KelolaCatatan(EPupnsDb db, Transaksi transaksi, DefinisiFormulir definisi, PembukaLembar pembuka, PenulisLembar penulis)
{
    /// <summary>Takes it away: SAPK's record becomes a proposal to delete, an own one is gone. Its answers are kept for the undo.</summary>
    /// <returns>The new version, or <c>bagian.tunggal</c>, <c>catatan.tidak_ada</c>, <c>catatan.dihapus</c>, <c>pengisian.basi</c>.</returns>
    public Task<Hasil<int>> HapusAsync(AlamatCatatan alamat, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync<Hasil<int>>(
        async () =>
        {
            var lembar = await BukaAsync(alamat, terhapus: false, batal);
            return !lembar.Berhasil ? lembar.Kesalahan
                : lembar.Nilai is { AdaSapk: false, Catatan.Versi: 0 } ? TidakAda(lembar.Nilai.Bagian)
                : lembar.Nilai.TolakCatatan() is { } terkunci ? terkunci
                : await DipakaiAsync(alamat, batal) is { } pemakai ? pemakai
                : await penulis.TulisCatatanAsync(lembar.Nilai, dihapus: true, urung: null, pelaku, lembar.Nilai.AdaSapk ? "catatan.usul_hapus" : "catatan.dihapus", batal);
        },
        batal);

    /// <summary>Brings a record back that was taken away.</summary>
    /// <returns>The new version, or <c>catatan.tidak_ada</c>, <c>pengisian.basi</c>.</returns>
    public Task<Hasil<int>> PulihkanAsync(AlamatCatatan alamat, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync<Hasil<int>>(
        async () =>
        {
            var lembar = await BukaAsync(alamat, terhapus: true, batal);
            return !lembar.Berhasil ? lembar.Kesalahan
                : !lembar.Nilai.Catatan.Dihapus ? TidakAda(lembar.Nilai.Bagian)
                : lembar.Nilai.TolakCatatan() is { } terkunci ? terkunci
                : await penulis.TulisCatatanAsync(lembar.Nilai, dihapus: false, urung: null, pelaku, "catatan.dipulihkan", batal);
        },
        batal);

    private static Kesalahan TidakAda(Bagian bagian) => new("catatan.tidak_ada", $"Catatan {bagian.Judul} itu tidak ada. Silakan pilih dari daftar.");

    private async Task<Hasil<Lembar>> BukaAsync(AlamatCatatan alamat, bool terhapus, CancellationToken batal) =>
        definisi.AmbilBagian(alamat.Bagian) is { Berulang: false } tunggal
            ? new Kesalahan("bagian.tunggal", $"{tunggal.Judul} hanya satu; tidak dapat dihapus.")
            : await pembuka.BukaAsync(alamat, terhapus, batal);

    // A child names its parent's record: that one cannot go first.
    private async Task<Kesalahan?> DipakaiAsync(AlamatCatatan alamat, CancellationToken batal)
    {
        var penunjuk = definisi.Bagian.SelectMany(b => b.Isian.OfType<IsianCatatan>().Where(i => i.Bagian.Kode == alamat.Bagian).Select(i => (Bagian: b, Isian: i)));
        foreach (var (bagian, isian) in penunjuk)
        {
            var catatan = await db.Set<CatatanPengisian>().Where(c => c.RegistrasiId == alamat.RegistrasiId && c.Bagian == bagian.Kode && !c.Dihapus).ToListAsync(batal);
            if (catatan.Exists(c => c.BacaIsi()[isian] == alamat.Kunci))
            {
                return new Kesalahan("catatan.dipakai", $"Catatan ini dipilih pada {bagian.Judul}. Ubah {isian.Label} di sana dahulu.");
            }
        }

        return null;
    }
}
