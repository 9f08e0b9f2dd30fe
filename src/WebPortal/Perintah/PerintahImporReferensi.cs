using EPupns.Core.Dasar;
using EPupns.Core.Referensi;

namespace EPupns.WebPortal.Perintah;

/// <summary><c>impor referensi DAFTAR BERKAS</c>.</summary>
public sealed class PerintahImporReferensi(ImporInstansi instansi) : IPerintah
{
    /// <inheritdoc />
    public static KartuPerintah Kartu { get; } = new(
        "impor referensi",
        "DAFTAR BERKAS",
        "Memuat daftar rujukan dari CSV kode,nama[,induk][,aktif].",
        """
        DAFTAR yang ada: instansi.
        Kode yang tidak disebut dalam berkas tidak diubah; aktif diisi ya atau tidak (1 atau 0), kosong berarti ya.
        Baris yang salah ditolak dan dicatat dalam BERKAS.galat.csv; baris lainnya tetap dimuat.

        Kode keluar: 0 semua dimuat, 2 sebagian ditolak, 1 tidak ada yang dimuat.
        """);

    /// <inheritdoc />
    public async Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal)
    {
        if (argumen.Kata is not ["instansi", var jalan])
        {
            await layar.Galat.WriteLineAsync("Sebutkan daftar dan berkasnya: impor referensi instansi BERKAS");
            return KodeKeluar.SalahPakai;
        }

        return await JalannyaImpor.ImporAsync(jalan, layar, (berkas, tolak, _) => instansi.JalankanAsync(berkas, Pelaku.Sistem("impor"), tolak, batal));
    }
}
