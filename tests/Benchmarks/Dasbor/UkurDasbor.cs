using System.Diagnostics;
using EPupns.Benchmarks.Data;
using EPupns.Benchmarks.Ukur;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasbor;
using EPupns.Core.Data;
using EPupns.Core.Ekspor;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Benchmarks.Dasbor;

/// <summary>The dashboard of a country (--baris people): what counting costs, how long its page takes to read, and everybody's row as a file in both formats with the memory it takes.</summary>
internal static class UkurDasbor
{
    private const int HariLalu = 29;

    public static async Task<int> JalankanAsync(Pilihan pilihan)
    {
        using var basis = await BasisBeban.SiapkanAsync(new Pilihan { Baris = 1, Folder = pilihan.Folder });
        var petugas = new Petugas { NamaPengguna = "ukur", Nama = "Ukur", Peran = Peran.AdminPusat };
        await SatuAsync(basis, "filled", l => NegeriBeban.IsiAsync(l, pilihan.Baris, DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()));
        await SatuAsync(basis, "counted", l => l.GetRequiredService<HitungPeserta>().JalankanAsync(CancellationToken.None));
        await SatuAsync(basis, "history", l => SejarahAsync(l.GetRequiredService<EPupnsDb>(), petugas));
        await BacaAsync(basis, petugas);
        foreach (var bentuk in new[] { BentukEkspor.Csv, BentukEkspor.Xlsx })
        {
            await EksporAsync(basis, petugas, bentuk);
        }

        return 0;
    }

    private static async Task SatuAsync(BasisBeban basis, string nama, Func<IServiceProvider, Task> kerja)
    {
        var (mulai, prosesor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await using (var lingkup = basis.Lingkup())
        {
            await kerja(lingkup.ServiceProvider);
        }

        Console.WriteLine($"  {nama}: {Stopwatch.GetElapsedTime(mulai).TotalSeconds:F1} s, {(Environment.CpuUsage.TotalTime - prosesor).TotalSeconds:F1} s of processor");
    }

    // The days before, so that curves and forecasts have something to read.
    private static async Task SejarahAsync(EPupnsDb db, Petugas petugas)
    {
        db.Add(petugas);
        var kini = await db.Set<HitunganInstansi>().AsNoTracking().ToListAsync();
        for (var i = 1; i <= HariLalu; i++)
        {
            foreach (var h in kini)
            {
                db.Add(new HitunganInstansi
                {
                    InstansiKode = h.InstansiKode, Hari = h.Hari.AddDays(-i), DihitungPada = h.DihitungPada.AddDays(-i), BelumDaftar = h.BelumDaftar + h.Selesai - (h.Selesai * (30 - i) / 30),
                    Selesai = h.Selesai * (30 - i) / 30, DiSkpd = h.DiSkpd, DiBkd = h.DiBkd, DiBkn = h.DiBkn, Mengisi = h.Mengisi, Dikembalikan = h.Dikembalikan,
                });
            }
        }

        await db.SaveChangesAsync();
    }

    private static async Task BacaAsync(BasisBeban basis, Petugas petugas)
    {
        var sebaran = new Sebaran();
        IsiDasbor? isi = null;
        for (var i = -3; i < 100; i++)
        {
            await using var lingkup = basis.Lingkup();
            var mulai = Stopwatch.GetTimestamp();
            isi = await lingkup.ServiceProvider.GetRequiredService<BacaDasbor>().SemuaAsync(petugas, CancellationToken.None);
            if (i >= 0)
            {
                sebaran.Tambah(Stopwatch.GetElapsedTime(mulai));
            }
        }

        Console.WriteLine($"  the country's page, {isi!.Rinci.Count} instansi, {isi.Jumlah.Hitungan.Populasi:N0} people, {isi.Jumlah.Hitungan.Selesai:N0} done: {sebaran}");
    }

    private static async Task EksporAsync(BasisBeban basis, Petugas petugas, BentukEkspor bentuk)
    {
        var ekspor = await PakaiAsync(basis, (MintaEkspor m) => m.JalankanAsync("pns", bentuk, new SaringanTabel(), petugas, CancellationToken.None));
        GC.Collect();
        var (sebelum, mulai, selesai) = (Memori(), Stopwatch.GetTimestamp(), new CancellationTokenSource());
        var pengamat = AmatiAsync(basis, ekspor.Nilai.Id, selesai.Token);
        await PakaiAsync(basis, (KerjakanEkspor k) => k.JalankanAsync(CancellationToken.None));
        var lama = Stopwatch.GetElapsedTime(mulai);
        await selesai.CancelAsync();
        var (awal, akhir, puncak) = await pengamat;
        var jadi = await PakaiAsync(basis, (BatalkanEkspor b) => b.DaftarAsync(petugas, CancellationToken.None));
        var satu = jadi.Single(e => e.Id == ekspor.Nilai.Id);
        Console.WriteLine(
            $"  export {bentuk}: {satu.Keadaan}, {satu.Baris:N0} rows in {lama.TotalSeconds:F0} s ({satu.Baris / lama.TotalSeconds:N0} rows/s), {satu.Ukuran / 1024 / 1024} MB; resident {sebelum} MB before, {awal} MB in the first tenth, {akhir} MB in the last, at most {puncak} MB");
    }

    // Mean resident memory of the first and of the last tenth of the rows.
    private static async Task<(long Awal, long Akhir, long Puncak)> AmatiAsync(BasisBeban basis, Guid id, CancellationToken selesai)
    {
        var semua = new List<(long Baris, long Memori)>();
        while (!selesai.IsCancellationRequested)
        {
            await Task.Delay(250, CancellationToken.None);
            await using var lingkup = basis.Lingkup();
            semua.Add((await lingkup.ServiceProvider.GetRequiredService<EPupnsDb>().Set<PekerjaanEkspor>().Where(e => e.Id == id).Select(e => e.Baris).SingleAsync(CancellationToken.None), Memori()));
        }

        var jalan = semua.Where(s => s.Baris > 0).ToList();
        var sepersepuluh = Math.Max(1, jalan.Count / 10);
        return jalan.Count == 0 ? (0, 0, 0) : ((long)jalan.Take(sepersepuluh).Average(s => s.Memori), (long)jalan.TakeLast(sepersepuluh).Average(s => s.Memori), jalan.Max(s => s.Memori));
    }

    private static long Memori() => Environment.WorkingSet / 1024 / 1024;

    private static async Task<T> PakaiAsync<TLayanan, T>(BasisBeban basis, Func<TLayanan, Task<T>> kerja)
        where TLayanan : notnull
    {
        await using var lingkup = basis.Lingkup();
        return await kerja(lingkup.ServiceProvider.GetRequiredService<TLayanan>());
    }
}
