using System.Data.Common;
using EPupns.Core.Data;
using EPupns.Core.Data.Impor;
using EPupns.WebPortal.Susunan;

namespace EPupns.WebPortal.Perintah;

/// <summary>The executable called with a verb: does one thing on the same configuration and database as the portal, and ends.</summary>
public static class TitikMasuk
{
    /// <summary>True when the command line names a verb; <c>--Kunci nilai</c> and <c>Kunci=nilai</c> are configuration of the portal.</summary>
    public static bool Dimaksud(IReadOnlyList<string> args) =>
        args.Count > 0 && (args[0] is "--help" or "-h" || !(args[0].StartsWith('-') || args[0].StartsWith('/') || args[0].Contains('=', StringComparison.Ordinal)));

    /// <summary>Does what the line says.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> JalankanAsync(IReadOnlyList<string> args, Layar layar, CancellationToken batal)
    {
        var (susunan, kata) = Pisah(args);
        if (DaftarPerintah.Cari(kata) is not { } butir)
        {
            return await BantuanUmumAsync(kata, layar);
        }

        var sisa = kata.Skip(butir.Kartu.Kata.Split(' ').Length).ToList();
        if (sisa.Contains("--help") || sisa.Contains("-h"))
        {
            await layar.Keluar.WriteLineAsync(butir.Bantuan());
            return KodeKeluar.Baik;
        }

        var argumen = Argumen.Baca(sisa, butir.Kartu.Opsi);
        if (argumen.Kesalahan is { } kesalahan)
        {
            await layar.Galat.WriteLineAsync($"{kesalahan.Pesan}\n\n{butir.Bantuan()}");
            return KodeKeluar.SalahPakai;
        }

        return await DalamBatasAsync(() => JalankanAsync(butir, argumen.Nilai, [.. susunan], layar, batal), layar);
    }

    private static async Task<int> BantuanUmumAsync(List<string> kata, Layar layar)
    {
        var diminta = kata is ["--help" or "-h" or "bantuan", ..];
        var dikenal = kata.Count > 1 && kata[1] is "--help" or "-h";
        if (!diminta && !dikenal)
        {
            await layar.Galat.WriteLineAsync($"Perintah \"{string.Join(' ', kata.TakeWhile(k => !k.StartsWith('-')))}\" tidak dikenal.\n");
        }

        await (diminta ? layar.Keluar : layar.Galat).WriteLineAsync(DaftarPerintah.Bantuan(kata.FirstOrDefault()));
        return diminta ? KodeKeluar.Baik : KodeKeluar.SalahPakai;
    }

    private static async Task<int> JalankanAsync(DaftarPerintah.Butir butir, Argumen argumen, string[] susunan, Layar layar, CancellationToken batal)
    {
        await using var situs = Portal.Bangun(susunan, p => p.Logging.SetMinimumLevel(LogLevel.Warning));
        await using var lingkup = situs.Services.CreateAsyncScope();
        var layanan = lingkup.ServiceProvider;
        await layanan.GetRequiredService<EPupnsDb>().SiapkanAsync(layanan.GetRequiredService<PilihanData>(), batal);
        return await butir.Jalankan(layanan, argumen, layar, batal);
    }

    // The one boundary of this room: what the outside world did wrong is told in a sentence; a fault of ours keeps its stack trace.
    private static async Task<int> DalamBatasAsync(Func<Task<int>> kerja, Layar layar)
    {
        try
        {
            return await kerja();
        }
        catch (OperationCanceledException)
        {
            await layar.Galat.WriteLineAsync("Dihentikan. Yang sudah tersimpan tetap tersimpan.");
            return KodeKeluar.Dihentikan;
        }
        catch (Exception galat) when (galat is BerkasDitolakException or IOException or UnauthorizedAccessException)
        {
            await layar.Galat.WriteLineAsync(galat.Message);
            return KodeKeluar.Gagal;
        }
        catch (DbException galat)
        {
            await layar.Galat.WriteLineAsync($"Basis data tidak dapat dipakai: {galat.Message}");
            return KodeKeluar.Gagal;
        }
    }

    // --Bagian:Kunci belongs to the configuration, every other option to the command.
    private static (List<string> Susunan, List<string> Kata) Pisah(IReadOnlyList<string> args)
    {
        var (susunan, kata) = (new List<string>(), new List<string>());
        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal) || !args[i].Split('=')[0].Contains(':', StringComparison.Ordinal))
            {
                kata.Add(args[i]);
                continue;
            }

            susunan.Add(args[i]);
            if (!args[i].Contains('=', StringComparison.Ordinal) && i + 1 < args.Count)
            {
                susunan.Add(args[++i]);
            }
        }

        return (susunan, kata);
    }
}
