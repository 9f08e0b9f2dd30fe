using System.Diagnostics;
using EPupns.Benchmarks.Data;
using EPupns.Benchmarks.Ukur;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Benchmarks.Giliran;

/// <summary>What a turn of the form costs beside one of registration: the same people, the same bot, one after the other.</summary>
internal static class UkurFormulir
{
    public static async Task<int> JalankanAsync(Pilihan pilihan)
    {
        using var basis = await BasisBeban.SiapkanAsync(pilihan);
        await using var api = await BotApiRingan.MulaiAsync();
        using var bot = await BotDiukur.MulaiAsync(api, basis.Sambungan, basis.Folder, pilihan, $"--Keamanan:PutaranSandi={pilihan.Putaran}");
        using var pengirim = bot.Pengirim(pilihan.Bersama);
        var pns = OrangBeban.Pertama(pilihan.Pemanasan + pilihan.Orang).ToList();
        var orang = pns.Select((p, i) => new Orang(1_000_000 + i, p.Nip, p.Nik!, pengirim)).ToList();
        orang.ForEach(api.Kenalkan);
        var (hangat, diukur) = (orang.Take(pilihan.Pemanasan).ToList(), orang.Skip(pilihan.Pemanasan).ToList());

        await UkurGiliran.BersamaAsync(hangat, pilihan.Bersama, o => o.DaftarAsync((_, _) => { }));
        var pendaftaran = await UkurAsync(bot, diukur, pilihan, (o, catat) => o.DaftarAsync(catat));
        var nomor = await SetujuiAsync(basis);
        await UkurGiliran.BersamaAsync(orang, pilihan.Bersama, o => o.MasukAsync(nomor[pns[(int)(o.Id - 1_000_000)].Nip]));
        await UkurGiliran.BersamaAsync(hangat, pilihan.Bersama, o => o.PeriksaAsync((_, _) => { }));
        var formulir = await UkurAsync(bot, diukur, pilihan, (o, catat) => o.PeriksaAsync(catat));

        Console.WriteLine($"{pilihan}");
        Console.WriteLine($"  registration: {pendaftaran}");
        Console.WriteLine($"  the form:     {formulir}");
        Console.WriteLine($"  a turn in the form costs {formulir.Prosesor / pendaftaran.Prosesor:F2} times the processor of one in registration");
        return 0;
    }

    private static async Task<Hasil> UkurAsync(BotDiukur bot, List<Orang> orang, Pilihan pilihan, Func<Orang, Action<TimeSpan, bool>, Task> jalan)
    {
        var sebaran = new Sebaran();
        var (prosesor, mulai) = (bot.Proses.Prosesor(), Stopwatch.GetTimestamp());
        await UkurGiliran.BersamaAsync(orang, pilihan.Bersama, o => jalan(o, (lama, _) => sebaran.Tambah(lama)));
        return new Hasil(sebaran, Stopwatch.GetElapsedTime(mulai), (bot.Proses.Prosesor() - prosesor).TotalMicroseconds / sebaran.Banyak);
    }

    // What a verifier would do one by one.
    private static async Task<Dictionary<string, string>> SetujuiAsync(BasisBeban basis)
    {
        await using var lingkup = basis.Lingkup();
        var db = lingkup.ServiceProvider.GetRequiredService<EPupnsDb>();
        await db.Set<Registrasi>().ExecuteUpdateAsync(r => r.SetProperty(x => x.Keadaan, KeadaanRegistrasi.Disetujui));
        return await db.Set<Registrasi>().ToDictionaryAsync(r => r.Nip, r => r.Nomor);
    }

    private sealed record Hasil(Sebaran Sebaran, TimeSpan Lama, double Prosesor)
    {
        public override string ToString() => $"{Sebaran.Banyak / Lama.TotalSeconds:F0} turns/s ({Sebaran.Banyak} turns), {Prosesor:F0} µs processor a turn, {Sebaran}";
    }
}
