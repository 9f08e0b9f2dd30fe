using System.Diagnostics;
using EPupns.Benchmarks.Cetak;
using EPupns.Benchmarks.Dasbor;
using EPupns.Benchmarks.Formulir;
using EPupns.Benchmarks.Giliran;
using EPupns.Benchmarks.Helpdesk;
using EPupns.Benchmarks.Kepegawaian;
using EPupns.Benchmarks.Referensi;
using EPupns.Benchmarks.Ukur;
using EPupns.Benchmarks.Verifikasi;

namespace EPupns.Benchmarks;

internal static class Program
{
    /// <summary>One of our programs: where it was published, or built as this one is.</summary>
    public static string Dll(string nama, string? terbitan) => terbitan is not null ? Path.Combine(terbitan, $"EPupns.{nama}.dll") : Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "../../../../../src", nama, "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", $"EPupns.{nama}.dll"));

    public static async Task<int> Main(string[] argumen)
    {
        var pilihan = Pilihan.Baca(argumen[Math.Min(1, argumen.Length)..]);
        Directory.CreateDirectory(pilihan.Folder);
        if (pilihan.IntiBot is not null && OperatingSystem.IsLinux())
        {
            // The driver keeps off the core that is measured.
            Process.GetCurrentProcess().ProcessorAffinity = 2;
        }

        return argumen.FirstOrDefault() switch
        {
            "giliran" => await UkurGiliran.JalankanAsync(pilihan),
            "antrean" => await UkurAntrean.JalankanAsync(pilihan),
            "helpdesk" => await UkurHelpdesk.JalankanAsync(pilihan),
            "aturan" => await UkurAturan.JalankanAsync(pilihan),
            "formulir" => await UkurFormulir.JalankanAsync(pilihan),
            "dasbor" => await UkurDasbor.JalankanAsync(pilihan),
            "dasar" => await UkurDasar.JalankanAsync(pilihan),
            "impor" => await UkurImpor.JalankanAsync(pilihan),
            "nip" => await UkurNip.JalankanAsync(pilihan),
            "rujukan" => await UkurRujukan.JalankanAsync(pilihan),
            "pdf" => UkurPdf.Jalankan(pilihan),
            "pdf-formulir" => UkurPdfFormulir.Jalankan(pilihan),
            "menjawab" => await UkurDasar.MenjawabAsync(pilihan.Gerbang),
            _ => Bantuan(),
        };
    }

    private static int Bantuan()
    {
        Console.WriteLine("dotnet run -c Release --project tests/Benchmarks -- giliran|formulir|antrean|helpdesk|aturan|dasar|dasbor|impor|nip|rujukan|pdf|pdf-formulir [--orang=2000] [--bersama=64] [--putaran=1] [--baris=10000] [--antrean=50000] [--laporan=100000] [--sambungan=Host=…] [--terbitan=folder]");
        return 64;
    }
}
