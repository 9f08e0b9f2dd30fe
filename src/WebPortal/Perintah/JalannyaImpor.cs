using EPupns.Core.Data.Impor;
using EPupns.WebPortal.Rangka;

namespace EPupns.WebPortal.Perintah;

/// <summary>What every import does around its rows: opens the file, shows progress, keeps the report of mistakes, chooses the exit code.</summary>
internal static class JalannyaImpor
{
    private const int DiLayar = 20;

    public static async Task<int> ImporAsync(
        string jalan, Layar layar, Func<BerkasImpor, Action<GalatBaris>, Action<HasilImpor>, Task<HasilImpor>> impor)
    {
        using var berkas = BerkasImpor.Buka(jalan);
        using var laporan = LaporanGalat.Untuk(jalan);
        var kemajuan = new KemajuanImpor(layar, berkas);
        var pertama = new List<GalatBaris>();
        var hasil = await impor(berkas, Catat, kemajuan.Maju);
        kemajuan.Selesai(hasil);
        await LaporkanAsync(pertama, laporan, layar);
        return (hasil.Diterima, hasil.Ditolak) switch
        {
            (0, _) => KodeKeluar.Gagal,
            (_, 0) => KodeKeluar.Baik,
            _ => KodeKeluar.Sebagian,
        };

        void Catat(GalatBaris galat)
        {
            laporan.Tambah(galat);
            if (pertama.Count < DiLayar)
            {
                pertama.Add(galat);
            }
        }
    }

    private static async Task LaporkanAsync(List<GalatBaris> pertama, LaporanGalat laporan, Layar layar)
    {
        if (pertama.Count == 0)
        {
            return;
        }

        await layar.Galat.WriteLineAsync(laporan.Banyak > pertama.Count ? $"\n{pertama.Count} kesalahan pertama dari {Angka.Tampil(laporan.Banyak)}:" : "\nKesalahan:");
        foreach (var galat in pertama)
        {
            await layar.Galat.WriteLineAsync($"  baris {galat.Baris}{(galat.Isian is { } isian ? $", {isian}" : "")}: {galat.Pesan}");
        }

        await layar.Galat.WriteLineAsync($"\nSelengkapnya: {laporan.Jalan}");
    }
}
