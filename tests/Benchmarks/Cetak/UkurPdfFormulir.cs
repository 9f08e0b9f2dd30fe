using System.Diagnostics;
using EPupns.Benchmarks.Ukur;
using EPupns.Core.Cetak;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Pengisian;
using EPupns.Uji;

namespace EPupns.Benchmarks.Cetak;

/// <summary>The filled form of a career of forty years (60 records), one after another on one thread: time and memory of each.</summary>
internal static class UkurPdfFormulir
{
    private const int Catatan = 60;

    public static int Jalankan(Pilihan pilihan)
    {
        var isi = FormulirContoh.Buat(Catatan);
        var (dingin, mulai) = (Stopwatch.StartNew(), 0L);
        Cetak(isi);
        dingin.Stop();
        for (var i = 0; i < 20; i++)
        {
            Cetak(isi);
        }

        var banyak = Math.Min(pilihan.Orang, 500);
        var (lama, bita, alokasi) = (new List<double>(), 0L, GC.GetAllocatedBytesForCurrentThread());
        for (var i = 0; i < banyak; i++)
        {
            mulai = Stopwatch.GetTimestamp();
            bita += Cetak(isi).Length;
            lama.Add(Stopwatch.GetElapsedTime(mulai).TotalMilliseconds);
        }

        lama.Sort();
        alokasi = GC.GetAllocatedBytesForCurrentThread() - alokasi;
        using var proses = Process.GetCurrentProcess();
        Console.WriteLine(
            $"filled forms as PDF: {lama[lama.Count / 2]:F1} ms median, {lama[(int)(lama.Count * 0.99)]:F1} ms p99, {dingin.Elapsed.TotalMilliseconds:F0} ms the first one; " +
            $"{alokasi / banyak / 1048576.0:F1} MB allocated for each, {bita / banyak / 1024.0:F1} KB each; {proses.PeakWorkingSet64 / 1048576.0:F0} MB peak of the process");
        return 0;
    }

    private static byte[] Cetak(BorangDiperiksa isi) => FormulirTerisi.Susun(new DataFormulirTerisi(
        "557718450041", "196405121985031004", "ENDANG SUHERMAN", "Pemerintah Kab. Ciamis", "https://epupns.contoh.go.id/cek/abcdefghijklmnopqrstuvwxyz", "7KQ-2MX", Pupns2015.Definisi, isi,
        "Dikirim 14-09-2015 08.30 WIB, kiriman ke-1", new string('a', 64))).KePdf();
}
