using EPupns.Core.Dasar;
using EPupns.Core.Kepegawaian.Impor;

namespace EPupns.WebPortal.Perintah;

/// <summary><c>impor sapk BERKAS</c>.</summary>
public sealed class PerintahImporSapk(ImporSapk impor) : IPerintah
{
    /// <inheritdoc />
    public static KartuPerintah Kartu { get; } = new(
        "impor sapk",
        "BERKAS",
        "Memuat data PNS dari SAPK; boleh diulang, yang sama tidak ditulis lagi.",
        """
        BERKAS berupa JSON Lines, satu PNS sebaris:
          {"nip":"198612262009122001","nama":"…","instansi":"3011","nik":"…","tempat_lahir":"…","tanggal_lahir":"1986-12-26",
           "unit_kerja":"…","riwayat":{"golongan":[{…}]}}
        atau CSV (nama berakhiran .csv) dengan kode yang sama sebagai kepala kolom, tanpa riwayat.
        Yang harus ada hanya nip, nama dan instansi. Baris yang salah ditolak dan dicatat dalam BERKAS.galat.csv;
        baris lainnya tetap dimuat.

        Kode keluar: 0 semua dimuat, 2 sebagian ditolak, 1 tidak ada yang dimuat.
        """);

    /// <inheritdoc />
    public async Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal)
    {
        if (argumen.Kata is not [var jalan])
        {
            await layar.Galat.WriteLineAsync("Sebutkan satu berkas: impor sapk BERKAS");
            return KodeKeluar.SalahPakai;
        }

        return await JalannyaImpor.ImporAsync(
            jalan, layar, (berkas, tolak, maju) => impor.JalankanAsync(berkas, Pelaku.Sistem("impor"), tolak, maju, batal));
    }
}
