using EPupns.Core.Pendaftaran.Keputusan;
using EPupns.WebPortal.Rangka;

namespace EPupns.WebPortal.Keputusan;

/// <summary>What the officer reads after a decision.</summary>
public static class KalimatKeputusan
{
    /// <summary>Tone and sentence.</summary>
    public static (Nada Nada, string Pesan) Susun(JenisKeputusan jenis, HasilKeputusan hasil)
    {
        var kata = jenis == JenisKeputusan.Setujui ? "disetujui" : "ditolak";
        var terlambat = Terlambat(hasil.SudahDiputuskan);
        return hasil.Diputuskan == 0
            ? (Nada.Peringatan, terlambat)
            : (terlambat.Length == 0 ? Nada.Sukses : Nada.Peringatan, $"{Angka.Tampil(hasil.Diputuskan)} registrasi {kata}. PNS yang bersangkutan diberi tahu. {terlambat}".TrimEnd());
    }

    private static string Terlambat(int banyak) => banyak switch
    {
        0 => "",
        1 => "Satu registrasi sudah lebih dahulu diputuskan oleh petugas lain, jadi tidak diubah.",
        _ => $"{Angka.Tampil(banyak)} registrasi sudah lebih dahulu diputuskan oleh petugas lain, jadi tidak diubah.",
    };
}
