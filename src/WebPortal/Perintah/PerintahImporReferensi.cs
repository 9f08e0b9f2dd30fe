using EPupns.Core.Dasar;
using EPupns.Core.Referensi;
using EPupns.Core.Referensi.Impor;
using EPupns.Core.Referensi.Katalog;

namespace EPupns.WebPortal.Perintah;

/// <summary><c>impor referensi DAFTAR BERKAS</c>.</summary>
public sealed class PerintahImporReferensi(ImporInstansi instansi, ImporRujukan rujukan) : IPerintah
{
    private static readonly Pelaku Pengimpor = Pelaku.Sistem("impor");

    /// <inheritdoc />
    public static KartuPerintah Kartu { get; } = new(
        "impor referensi",
        "DAFTAR BERKAS [--ganti] [--izinkan-ganti-nama]",
        "Memuat daftar rujukan dari CSV kode,nama[,induk][,aktif][,alias].",
        $"""
        DAFTAR, dan kolom yang ditambahkannya:
        {string.Join("\n", SemuaRujukan.Semua.Select(Sebut))}

        aktif diisi ya atau tidak (1 atau 0), kosong berarti ya; alias berisi nama lain, dipisahkan titik koma.
        Kode yang tidak disebut dalam berkas tidak diubah; dengan --ganti menjadi tidak aktif. Tidak ada baris yang dihapus.
        Kode yang datang dengan nama yang sama sekali lain ditolak, kecuali dengan --izinkan-ganti-nama.
        Muat daftar induk lebih dahulu: instansi, wilayah, unor. Sesudah wilayah berubah, muat lagi sekolah dan unit_kesehatan.
        Baris yang salah ditolak dan dicatat dalam BERKAS.galat.csv; baris lainnya tetap dimuat.

        Kode keluar: 0 semua dimuat, 2 sebagian ditolak, 1 tidak ada yang dimuat.
        """,
        new Opsi("ganti", Bernilai: false), new Opsi("izinkan-ganti-nama", Bernilai: false));

    /// <inheritdoc />
    public async Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal)
    {
        if (argumen.Kata is not [var kode, var jalan] || SemuaRujukan.Cari(kode) is not { } daftar)
        {
            await layar.Galat.WriteLineAsync("Sebutkan daftar dan berkasnya: impor referensi instansi BERKAS. Daftar yang ada tercantum pada impor referensi --help.");
            return KodeKeluar.SalahPakai;
        }

        var pilihan = new PilihanImpor(argumen.Ada("ganti"), argumen.Ada("izinkan-ganti-nama"));
        if (kode != SemuaRujukan.Instansi)
        {
            return await JalannyaImpor.ImporAsync(jalan, layar, (berkas, tolak, maju) => rujukan.JalankanAsync(daftar, berkas, pilihan, Pengimpor, tolak, maju, batal));
        }

        if (pilihan != new PilihanImpor())
        {
            await layar.Galat.WriteLineAsync("Daftar instansi tidak memakai --ganti dan --izinkan-ganti-nama; isi kolom aktif.");
            return KodeKeluar.SalahPakai;
        }

        return await JalannyaImpor.ImporAsync(jalan, layar, (berkas, tolak, _) => instansi.JalankanAsync(berkas, Pengimpor, tolak, batal));
    }

    private static string Sebut(DaftarRujukan daftar)
    {
        var kolom = new[] { daftar.PerInstansi ? "instansi" : null, daftar.Kode == SemuaRujukan.Instansi ? "kanreg" : daftar.KolomJenis, daftar.KolomRinci }.OfType<string>().ToList();
        return $"  {daftar.Kode}{(kolom.Count > 0 ? $" ({string.Join(", ", kolom)})" : "")}: {daftar.Judul}";
    }
}
