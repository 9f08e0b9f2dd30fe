using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Bot.Susunan;
using EPupns.Bot.Tests.Transkrip;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Data;

public sealed class GiliranSqliteTests(BasisSqlite basis) : GiliranTests<BasisSqlite>(basis);

public sealed class GiliranPgTests(BasisPg basis) : GiliranTests<BasisPg>(basis)
{
    [Fact]
    public async Task SatuOrangSedangDilayani_OrangLainMenulis_TidakMenunggu()
    {
        var (satu, lain) = (Alamat(), Alamat());
        await using var proses = Proses();
        await GiliranAsync(proses, satu, "1");
        await GiliranAsync(proses, lain, "1");

        var hasil = await DalamKunciAsync(satu, _ => GiliranAsync(proses, lain, "2"));

        Assert.Equal(HasilGiliran.Diambil, hasil);
    }
}

/// <summary>The promises of a turn between processes: taken once, one after another for one person.</summary>
public abstract class GiliranTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task SatuUpdate_DatangDelapanKaliDiDuaProses_DiambilSekali()
    {
        var alamat = Alamat();
        await using var satu = Proses();
        await using var dua = Proses();

        var hasil = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => GiliranAsync(i % 2 == 0 ? satu : dua, alamat, "7"))));

        Assert.Single(hasil, HasilGiliran.Diambil);
        Assert.Equal(7, hasil.Count(h => h == HasilGiliran.Ulangan));
        Assert.Single(await BalasanAsync(alamat));
    }

    [Fact]
    public async Task OrangBaruMenulisBanyak_DiDuaProses_SatuPercakapanDanBerurutan()
    {
        var alamat = Alamat();
        await using var satu = Proses();
        await using var dua = Proses();

        var hasil = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => GiliranAsync(i % 2 == 0 ? satu : dua, alamat, $"{i}"))));

        Assert.All(hasil, h => Assert.Equal(HasilGiliran.Diambil, h));
        Assert.Equal(Enumerable.Range(1, 20), await BalasanAsync(alamat));
        Assert.Equal(1, await basis.BacaAsync(db => db.Set<AlamatKanal>().CountAsync(a => a.Alamat == alamat)));
    }

    [Fact]
    public async Task GiliranBelumSelesai_GiliranBerikutnya_MelihatHasilnya()
    {
        var alamat = Alamat();
        await using var proses = Proses();
        await GiliranAsync(proses, alamat, "1");

        var kedua = await DalamKunciAsync(alamat, async percakapan =>
        {
            var menunggu = Task.Run(() => GiliranAsync(proses, alamat, "2"));
            await Task.Delay(TimeSpan.FromMilliseconds(300));
            percakapan.Langkah = 41;
            return menunggu;
        });

        Assert.Equal(HasilGiliran.Diambil, await kedua);
        Assert.Equal([1, 42], await BalasanAsync(alamat));
    }

    [Fact]
    public async Task GiliranGagalSebelumKomit_DatangLagi_DiambilSepertiBaru()
    {
        var alamat = Alamat();
        await using var proses = Proses();
        await using (var lingkup = proses.CreateAsyncScope())
        {
            var penyimpan = lingkup.ServiceProvider.GetRequiredService<PenyimpanPercakapan>();
            await Assert.ThrowsAsync<InvalidOperationException>(() => lingkup.ServiceProvider.GetRequiredService<Transaksi>().JalankanAsync<bool>(
                async () =>
                {
                    await penyimpan.KlaimAsync("uji", $"{alamat}-1", CancellationToken.None);
                    throw new InvalidOperationException("listrik padam");
                },
                CancellationToken.None));
        }

        Assert.Equal(HasilGiliran.Diambil, await GiliranAsync(proses, alamat, "1"));
    }

    protected static string Alamat() => $"{Guid.NewGuid():N}";

    protected static Task<HasilGiliran> GiliranAsync(ServiceProvider proses, string alamat, string id) =>
        proses.GetRequiredService<TurnRunner>().RunAsync(
            proses.GetRequiredService<BotAdapter>(),
            new Activity { ChannelId = "uji", Id = $"{alamat}-{id}", Text = "/menu", Conversation = new ConversationAccount { Id = alamat } },
            CancellationToken.None);

    /// <summary>Holds the conversation's lock while <paramref name="kerja"/> runs, as a turn in yet another process would.</summary>
    protected async Task<T> DalamKunciAsync<T>(string alamat, Func<BarisPercakapan, Task<T>> kerja)
    {
        await using var proses = Proses();
        await using var lingkup = proses.CreateAsyncScope();
        var penyimpan = lingkup.ServiceProvider.GetRequiredService<PenyimpanPercakapan>();
        return await lingkup.ServiceProvider.GetRequiredService<Transaksi>().JalankanAsync(
            async () =>
            {
                var percakapan = await penyimpan.KunciAsync("uji", alamat, terintip: null, CancellationToken.None);
                var hasil = await kerja(percakapan);
                await penyimpan.UbahAsync(percakapan, CancellationToken.None);
                return hasil;
            },
            CancellationToken.None);
    }

    protected ServiceProvider Proses() => basis.ProsesBaru((layanan, susunan) =>
        layanan.TambahBot(susunan).AddSingleton<BotAdapter, AdapterUji>());

    private Task<List<int>> BalasanAsync(string alamat) => basis.BacaAsync(async db =>
        (await db.Set<BarisKotakKeluar>().Where(b => b.Alamat == alamat).OrderBy(b => b.Id).ToListAsync()).ConvertAll(b => PesanJson.Baca(b.Isi).Langkah));
}
