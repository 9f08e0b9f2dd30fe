using System.Diagnostics;
using System.Globalization;
using EPupns.Benchmarks.Data;
using EPupns.Benchmarks.Ukur;
using EPupns.Core.Kepegawaian;
using Microsoft.Data.Sqlite;

namespace EPupns.Benchmarks.Kepegawaian;

/// <summary>Takes so many people over from a SAPK file with the portal's own command, and leaves the database for the runs after it.</summary>
internal static class UkurImpor
{
    public static async Task<int> JalankanAsync(Pilihan pilihan)
    {
        var (basis, csv) = (BasisBeban.BerkasJadi(pilihan), Path.Combine(pilihan.Folder, $"sapk-{pilihan.Baris}.csv"));
        foreach (var lama in Directory.EnumerateFiles(pilihan.Folder, Path.GetFileName(basis) + "*"))
        {
            File.Delete(lama);
        }

        await TulisCsvAsync(csv, pilihan.Baris);
        await BasisBeban.TanamInstansiAsync($"Data Source={basis}", pilihan.Folder);
        var mulai = Stopwatch.GetTimestamp();
        using var portal = new ProsesDiukur(
            Program.Dll("WebPortal", pilihan.Terbitan), ["impor", "sapk", csv, $"--ConnectionStrings:EPupns=Data Source={basis}", $"--Keamanan:FolderKunci={pilihan.Folder}/kunci"], pilihan.IntiBot);
        var puncak = 0;
        while (!portal.Mati)
        {
            puncak = Math.Max(puncak, MemoriBila(portal));
            await Task.Delay(200);
        }

        await portal.TungguAsync();
        var selama = Stopwatch.GetElapsedTime(mulai);
        if (portal.Kode != 0)
        {
            throw new InvalidOperationException(string.Join('\n', portal.Keluaran));
        }

        SqliteConnection.ClearAllPools();
        Console.WriteLine($"import of {pilihan.Baris:N0} people: {pilihan.Baris / selama.TotalSeconds:N0} rows/s ({selama.TotalSeconds:F1} s), most memory {puncak} MB");
        Console.WriteLine($"  CSV {Mega(csv)} MB, database {Mega(basis)} MB, {new FileInfo(basis).Length / pilihan.Baris} bytes a person");
        return 0;
    }

    private static long Mega(string berkas) => new FileInfo(berkas).Length >> 20;

    private static int MemoriBila(ProsesDiukur proses)
    {
        try
        {
            return proses.Memori().Puncak;
        }
        catch (Exception galat) when (galat is IOException or InvalidOperationException)
        {
            // It ended between the two looks.
            return 0;
        }
    }

    private static async Task TulisCsvAsync(string csv, int banyak)
    {
        await using var tulis = new StreamWriter(csv);
        await tulis.WriteLineAsync("nip,nama,instansi,nik,tempat_lahir,tanggal_lahir,unit_kerja,kedudukan_hukum");
        foreach (var p in OrangBeban.Semua().DistinctBy(p => p.Nip).Take(banyak))
        {
            await tulis.WriteLineAsync(string.Join(',', Kolom(p)));
        }
    }

    private static string[] Kolom(Pns p) =>
    [
        p.Nip, Kutip(p.Nama), p.InstansiKode, p.Nik ?? "", Kutip(p.TempatLahir), p.TanggalLahir?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        Kutip(p.UnitKerja), p.KedudukanHukum ?? "",
    ];

    private static string Kutip(string? teks) => $"\"{teks?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
