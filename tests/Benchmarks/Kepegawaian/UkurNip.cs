using System.Diagnostics;
using EPupns.Benchmarks.Data;
using EPupns.Benchmarks.Ukur;
using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran.Peserta;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Benchmarks.Kepegawaian;

/// <summary>Looks people up by NIP as registration does, over the whole width of the table.</summary>
internal static class UkurNip
{
    private const int Pemanasan = 2_000;

    public static async Task<int> JalankanAsync(Pilihan pilihan)
    {
        using var basis = await BasisBeban.SiapkanAsync(pilihan);
        var semua = await basis.NipAsync();
        var acak = new Random(2015);
        var sebaran = new Sebaran();
        for (var i = -Pemanasan; i < pilihan.Orang * 10; i++)
        {
            await using var lingkup = basis.Lingkup();
            var nip = new Nip(semua[acak.Next(semua.Count)]);
            var mulai = Stopwatch.GetTimestamp();
            var hasil = await lingkup.ServiceProvider.GetRequiredService<CariPeserta>().CariAsync(nip, CancellationToken.None);
            var lama = Stopwatch.GetElapsedTime(mulai);
            if (hasil is HasilPencarian.TidakAda)
            {
                throw new InvalidOperationException("Somebody of the table was not found.");
            }

            if (i >= 0)
            {
                sebaran.Tambah(lama);
            }
        }

        Console.WriteLine($"NIP look-up among {pilihan.Baris:N0} people: {sebaran}");
        return 0;
    }
}
