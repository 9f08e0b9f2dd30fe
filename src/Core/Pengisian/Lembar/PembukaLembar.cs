using EPupns.Core.Dasar;
using EPupns.Core.Formulir;

namespace EPupns.Core.Pengisian;

/// <summary>Opens a document for a change, or says why it cannot be changed.</summary>
public sealed class PembukaLembar(DefinisiFormulir definisi, CatatanTerbuka terbuka, BacaBorang borang, PenjagaBorang penjaga, PeriksaBorang pemeriksa)
{
    /// <summary>Opens it inside the open transaction; a document that is not there yet is made when it is written.</summary>
    /// <returns>The document, or <c>pengisian.basi</c>, <c>bagian.bukan_untuk</c>, <c>catatan.dihapus</c>, <c>catatan.penuh</c>, or the guard's reason.</returns>
    internal Task<Hasil<Lembar>> BukaAsync(AlamatCatatan alamat, CancellationToken batal) => BukaAsync(alamat, terhapus: false, batal);

    /// <summary>The same, also for a record that was taken away.</summary>
    internal async Task<Hasil<Lembar>> BukaAsync(AlamatCatatan alamat, bool terhapus, CancellationToken batal)
    {
        var bagian = definisi.AmbilBagian(alamat.Bagian);
        if (await penjaga.PeriksaAsync(alamat.RegistrasiId, batal) is { } tertutup)
        {
            return tertutup;
        }

        var catatan = (await terbuka.SemuaAsync(alamat.RegistrasiId, batal)).FirstOrDefault(c => c.Bagian == alamat.Bagian && c.Kunci == alamat.Kunci);
        if ((catatan?.Versi ?? 0) != alamat.Versi)
        {
            return new Kesalahan("pengisian.basi", "Isian ini baru saja diubah dari tempat lain. Silakan periksa nilainya yang sekarang.");
        }

        var terbaca = await borang.JalankanAsync(alamat.RegistrasiId, batal);
        var sapk = terbaca.Sapk.Catatan(bagian).FirstOrDefault(c => c.Id == alamat.Kunci);
        return Tolak(bagian, terbaca.Kini, catatan, sapk, terhapus) is { } salah ? salah
            : new Lembar(bagian, catatan ?? new CatatanPengisian { RegistrasiId = alamat.RegistrasiId, Bagian = alamat.Bagian, Kunci = alamat.Kunci }, sapk?.Isi ?? Isi.Kosong, sapk is not null)
            {
                Terbuka = await TerbukaAsync(alamat.RegistrasiId, batal),
            };
    }

    // What the form cannot be sent without is open too, else it could be put right by nobody.
    private async Task<IReadOnlyList<BarisTerbuka>?> TerbukaAsync(Guid registrasiId, CancellationToken batal)
    {
        if (await penjaga.TerbukaAsync(registrasiId, batal) is not { } dibuka)
        {
            return null;
        }

        var diperiksa = await pemeriksa.JalankanAsync(registrasiId, saatKirim: true, batal);
        return
        [
            .. dibuka,
            .. diperiksa.Temuan.Where(t => t.Temuan.Berat == Berat.Galat).Select(t => new BarisTerbuka(t.Temuan.Bagian, t.Temuan.CatatanId, "")),
            .. diperiksa.Kelengkapan.SelectMany(k => k.Kurang.Select(i => new BarisTerbuka(k.Bagian.Kode, i.CatatanId ?? "", i.Isian?.Kode ?? ""))),
        ];
    }

    private Kesalahan? Tolak(Bagian bagian, Borang kini, CatatanPengisian? catatan, CatatanIsi? sapk, bool terhapus) =>
        !definisi.Untuk(kini).Contains(bagian) ? new Kesalahan("bagian.bukan_untuk", $"{bagian.Judul} tidak perlu Anda isi menurut data Anda sekarang.")
        : !terhapus && catatan?.Dihapus == true ? new Kesalahan("catatan.dihapus", $"Catatan {bagian.Judul} ini sudah dihapus. Batalkan penghapusannya dahulu bila ingin mengubahnya.")
        : catatan is null && sapk is null && bagian.Berulang && kini.Catatan(bagian).Count >= bagian.PalingBanyak
            ? new Kesalahan("catatan.penuh", $"{bagian.Judul} paling banyak {bagian.PalingBanyak} catatan.")
        : null;
}
