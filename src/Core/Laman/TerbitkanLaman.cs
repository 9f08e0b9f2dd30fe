using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;

namespace EPupns.Core.Laman;

/// <summary>A slice that reads a page as more than text says here what is wrong with it.</summary>
public interface IPemeriksaLaman
{
    /// <summary>Which page.</summary>
    string Kode { get; }

    /// <summary>Null when the text can be read.</summary>
    string? Periksa(string isi);
}

/// <summary>Publishes a public page as its next version.</summary>
public sealed class TerbitkanLaman(EPupnsDb db, BacaLaman baca, Transaksi transaksi, IEnumerable<IPemeriksaLaman> pemeriksa, Catatan jejak, TimeProvider waktu)
{
    /// <summary>What is wrong with a text before it is published; null when nothing is.</summary>
    public Kesalahan? Periksa(string kode, string judul, string isi) => judul.Length is 0 or > VersiLaman.PanjangJudul
        ? new Kesalahan("laman.judul", $"Isi judulnya, paling banyak {VersiLaman.PanjangJudul} karakter.", "judul")
        : isi.Length is 0 or > VersiLaman.PanjangIsi ? new Kesalahan("laman.isi", $"Isi lamannya, paling banyak {VersiLaman.PanjangIsi:N0} karakter.", "isi")
        : pemeriksa.Where(p => p.Kode == kode).Select(p => p.Periksa(isi)).FirstOrDefault(s => s is not null) is { } salah ? new Kesalahan("laman.bentuk", salah, "isi")
        : null;

    /// <summary>Publishes it.</summary>
    /// <param name="kode">Which page.</param>
    /// <param name="judul">Title.</param>
    /// <param name="isi">Text.</param>
    /// <param name="dilihat">Number of the version that was changed: what a colleague published meanwhile is not overwritten.</param>
    /// <param name="pelaku">Who.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>The version, or <c>laman.judul</c>, <c>laman.isi</c>, <c>laman.bentuk</c>, <c>laman.sama</c>, <c>laman.berubah</c>.</returns>
    public Task<Hasil<VersiLaman>> JalankanAsync(string kode, string? judul, string? isi, int dilihat, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync<Hasil<VersiLaman>>(
        async () =>
        {
            var (nama, teks) = ((judul ?? "").Trim(), (isi ?? "").ReplaceLineEndings("\n").Trim());
            var lama = await baca.AmbilAsync(kode, batal);
            if (Periksa(kode, nama, teks) is { } salah)
            {
                return salah;
            }

            if (lama.Nomor != dilihat)
            {
                return new Kesalahan("laman.berubah", $"{lama.Oleh} menerbitkan versi {lama.Nomor} sementara Anda menulis. Tulisan Anda masih di bawah; bandingkan, lalu terbitkan lagi.");
            }

            if ((lama.Judul, lama.Isi.Trim()) == (nama, teks))
            {
                return new Kesalahan("laman.sama", "Tidak ada yang berubah.");
            }

            var baru = new VersiLaman { Kode = kode, Nomor = lama.Nomor + 1, Judul = nama, Isi = teks, Oleh = await db.NamaPetugasAsync(NamaPetugas.Kunci(pelaku.Id), batal) ?? pelaku.Id, Pada = waktu.GetUtcNow() };
            db.Add(baru);
            jejak.Tulis(pelaku, "laman.diterbitkan", $"laman:{kode}", sebelum: new { nomor = lama.Nomor, judul = lama.Judul }, sesudah: new { nomor = baru.Nomor, judul = nama, panjang = teks.Length });
            await db.SaveChangesAsync(batal);
            return baru;
        },
        batal);
}
