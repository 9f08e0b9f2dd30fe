using System.Diagnostics;
using EPupns.Uji;

namespace EPupns.EndToEnd.Tests.Gangguan;

public sealed class DimatikanSqliteTests : DimatikanTests
{
    [Fact]
    public async Task SatuProsesSqlite_DimatikanSeratusKali_SemuaJanjiDitepati()
    {
        await using var panggung = await Panggung.SiapkanAsync(new BasisSqlite());
        await UjiAsync(panggung, "SQLite, satu proses, webhook dan polling bergantian", 24, async (pemati, selesai) =>
        {
            var alamat = Panggung.AlamatBebas();
            await pemati.UlangiAsync(alamat, i => i % 3 == 0 ? null : alamat, selesai);
        });
    }
}

public sealed class DimatikanPgTests : DimatikanTests
{
    [Fact]
    public async Task DuaProsesPostgreSql_SalahSatuDimatikanSeratusKali_SemuaJanjiDitepati()
    {
        await using var panggung = await Panggung.SiapkanAsync(new BasisPg());
        var (satu, dua) = (Panggung.AlamatBebas(), Panggung.AlamatBebas());
        await using var pembagi = await Pembagi.MulaiAsync(satu, dua);
        await UjiAsync(panggung, "PostgreSQL, dua proses, webhook terbagi", 24, (pemati, selesai) =>
            Task.WhenAll(pemati.UlangiAsync(satu, _ => pembagi.Url, selesai), pemati.UlangiAsync(dua, _ => pembagi.Url, selesai)));
        Assert.True(pembagi.Kembar > 20, $"hanya {pembagi.Kembar} update diantar ke dua proses sekaligus");
    }
}

/// <summary>
/// kill -9 at any moment while many people talk: nothing they answered is lost, done twice or answered out of turn. <c>UJI_BUNUH</c> sets
/// how many times each.
/// </summary>
public abstract class DimatikanTests
{
    private static readonly int Banyak = int.Parse(Environment.GetEnvironmentVariable("UJI_BUNUH") ?? "20", System.Globalization.CultureInfo.InvariantCulture);

    private protected static async Task UjiAsync(Panggung panggung, string apa, int banyakOrang, Func<Pemati, CancellationToken, Task> matikan)
    {
        var benih = Random.Shared.Next(1_000_000);
        var jam = Stopwatch.StartNew();
        var orang = await panggung.UndangAsync(banyakOrang, benih);
        using var cukup = new CancellationTokenSource();
        using var usai = new CancellationTokenSource();
        var pemati = new Pemati(panggung, benih, Banyak, cukup);
        var proses = matikan(pemati, usai.Token);
        var berbincang = Task.WhenAll(orang.Select(o => Task.Run(() => o.JalanAsync(cukup.Token))));

        try
        {
            await await Task.WhenAny(berbincang, proses);
            await berbincang;
            await panggung.Telegram.TungguTuntasAsync(TimeSpan.FromMinutes(2));
        }
        finally
        {
            await cukup.CancelAsync();
            await usai.CancelAsync();
            await proses;
        }

        var ulangan = orang.Sum(o => o.Obrolan.Ulangan);
        Console.WriteLine(
            $"{apa}: benih {benih}, {pemati.Kali} kali kill -9, {orang.Sum(o => o.Obrolan.Giliran)} giliran, "
            + $"{orang.Sum(o => o.Pendaftaran.Count)} pendaftaran, {orang.Sum(o => o.Pengaduan.Count)} laporan, {ulangan} pesan terulang, {jam.Elapsed.TotalSeconds:0} detik");
        await Janji.PeriksaAsync(panggung, orang);
        Assert.True(pemati.Kali >= Banyak);
        Assert.InRange(ulangan, 0, pemati.Kali * banyakOrang);
    }
}
