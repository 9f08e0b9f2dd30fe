using System.Diagnostics;
using EPupns.Benchmarks.Data;
using EPupns.Benchmarks.Ukur;

namespace EPupns.Benchmarks.Giliran;

/// <summary>Many people register at once, each waiting for every answer (a closed loop).</summary>
internal static class UkurGiliran
{
    public static async Task<int> JalankanAsync(Pilihan pilihan)
    {
        using var basis = await BasisBeban.SiapkanAsync(pilihan);
        await using var api = await BotApiRingan.MulaiAsync();
        using var bot = await BotDiukur.MulaiAsync(api, basis.Sambungan, basis.Folder, pilihan, $"--Keamanan:PutaranSandi={pilihan.Putaran}");
        using var pengirim = bot.Pengirim(pilihan.Bersama);
        var orang = OrangBeban.Pertama(pilihan.Pemanasan + pilihan.Orang).Select((p, i) => new Orang(1_000_000 + i, p.Nip, p.Nik!, pengirim)).ToList();
        orang.ForEach(api.Kenalkan);

        await JalankanAsync(orang.Take(pilihan.Pemanasan), pilihan.Bersama, (_, _) => { });
        var (biasa, cincang) = (new Sebaran(), new Sebaran());
        var (sebelum, panggilan, mulai) = (bot.Proses.Prosesor(), api.Panggilan, Stopwatch.GetTimestamp());
        await JalankanAsync(orang.Skip(pilihan.Pemanasan), pilihan.Bersama, (lama, mencincang) => (mencincang ? cincang : biasa).Tambah(lama));
        var (lama, prosesor) = (Stopwatch.GetElapsedTime(mulai), bot.Proses.Prosesor() - sebelum);

        var giliran = biasa.Banyak + cincang.Banyak;
        Console.WriteLine($"{pilihan}");
        Console.WriteLine($"  {giliran / lama.TotalSeconds:F0} turns/s ({giliran} turns, {pilihan.Orang} people in {lama.TotalSeconds:F1} s; {(double)(api.Panggilan - panggilan) / giliran:F2} Bot API calls a turn)");
        Console.WriteLine($"  bot: {prosesor.TotalMicroseconds / giliran:F0} µs processor a turn, memory {bot.Proses.Memori().Kini} MB (most {bot.Proses.Memori().Puncak} MB), ready after {bot.LamaMulai.TotalSeconds:F1} s");
        Console.WriteLine($"  turns that hash:  {cincang}");
        Console.WriteLine($"  all other turns:  {biasa}");
        Console.WriteLine($"  deliveries repeated: {pengirim.Diulang}");
        basis.Periksa(pilihan.Pemanasan + pilihan.Orang);
        return 0;
    }

    private static Task JalankanAsync(IEnumerable<Orang> orang, int bersama, Action<TimeSpan, bool> catat) =>
        BersamaAsync(orang, bersama, satu => satu.DaftarAsync(catat));

    /// <summary>Everybody does it, so many at a time.</summary>
    public static Task BersamaAsync(IEnumerable<Orang> orang, int bersama, Func<Orang, Task> lakukan) =>
        Parallel.ForEachAsync(orang, new ParallelOptions { MaxDegreeOfParallelism = bersama }, async (satu, _) => await lakukan(satu));
}
