using System.Diagnostics;
using EPupns.Benchmarks.Data;
using EPupns.Benchmarks.Ukur;
using EPupns.Core.Data;
using EPupns.Core.Referensi;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Benchmarks.Referensi;

/// <summary>
/// Searches the full lists of a database that was filled by <c>impor referensi</c> (files made by siapkan.py): how long it takes, and how
/// often the row that was meant is among the first five.
/// </summary>
internal static class UkurRujukan
{
    private const int Pemanasan = 100;
    private const int Ditawarkan = 5;

    public static async Task<int> JalankanAsync(Pilihan pilihan)
    {
        using var basis = await BasisBeban.SiapkanAsync(pilihan);
        foreach (var daftar in pilihan.Daftar.Split(','))
        {
            var contoh = await ContohAsync(basis, daftar, pilihan.Orang + Pemanasan);
            if (contoh.Count > 0)
            {
                await UkurAsync(basis, pilihan, daftar, "as it is, anywhere", contoh, (r, _) => (r.Nama, AsalPencari.Kosong));
                await UkurAsync(basis, pilihan, daftar, "as it is, own region", contoh, (r, _) => (r.Nama, Asal(r)));
                await UkurAsync(basis, pilihan, daftar, "one slip, anywhere", contoh, (r, acak) => (SalahKetik.Rusak(r.Nama, acak), AsalPencari.Kosong));
                await UkurAsync(basis, pilihan, daftar, "one slip, own region", contoh, (r, acak) => (SalahKetik.Rusak(r.Nama, acak), Asal(r)));
                await UkurAsync(basis, pilihan, daftar, "two slips, own region", contoh, (r, acak) => (SalahKetik.Rusak(SalahKetik.Rusak(r.Nama, acak), acak), Asal(r)));
            }
        }

        return 0;
    }

    private static async Task UkurAsync(BasisBeban basis, Pilihan pilihan, string daftar, string apa, List<Rujukan> contoh, Func<Rujukan, Random, (string, AsalPencari)> tanya)
    {
        var acak = new Random(2015);
        var sebaran = new Sebaran();
        int kena = 0, senama = 0, urut = 0;
        var prosesor = new Sebaran();
        foreach (var baris in contoh)
        {
            await using var lingkup = basis.Lingkup();
            var (teks, asal) = tanya(baris, acak);
            var (mulai, terpakai) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var hasil = await lingkup.ServiceProvider.GetRequiredService<CariRujukan>().CariAsync(daftar, teks, asal, Ditawarkan, CancellationToken.None);
            var lama = Stopwatch.GetElapsedTime(mulai);
            if (urut++ < Pemanasan)
            {
                continue;
            }

            sebaran.Tambah(lama);
            prosesor.Tambah(Environment.CpuUsage.TotalTime - terpakai);
            kena += hasil.Any(h => h.Kode == baris.Kode) ? 1 : 0;
            senama += hasil.Any(h => h.Nama.Equals(baris.Nama, StringComparison.OrdinalIgnoreCase)) ? 1 : 0;
            if (pilihan.Rinci && !hasil.Any(h => h.Kode == baris.Kode))
            {
                Console.WriteLine($"    {baris.Nama} [{baris.Keterangan}] as \"{teks}\": {string.Join("; ", hasil.Select(h => h.Nama))}");
            }
        }

        var jumlah = (double)sebaran.Banyak;
        Console.WriteLine($"{daftar}, {apa}: {sebaran}, processor {prosesor.Rata:0.0#} ms, p99 {prosesor.Persentil(0.99):0.0#} · the row in the first five {kena / jumlah:P1}, its name {senama / jumlah:P1}");
    }

    private static AsalPencari Asal(Rujukan baris) => new(Wilayah: (baris.Induk ?? baris.Kode) is { Length: >= 5 } kode && kode[2] == '.' ? kode[..5] : null, Jenis: baris.Daftar is "sekolah" or "wilayah" ? null : baris.Jenis);

    private static async Task<List<Rujukan>> ContohAsync(BasisBeban basis, string daftar, int banyak)
    {
        await using var lingkup = basis.Lingkup();
        var semua = lingkup.ServiceProvider.GetRequiredService<EPupnsDb>().Set<Rujukan>().AsNoTracking().Where(r => r.Daftar == daftar && r.Aktif).OrderBy(r => r.Kode);
        var tiap = Math.Max(1, await semua.CountAsync() / banyak);
        var kode = (await semua.Select(r => r.Kode).ToListAsync()).Where((_, i) => i % tiap == 0).Take(banyak).ToList();
        return await semua.Where(r => kode.Contains(r.Kode)).ToListAsync();
    }
}
