using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>Which answer of whom.</summary>
/// <param name="RegistrasiId">Whose form.</param>
/// <param name="Bagian">Section code.</param>
/// <param name="Kunci">Record in the section; the section's code when it is not repeated.</param>
/// <param name="Isian">Field code.</param>
/// <param name="Versi">Version of the document that the person saw; 0 when there was none.</param>
public sealed record AlamatIsian(Guid RegistrasiId, string Bagian, string Kunci, string Isian, int Versi);

/// <summary>Sets, confirms or undoes one answer (features.md F3, F7). Old and new are kept; each change leaves one audit row.</summary>
public sealed class IsiIsian(EPupnsDb db, Transaksi transaksi, DefinisiFormulir definisi, BacaBorang borang, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Writes what a person typed. A correction that equals SAPK's value is no correction (V39).</summary>
    /// <returns>The new version, or the field's mistake, <c>isian.terkunci</c>, <c>isian.sama</c>, <c>pengisian.basi</c>.</returns>
    public Task<Hasil<int>> TulisAsync(AlamatIsian alamat, string teks, Konteks konteks, Pelaku pelaku, CancellationToken batal) =>
        UbahAsync(alamat, pelaku, "pengisian.ditulis", (isian, sapk, _) =>
        {
            var hasil = isian.Terima(teks, konteks);
            return !hasil.Berhasil ? hasil.Kesalahan
                : isian.Sumber == Sumber.Koreksi && hasil.Nilai == sapk
                    ? new Kesalahan("isian.sama", $"{isian.Label} itu sama dengan data BKN. Silakan pilih Sesuai.", isian.Kode)
                    : (Hasil<Ubahan>)new Ubahan(hasil.Nilai, Sesuai: false);
        }, batal);

    /// <summary>Takes the answer away; SAPK's value shows again.</summary>
    public Task<Hasil<int>> KosongkanAsync(AlamatIsian alamat, Pelaku pelaku, CancellationToken batal) =>
        UbahAsync(alamat, pelaku, "pengisian.dikosongkan", (_, _, _) => new Ubahan(null, Sesuai: false), batal);

    /// <summary>Says that SAPK's value is right.</summary>
    /// <returns>The new version, or <c>isian.terkunci</c>, <c>isian.tanpa_sapk</c>, <c>pengisian.basi</c>.</returns>
    public Task<Hasil<int>> SesuaiAsync(AlamatIsian alamat, Pelaku pelaku, CancellationToken batal) =>
        UbahAsync(alamat, pelaku, "pengisian.sesuai", (isian, sapk, _) => sapk is null
            ? new Kesalahan("isian.tanpa_sapk", $"Data BKN tidak memuat {isian.Label}. Silakan isi sendiri.", isian.Kode)
            : new Ubahan(null, Sesuai: true), batal);

    /// <summary>Undoes the last change of the field that is not undone yet.</summary>
    /// <returns>The new version, or <c>isian.tanpa_riwayat</c>, <c>pengisian.basi</c>.</returns>
    public Task<Hasil<int>> UrungkanAsync(AlamatIsian alamat, Pelaku pelaku, CancellationToken batal) =>
        UbahAsync(alamat, pelaku, "pengisian.diurungkan", (isian, _, terakhir) => terakhir is null
            ? new Kesalahan("isian.tanpa_riwayat", $"Belum ada perubahan {isian.Label} yang dapat dibatalkan.", isian.Kode)
            : new Ubahan(terakhir.Lama, terakhir.SesuaiLama, Urung: terakhir), batal);

    private Task<Hasil<int>> UbahAsync(
        AlamatIsian alamat, Pelaku pelaku, string tindakan, Func<Isian, string?, PerubahanIsian?, Hasil<Ubahan>> putuskan, CancellationToken batal) => transaksi.JalankanAsync<Hasil<int>>(
        async () =>
        {
            var isian = definisi.AmbilBagian(alamat.Bagian).AmbilIsian(alamat.Isian);
            if (isian.Sumber is Sumber.Baca or Sumber.Turunan)
            {
                return new Kesalahan("isian.terkunci", isian.DiubahDi is { } di ? $"{isian.Label} diubah di {definisi.AmbilBagian(di).Judul}." : $"{isian.Label} tidak dapat diubah.", isian.Kode);
            }

            var catatan = await db.Set<CatatanPengisian>().FirstOrDefaultAsync(c => c.RegistrasiId == alamat.RegistrasiId && c.Bagian == alamat.Bagian && c.Kunci == alamat.Kunci, batal);
            if ((catatan?.Versi ?? 0) != alamat.Versi)
            {
                return new Kesalahan("pengisian.basi", "Isian ini baru saja diubah dari tempat lain. Silakan periksa nilainya yang sekarang.", isian.Kode);
            }

            var ubahan = putuskan(isian, await SapkAsync(alamat, batal), await TerakhirAsync(catatan, isian, batal));
            return ubahan.Berhasil ? Terapkan(catatan ?? Baru(alamat), isian, ubahan.Nilai, pelaku, tindakan) : ubahan.Kesalahan;
        },
        batal);

    private int Terapkan(CatatanPengisian catatan, Isian isian, Ubahan ubahan, Pelaku pelaku, string tindakan)
    {
        var (isi, sesuai) = (catatan.BacaIsi(), catatan.BacaSesuai());
        var lama = isi[isian];
        if (ubahan.Urung is { } urung)
        {
            urung.Diurungkan = true;
        }
        else
        {
            db.Add(new PerubahanIsian { CatatanId = catatan.Id, Isian = isian.Kode, Lama = lama, Baru = ubahan.Nilai, SesuaiLama = sesuai.Contains(isian.Kode), Waktu = waktu.GetUtcNow() });
        }

        catatan.Tulis(isi.Dengan(isian, ubahan.Nilai), ubahan.Sesuai ? sesuai.Append(isian.Kode).Distinct() : sesuai.Where(s => s != isian.Kode), waktu.GetUtcNow());
        jejak.Tulis(
            pelaku, tindakan, $"pengisian:{catatan.Bagian}/{catatan.Kunci}/{isian.Kode}", pelaku.Jenis == JenisPelaku.Pns ? pelaku.Id : null,
            sebelum: new { nilai = lama, sesuai = sesuai.Contains(isian.Kode) }, sesudah: new { nilai = ubahan.Nilai, sesuai = ubahan.Sesuai });
        return catatan.Versi;
    }

    private CatatanPengisian Baru(AlamatIsian alamat)
    {
        var catatan = new CatatanPengisian { RegistrasiId = alamat.RegistrasiId, Bagian = alamat.Bagian, Kunci = alamat.Kunci };
        db.Add(catatan);
        return catatan;
    }

    private async Task<string?> SapkAsync(AlamatIsian alamat, CancellationToken batal) =>
        (await borang.JalankanAsync(alamat.RegistrasiId, batal)).Sapk.Catatan(definisi.AmbilBagian(alamat.Bagian)).FirstOrDefault(c => c.Id == alamat.Kunci)?.Isi[alamat.Isian];

    private async Task<PerubahanIsian?> TerakhirAsync(CatatanPengisian? catatan, Isian isian, CancellationToken batal) => catatan is null ? null
        : await db.Set<PerubahanIsian>().Where(p => p.CatatanId == catatan.Id && p.Isian == isian.Kode && !p.Diurungkan).OrderByDescending(p => p.Id).FirstOrDefaultAsync(batal);

    private sealed record Ubahan(string? Nilai, bool Sesuai, PerubahanIsian? Urung = null);
}
