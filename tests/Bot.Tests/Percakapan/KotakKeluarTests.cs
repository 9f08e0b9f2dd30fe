using System.Globalization;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Percakapan;

/// <summary>The outbox: in order per address, tried again, stopped when the person is gone.</summary>
public abstract class KotakKeluarTests
{
    internal abstract BasisData Basis();

    [Fact]
    public async Task KanalMenunda_KirimanBerikutnya_MenungguDiBelakangnya()
    {
        await using var rumah = await BangunAsync();
        var adapter = Adapter(rumah);
        await AntreAsync(rumah, ("a", "1"), ("a", "2"), ("b", "3"));
        adapter.Jawab = isi => isi == "1" ? new HasilKirim.Tunda(TimeSpan.FromSeconds(30), "429") : new HasilKirim.Terkirim();

        await KurasAsync(rumah);
        var sebelum = adapter.Sampai.ToArray();
        adapter.Jawab = _ => new HasilKirim.Terkirim();
        await KurasAsync(rumah);
        var belumWaktunya = adapter.Sampai.ToArray();
        rumah.Jam.Maju(TimeSpan.FromSeconds(31));
        await KurasAsync(rumah);

        Assert.Equal(["3"], sebelum);
        Assert.Equal(["3"], belumWaktunya);
        Assert.Equal(["3", "1", "2"], adapter.Sampai);
    }

    [Fact]
    public async Task PenerimaMemblokir_Dikirim_AlamatDitandaiDanSisanyaBerhenti()
    {
        await using var rumah = await BangunAsync();
        await rumah.DiDbAsync(async db =>
        {
            db.Add(new AlamatKanal { Kanal = "palsu", Alamat = "a", PercakapanId = Guid.NewGuid() });
            return await db.SaveChangesAsync();
        });
        var adapter = Adapter(rumah);
        await AntreAsync(rumah, ("a", "1"), ("a", "2"));
        adapter.Jawab = _ => new HasilKirim.Ditolak("403", Diblokir: true);

        await KurasAsync(rumah);

        Assert.Equal(1, adapter.Dicoba);
        Assert.True(await rumah.DiDbAsync(db => db.Set<AlamatKanal>().Select(a => a.Diblokir).SingleAsync()));
        Assert.All(await rumah.DiDbAsync(db => db.Set<BarisKotakKeluar>().ToListAsync()), b => Assert.Equal(KeadaanKiriman.Ditolak, b.Keadaan));
    }

    [Fact]
    public async Task PengirimMatiSaatMenyewa_SewaHabis_KirimanTetapSampai()
    {
        await using var rumah = await BangunAsync();
        await AntreAsync(rumah, ("a", "1"));
        await using (var mati = rumah.Layanan.CreateAsyncScope())
        {
            await mati.ServiceProvider.GetRequiredService<KotakKeluar>().SewaAsync(["palsu"], CancellationToken.None);
        }

        await KurasAsync(rumah);
        var selamaDisewa = Adapter(rumah).Sampai.Count;
        rumah.Jam.Maju(new PilihanKotakKeluar().Sewa + TimeSpan.FromSeconds(1));
        await KurasAsync(rumah);

        Assert.Equal(0, selamaDisewa);
        Assert.Equal(["1"], Adapter(rumah).Sampai);
    }

    [Fact]
    public async Task DuaProses_MenguraskanBersama_SetiapKirimanSekaliDanBerurutan()
    {
        await using var rumah = await BangunAsync();
        await using var lain = rumah.ProsesBaru([], (l, _) => l.AddSingleton<BotAdapter, AdapterPalsu>());
        var kedua = (AdapterPalsu)lain.GetRequiredService<BotAdapter>();
        await AntreAsync(rumah, [.. Enumerable.Range(0, 120).Select(i => ($"orang-{i % 12}", $"{i % 12}:{i}"))]);

        await Task.WhenAll(KurasAsync(rumah), lain.GetRequiredService<PengirimKotakKeluar>().KurasAsync(CancellationToken.None));

        var semua = Adapter(rumah).Sampai.Concat(kedua.Sampai).ToList();
        Assert.Equal(120, semua.Distinct().Count());
        Assert.Equal(120, semua.Count);
        Assert.All([Adapter(rumah), kedua], a => Assert.All(a.Sampai.GroupBy(s => s.Split(':')[0]), g => Assert.Equal(Urut(g), g)));
    }

    [Fact]
    public async Task SudahTerkirim_IsiPesan_TidakDisimpanLagi()
    {
        await using var rumah = await BangunAsync();
        await AntreAsync(rumah, ("a", "rahasia pribadi"));

        await KurasAsync(rumah);

        Assert.Equal("", await rumah.DiDbAsync(db => db.Set<BarisKotakKeluar>().Select(b => b.Isi).SingleAsync()));
    }

    [Fact]
    public async Task AdapterMelemparTerus_DicobaBerulang_AkhirnyaTidakMenghalangiYangLain()
    {
        await using var rumah = await BangunAsync();
        var adapter = Adapter(rumah);
        await AntreAsync(rumah, ("a", "racun"), ("a", "2"));
        adapter.Jawab = isi => isi == "racun" ? throw new InvalidOperationException("rusak") : new HasilKirim.Terkirim();

        for (var i = 0; i < 12; i++)
        {
            await KurasAsync(rumah);
            rumah.Jam.Maju(TimeSpan.FromMinutes(6));
        }

        Assert.Equal(["2"], adapter.Sampai);
    }

    private Task<RumahUji> BangunAsync() => RumahUji.BangunAsync([], (l, _) => l.AddSingleton<BotAdapter, AdapterPalsu>(), Basis());

    private static IEnumerable<string> Urut(IEnumerable<string> isi) => isi.OrderBy(s => int.Parse(s.Split(':')[1], CultureInfo.InvariantCulture));

    private static AdapterPalsu Adapter(RumahUji rumah) => (AdapterPalsu)rumah.Layanan.GetRequiredService<BotAdapter>();

    private static Task<int> KurasAsync(RumahUji rumah) => rumah.Layanan.GetRequiredService<PengirimKotakKeluar>().KurasAsync(CancellationToken.None);

    private static Task<int> AntreAsync(RumahUji rumah, params (string Alamat, string Isi)[] pesan) => rumah.DiDbAsync(db => SimpanAsync(db, pesan, rumah.Jam.GetUtcNow()));

    private static async Task<int> SimpanAsync(EPupnsDb db, (string Alamat, string Isi)[] pesan, DateTimeOffset kini)
    {
        foreach (var (alamat, isi) in pesan)
        {
            db.Add(new BarisKotakKeluar { Kanal = "palsu", Alamat = alamat, Isi = isi, Mulai = kini, Dibuat = kini });
            await db.SaveChangesAsync();
        }

        return pesan.Length;
    }

    private sealed class AdapterPalsu : BotAdapter
    {
        public override string ChannelId => "palsu";

        public Func<string, HasilKirim> Jawab { get; set; } = _ => new HasilKirim.Terkirim();

        public List<string> Sampai { get; } = [];

        public int Dicoba { get; private set; }

        public override Task<HasilKirim> SendAsync(BarisKotakKeluar baris, CancellationToken cancellationToken)
        {
            lock (Sampai)
            {
                Dicoba++;
                var hasil = Jawab(baris.Isi);
                if (hasil is HasilKirim.Terkirim)
                {
                    Sampai.Add(baris.Isi);
                }

                return Task.FromResult(hasil);
            }
        }
    }
}

public sealed class KotakKeluarSqliteTests : KotakKeluarTests
{
    internal override BasisData Basis() => new BasisSqlite();
}

public sealed class KotakKeluarPgTests : KotakKeluarTests
{
    internal override BasisData Basis() => new BasisPg();
}
