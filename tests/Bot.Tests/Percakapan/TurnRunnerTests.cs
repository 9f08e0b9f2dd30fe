using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Bot.Tests.Transkrip;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Percakapan;

/// <summary>The promises of a turn: once, in order, never stuck.</summary>
public abstract class TurnRunnerTests
{
    internal abstract BasisData Basis();

    [Fact]
    public async Task UpdateYangSama_DikirimLagi_TidakMengubahApaPun()
    {
        await using var rumah = await BangunAsync();
        var adapter = (AdapterUji)rumah.Layanan.GetRequiredService<BotAdapter>();
        var pelari = rumah.Layanan.GetRequiredService<TurnRunner>();

        var pertama = await pelari.RunAsync(adapter, Pesan("7", "/daftar"), CancellationToken.None);
        var kedua = await pelari.RunAsync(adapter, Pesan("7", "/daftar"), CancellationToken.None);

        Assert.Equal((HasilGiliran.Diambil, HasilGiliran.Ulangan), (pertama, kedua));
        Assert.Equal(1, await rumah.DiDbAsync(db => db.Set<BarisKotakKeluar>().CountAsync()));
    }

    [Fact]
    public async Task NomorUpdateMundur_DikirimKemudian_TetapDiambil()
    {
        await using var rumah = await BangunAsync();
        var adapter = (AdapterUji)rumah.Layanan.GetRequiredService<BotAdapter>();
        var pelari = rumah.Layanan.GetRequiredService<TurnRunner>();

        await pelari.RunAsync(adapter, Pesan("900", "/daftar"), CancellationToken.None);
        var lebihKecil = await pelari.RunAsync(adapter, Pesan("12", "/menu"), CancellationToken.None);

        Assert.Equal(HasilGiliran.Diambil, lebihKecil);
    }

    [Fact]
    public async Task BanyakUpdateSatuOrang_Bersamaan_SemuaDiambilSatuPerSatu()
    {
        await using var rumah = await BangunAsync();
        var adapter = (AdapterUji)rumah.Layanan.GetRequiredService<BotAdapter>();
        var pelari = rumah.Layanan.GetRequiredService<TurnRunner>();

        var hasil = await Task.WhenAll(Enumerable.Range(1, 40).Select(i => Task.Run(() => pelari.RunAsync(adapter, Pesan($"{i}", "/menu"), CancellationToken.None))));
        await rumah.Layanan.GetRequiredService<PengirimKotakKeluar>().KurasAsync(CancellationToken.None);

        Assert.All(hasil, h => Assert.Equal(HasilGiliran.Diambil, h));
        Assert.Equal(Enumerable.Range(1, 40), adapter.Terkirim.Select(t => t.Pesan.Langkah));
        Assert.Equal(1, await rumah.DiDbAsync(db => db.Set<BarisPercakapan>().CountAsync()));
    }

    [Theory]
    [InlineData("/menu")]
    [InlineData("/start")]
    [InlineData("/batal")]
    public async Task AlurRusak_PerintahPenyela_SelaluMenang(string perintah)
    {
        await using var rumah = await BangunAsync();
        var adapter = (AdapterUji)rumah.Layanan.GetRequiredService<BotAdapter>();
        var pelari = rumah.Layanan.GetRequiredService<TurnRunner>();
        await pelari.RunAsync(adapter, Pesan("1", "/daftar"), CancellationToken.None);
        await rumah.DiDbAsync(db => db.Set<BarisPercakapan>().ExecuteUpdateAsync(p => p.SetProperty(x => x.Isi, "{rusak")));

        var gagal = await pelari.RunAsync(adapter, Pesan("2", "apa saja"), CancellationToken.None);
        var menang = await pelari.RunAsync(adapter, Pesan("3", perintah), CancellationToken.None);
        await rumah.Layanan.GetRequiredService<PengirimKotakKeluar>().KurasAsync(CancellationToken.None);

        Assert.Equal((HasilGiliran.Gagal, HasilGiliran.Diambil), (gagal, menang));
        Assert.Contains("gangguan", adapter.Terkirim.ElementAt(1).Pesan.Polos(), StringComparison.Ordinal);
        Assert.Contains(adapter.Terkirim.Last().Pesan.Tombol.SelectMany(b => b), t => t.Label == "Daftar");
    }

    private Task<RumahUji> BangunAsync() => RumahUji.BangunAsync([], (l, _) => l.AddSingleton<BotAdapter, AdapterUji>(), Basis());

    private static Activity Pesan(string id, string teks) => new()
    {
        ChannelId = "uji",
        Id = id,
        Text = teks,
        Conversation = new ConversationAccount { Id = "pns-1" },
    };
}

public sealed class TurnRunnerSqliteTests : TurnRunnerTests
{
    internal override BasisData Basis() => new BasisSqlite();
}

public sealed class TurnRunnerPgTests : TurnRunnerTests
{
    internal override BasisData Basis() => new BasisPg();
}
