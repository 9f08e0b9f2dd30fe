using System.Diagnostics;
using EPupns.Benchmarks.Ukur;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace EPupns.Benchmarks.Giliran;

/// <summary>What this machine gives at the most: the same updates to a server that only answers, on the core that the bot has otherwise.</summary>
internal static class UkurDasar
{
    private const int PerOrang = 400;

    /// <summary>Measures it.</summary>
    public static async Task<int> JalankanAsync(Pilihan pilihan)
    {
        var gerbang = Gerbang.Bebas();
        using var pelayan = new ProsesDiukur(typeof(UkurDasar).Assembly.Location, ["menjawab", $"--gerbang={gerbang}"], pilihan.IntiBot);
        using var pengirim = new PengirimUpdate(new Uri($"http://127.0.0.1:{gerbang}/"), "x", pilihan.Bersama);
        while (!pelayan.Keluaran.Contains("siap"))
        {
            await Task.Delay(20);
        }

        await KirimAsync(pengirim, pilihan.Bersama);
        var (sebelum, mulai) = (pelayan.Prosesor(), Stopwatch.GetTimestamp());
        await KirimAsync(pengirim, pilihan.Bersama);
        var (lama, prosesor, banyak) = (Stopwatch.GetElapsedTime(mulai), pelayan.Prosesor() - sebelum, PerOrang * pilihan.Bersama);
        Console.WriteLine($"a server that only answers: {banyak / lama.TotalSeconds:F0} updates/s, {prosesor.TotalMicroseconds / banyak:F0} µs processor an update");
        return 0;
    }

    /// <summary>The server, in a process of its own.</summary>
    public static async Task<int> MenjawabAsync(int gerbang)
    {
        var pembangun = WebApplication.CreateSlimBuilder();
        pembangun.Logging.ClearProviders();
        await using var pelayan = pembangun.Build();
        pelayan.Urls.Add($"http://127.0.0.1:{gerbang}");
        pelayan.Run(async konteks => await konteks.Request.Body.CopyToAsync(Stream.Null));
        await pelayan.StartAsync();
        Console.WriteLine("siap");
        await Task.Delay(Timeout.Infinite);
        return 0;
    }

    private static Task KirimAsync(PengirimUpdate pengirim, int bersama) => Task.WhenAll(Enumerable.Range(1, bersama).Select(async orang =>
    {
        for (var i = 0; i < PerOrang; i++)
        {
            await pengirim.KetikAsync(orang, "jawaban");
        }
    }));
}
