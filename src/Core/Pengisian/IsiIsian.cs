using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;

namespace EPupns.Core.Pengisian;

/// <summary>Sets, confirms or undoes answers (features.md F3, F7). Old and new are kept; each step leaves one audit row.</summary>
/// <remarks>Everything may also be refused with <c>isian.terkunci</c>, <c>isian.tersembunyi</c>, and what <see cref="PembukaLembar"/> says.</remarks>
public sealed class IsiIsian(Transaksi transaksi, DefinisiFormulir definisi, PembukaLembar pembuka, PenulisLembar penulis, SejarahIsian sejarah)
{
    /// <summary>Writes what a person typed. A correction that equals SAPK's value is no correction (V39).</summary>
    /// <returns>The new version, or the field's mistake, <c>isian.sama</c>.</returns>
    public Task<Hasil<int>> TulisAsync(AlamatIsian alamat, string teks, Konteks konteks, Pelaku pelaku, CancellationToken batal) =>
        SatuAsync(alamat, pelaku, "pengisian.ditulis", (lembar, isian) =>
        {
            var hasil = isian.Terima(teks, konteks);
            return !hasil.Berhasil ? hasil.Kesalahan
                : isian.Sumber == Sumber.Koreksi && hasil.Nilai == lembar.Sapk[isian]
                    ? new Kesalahan("isian.sama", $"{isian.Label} itu sama dengan data BKN. Silakan pilih Sesuai.", isian.Kode)
                    : (Hasil<Ubahan>)new Ubahan(isian, hasil.Nilai, Sesuai: false);
        }, batal, konteks);

    /// <summary>Writes several understood values of one record as one step: one version, one audit row; undone together.</summary>
    /// <param name="alamat">The record.</param>
    /// <param name="nilai">Field code and stored text.</param>
    /// <param name="konteks">The world.</param>
    /// <param name="pelaku">Who.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>The new version, or the first mistake; then nothing was written. What equals SAPK's value is found right.</returns>
    public Task<Hasil<int>> TulisBeberapaAsync(AlamatCatatan alamat, IReadOnlyDictionary<string, string> nilai, Konteks konteks, Pelaku pelaku, CancellationToken batal) =>
        UbahAsync(alamat, pelaku, "pengisian.ditulis", lembar => Task.FromResult(lembar.Susun(definisi, nilai, konteks)), batal, konteks);

    /// <summary>Empties the field: what was answered is taken away, and what SAPK has there is to go (features.md F3).</summary>
    /// <returns>The new version, or <c>isian.wajib</c>.</returns>
    public Task<Hasil<int>> KosongkanAsync(AlamatIsian alamat, Pelaku pelaku, CancellationToken batal) =>
        SatuAsync(alamat, pelaku, "pengisian.dikosongkan", (lembar, isian) => lembar.Sapk[isian] is null ? new Ubahan(isian, null, Sesuai: false)
            : isian.Wajib ? new Kesalahan("isian.wajib", $"{isian.Label} tidak dapat dikosongkan; silakan kirim yang benar.", isian.Kode)
            : new Ubahan(isian, "", Sesuai: false), batal);

    /// <summary>Says that SAPK's value is right.</summary>
    /// <returns>The new version, or <c>isian.tanpa_sapk</c>.</returns>
    public Task<Hasil<int>> SesuaiAsync(AlamatIsian alamat, Pelaku pelaku, CancellationToken batal) =>
        SatuAsync(alamat, pelaku, "pengisian.sesuai", Cocok, batal);

    /// <summary>Says that the shown values of several fields of one record are right: one version, one audit row that names all. Corrections stand.</summary>
    /// <returns>The new version, or the first mistake; then nothing was written.</returns>
    public Task<Hasil<int>> BeberapaSesuaiAsync(AlamatCatatan alamat, IReadOnlyCollection<string> isian, Pelaku pelaku, CancellationToken batal) =>
        UbahAsync(alamat, pelaku, "pengisian.sesuai", lembar =>
        {
            var perlu = isian.Distinct().Select(lembar.Bagian.AmbilIsian).Where(i => lembar.Catatan.BacaIsi().Tersimpan(i.Kode) is null).ToList();
            var hasil = perlu.Select(i => lembar.Tolak(i, definisi) is { } salah ? salah : Cocok(lembar, i)).ToList();
            return Task.FromResult(hasil.FirstOrDefault(h => !h.Berhasil).Kesalahan is { } pertama ? pertama : (Hasil<List<Ubahan>>)hasil.ConvertAll(h => h.Nilai));
        }, batal);

    /// <summary>Undoes the last change of the field that is not undone yet, and what that change had hidden.</summary>
    /// <returns>The new version, or <c>isian.tanpa_riwayat</c>.</returns>
    public Task<Hasil<int>> UrungkanAsync(AlamatIsian alamat, Pelaku pelaku, CancellationToken batal) =>
        UbahAsync(alamat.Catatan, pelaku, "pengisian.diurungkan", async lembar =>
        {
            var isian = lembar.Bagian.AmbilIsian(alamat.Isian);
            return lembar.Tolak(isian, definisi) is { } salah ? salah
                : await sejarah.TerakhirAsync(lembar, isian, batal) is { Count: > 0 } terakhir ? terakhir
                : (Hasil<List<Ubahan>>)new Kesalahan("isian.tanpa_riwayat", $"Belum ada perubahan {isian.Label} yang dapat dibatalkan.", isian.Kode);
        }, batal);

    private static Hasil<Ubahan> Cocok(Lembar lembar, Isian isian) => lembar.Sapk[isian] is null
        ? new Kesalahan("isian.tanpa_sapk", $"Data BKN tidak memuat {isian.Label}. Silakan isi sendiri.", isian.Kode)
        : new Ubahan(isian, null, Sesuai: true);

    private Task<Hasil<int>> SatuAsync(AlamatIsian alamat, Pelaku pelaku, string tindakan, Func<Lembar, Isian, Hasil<Ubahan>> putuskan, CancellationToken batal, Konteks? konteks = null) =>
        UbahAsync(alamat.Catatan, pelaku, tindakan, lembar =>
        {
            var isian = lembar.Bagian.AmbilIsian(alamat.Isian);
            var hasil = lembar.Tolak(isian, definisi) is { } salah ? salah : putuskan(lembar, isian);
            return Task.FromResult(hasil.Berhasil ? (Hasil<List<Ubahan>>)new List<Ubahan> { hasil.Nilai } : hasil.Kesalahan);
        }, batal, konteks);

    private Task<Hasil<int>> UbahAsync(AlamatCatatan alamat, Pelaku pelaku, string tindakan, Func<Lembar, Task<Hasil<List<Ubahan>>>> putuskan, CancellationToken batal, Konteks? konteks = null) =>
        transaksi.JalankanAsync<Hasil<int>>(
            async () =>
            {
                var lembar = await pembuka.BukaAsync(alamat, batal);
                if (!lembar.Berhasil)
                {
                    return lembar.Kesalahan;
                }

                var ubahan = await putuskan(lembar.Nilai);
                return !ubahan.Berhasil ? ubahan.Kesalahan
                    : ubahan.Nilai.Count == 0 ? alamat.Versi
                    : await penulis.TulisAsync(lembar.Nilai, konteks is null ? ubahan.Nilai : lembar.Nilai.DenganIkutan(ubahan.Nilai, konteks), pelaku, tindakan, batal);
            },
            batal);
}
