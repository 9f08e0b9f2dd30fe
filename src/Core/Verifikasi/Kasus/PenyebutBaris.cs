using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>What a row of a case is called: one that was changed, an answer that was not, or a whole section.</summary>
public sealed class PenyebutBaris(DefinisiFormulir definisi)
{
    internal static readonly Kesalahan TidakAda = new("baris.tidak_ada", "Isian itu tidak ada dalam formulir ini. Mohon muat ulang halaman.");

    /// <summary>Its name; null when the person's form has no such row.</summary>
    internal string? Cari(Kasus kasus, AlamatBaris alamat)
    {
        if (kasus.Cari(alamat) is { } baris)
        {
            return baris.Sebutan;
        }

        if (kasus.Tetap.FirstOrDefault(t => t.Alamat == alamat) is { } tetap)
        {
            return tetap.Catatan is null ? tetap.Isian.Label : $"{tetap.Bagian.Judul}, {tetap.Catatan}: {tetap.Isian.Label}";
        }

        var bagian = definisi.Untuk(kasus.Diperiksa.Borang.Kini).FirstOrDefault(b => b.Kode == alamat.Bagian);
        return bagian is null ? null : alamat.Kunci.Length == 0 ? bagian.Judul : Catatan(kasus, bagian, alamat);
    }

    private static string? Catatan(Kasus kasus, Bagian bagian, AlamatBaris alamat) =>
        kasus.Diperiksa.Borang.Kini.Catatan(bagian).FirstOrDefault(c => c.Id == alamat.Kunci) is { } catatan && (alamat.Isian.Length == 0 || bagian.CariIsian(alamat.Isian) is { Sumber: Sumber.Isi or Sumber.Koreksi })
            ? string.Join(": ", new[] { bagian.Judul, bagian.Berulang ? RingkasanPerubahan.Sebut(bagian, catatan, kasus.Diperiksa.Tampil) : null, bagian.CariIsian(alamat.Isian)?.Label }.OfType<string>())
            : null;
}
