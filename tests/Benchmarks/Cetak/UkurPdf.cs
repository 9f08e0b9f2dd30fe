using System.Diagnostics;
using EPupns.Benchmarks.Ukur;
using EPupns.Core.Cetak;

namespace EPupns.Benchmarks.Cetak;

/// <summary>Proofs of registration, one after another on one thread, each with another name and code.</summary>
internal static class UkurPdf
{
    public static int Jalankan(Pilihan pilihan)
    {
        for (var i = 0; i < 200; i++)
        {
            Bukti(i);
        }

        var (bita, mulai) = (0L, Stopwatch.GetTimestamp());
        for (var i = 0; i < pilihan.Orang; i++)
        {
            bita += Bukti(i).Length;
        }

        var lama = Stopwatch.GetElapsedTime(mulai);
        Console.WriteLine($"proofs as PDF: {pilihan.Orang / lama.TotalSeconds:F0} a second on one thread, {bita / pilihan.Orang / 1024.0:F1} KB each");
        return 0;
    }

    private static byte[] Bukti(int i) => BuktiPendaftaran.Susun(new DataBuktiPendaftaran(
        $"{557718450041 + i}", $"1986122620091{i % 10_000_000:D5}"[..18], $"NAMA PEGAWAI KE-{i}", "Pemerintah Kab. Ciamis", "Dinas Pendidikan", new DateTimeOffset(2015, 9, 1, 8, 0, 0, TimeSpan.FromHours(7)),
        $"https://epupns.contoh.go.id/cek/{i:X12}abcdefghijklmnop", $"{i:X8}", 1, "verifikator registrasi (BKD/Biro Kepegawaian) Pemerintah Kab. Ciamis")).KePdf();
}
