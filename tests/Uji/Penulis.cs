using System.Diagnostics;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Notifikasi;
using EPupns.Core.Susunan;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Uji;

/// <summary>A process of its own that commits one turn after another until it is killed.</summary>
public static class Penulis
{
    /// <summary>Channel of the rows it writes to the outbox.</summary>
    public const string Kanal = "penulis";

    /// <summary>Starts the process, waits for <paramref name="pengakuan"/> acknowledged turns, kills it, and returns all that it acknowledged.</summary>
    public static async Task<IReadOnlyList<string>> JalankanLaluMatikanAsync(string sambungan, int pengakuan)
    {
        var mulai = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "EPupns.Uji")) { RedirectStandardOutput = true };
        mulai.ArgumentList.Add(sambungan);
        using var proses = Process.Start(mulai)!;
        var diakui = new List<string>();
        while (await proses.StandardOutput.ReadLineAsync() is { } nomor)
        {
            diakui.Add(nomor);
            if (diakui.Count == pengakuan)
            {
                proses.Kill();
            }
        }

        await proses.WaitForExitAsync();
        return diakui;
    }

    internal static async Task TulisTerusAsync(string sambungan)
    {
        var susunan = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:EPupns"] = sambungan }).Build();
        await using var layanan = new ServiceCollection().AddSingleton<IConfiguration>(susunan).AddLogging().TambahCore(susunan).BuildServiceProvider();
        while (true)
        {
            await using var lingkup = layanan.CreateAsyncScope();
            Console.WriteLine(await SatuGiliranAsync(lingkup.ServiceProvider));
        }
    }

    private static Task<string> SatuGiliranAsync(IServiceProvider layanan) =>
        layanan.GetRequiredService<Transaksi>().JalankanAsync(
            async () =>
            {
                var db = layanan.GetRequiredService<EPupnsDb>();
                var nomor = Random.Shared.NextInt64(100_000_000_000, 999_999_999_999).ToString(System.Globalization.CultureInfo.InvariantCulture);
                db.Add(DataUji.BuatRegistrasi(r => (r.Nomor, r.Nip) = (nomor, "198612" + nomor)));
                await db.SaveChangesAsync();
                layanan.GetRequiredService<Catatan>().Tulis(Pelaku.Sistem(Kanal), "registrasi.dibuat", nomor);
                await db.SaveChangesAsync();
                db.Add(new BarisKotakKeluar { Kanal = Kanal, Alamat = nomor, Isi = "{}" });
                return nomor;
            },
            CancellationToken.None);
}
