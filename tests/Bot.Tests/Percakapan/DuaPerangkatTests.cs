using System.Text.Json;
using EPupns.Bot.Alur;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Lanjut;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Bot.Tests.Notifikasi;
using EPupns.Core.Akun.Tautan;
using EPupns.Core.Percakapan;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Percakapan;

/// <summary>
/// Telegram and Direct Line on one conversation, at the same moment: whatever two hands press and type, every answer is taken once,
/// the conversation stands in a legal state, and replies go to who wrote.
/// </summary>
public abstract class DuaPerangkatTests
{
    private readonly KanalDua _telegram = new("telegram");
    private readonly KanalDua _web = new("directline");

    internal abstract BasisData Basis();

    [Fact]
    public async Task DuaPerangkat_BerbarenganSecaraAcak_JawabanSekaliKeadaanSahDanBalasanKePenulis()
    {
        await using var rumah = await BangunAsync();
        await SatukanAsync(rumah);
        var acak = new Random(13);
        for (var putaran = 0; putaran < 40; putaran++)
        {
            var sebelum = await BarisAsync(rumah);
            var kiriman = Enumerable.Range(0, acak.Next(2, 7)).Select(i => (Kanal: acak.Next(2) == 0 ? _telegram : _web, Isi: Pilih(acak, sebelum))).ToList();

            var hasil = await Task.WhenAll(kiriman.Select(k => k.Kanal.TulisAsync(rumah, k.Isi)));
            await rumah.Layanan.GetRequiredService<PengirimKotakKeluar>().KurasAsync(CancellationToken.None);

            Assert.DoesNotContain(HasilGiliran.Gagal, hasil);
            await PeriksaAsync(rumah, kiriman.Count(k => k.Kanal == _telegram), kiriman.Count(k => k.Kanal == _web));
        }
    }

    [Fact]
    public async Task TombolYangSama_DitekanDiDuaPerangkatSekaligus_HanyaSatuYangMenjawab()
    {
        await using var rumah = await BangunAsync();
        await SatukanAsync(rumah);
        for (var i = 0; i < 10; i++)
        {
            await _telegram.TulisAsync(rumah, "/daftar baru");
            await _telegram.TulisAsync(rumah, "197503152000031002");
            var kartu = (await BarisAsync(rumah)).Langkah;

            var hasil = await Task.WhenAll(_telegram.TekanAsync(rumah, kartu, "data-benar"), _web.TekanAsync(rumah, kartu, "data-benar"));

            Assert.Equal([HasilGiliran.Diambil, HasilGiliran.Usang], hasil.Order());
            Assert.Equal("MenungguIsian", (await BarisAsync(rumah)).Keadaan);
            await _telegram.TulisAsync(rumah, "/menu");
        }
    }

    [Fact]
    public async Task SatuTautan_DibukaBanyakPerangkatSekaligus_HanyaSatuYangTersambung()
    {
        await using var rumah = await BangunAsync();
        await _telegram.TulisAsync(rumah, "197503152000031002");
        var percakapan = (await BarisAsync(rumah)).Id;
        var token = await TokenAsync(rumah, percakapan);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => _web.TulisAsync(rumah, $"/start lanjut-{token}", $"tablet-{i}")));

        Assert.Equal(2, await rumah.DiDbAsync(db => db.Set<AlamatKanal>().CountAsync(a => a.PercakapanId == percakapan)));
    }

    [Fact]
    public async Task PindahBolakBalik_SambilMenjawab_TidakAdaPercakapanYangHilang()
    {
        await using var rumah = await BangunAsync();
        await _telegram.TulisAsync(rumah, "197503152000031002");
        await _web.TulisAsync(rumah, "198505052010122003");
        var (satu, dua) = (await BarisAsync(rumah, "telegram"), await BarisAsync(rumah, "directline"));

        for (var i = 0; i < 10; i++)
        {
            var keSatu = await TokenAsync(rumah, satu.Id);
            var keDua = await TokenAsync(rumah, dua.Id);
            var hasil = await Task.WhenAll(
                _web.TulisAsync(rumah, $"/start lanjut-{keSatu}"), _telegram.TulisAsync(rumah, $"/start lanjut-{keDua}"),
                _web.TulisAsync(rumah, "entah"), _telegram.TulisAsync(rumah, "entah"));
            Assert.DoesNotContain(HasilGiliran.Gagal, hasil);
        }

        var akhir = await rumah.DiDbAsync(db => db.Set<BarisPercakapan>().AsNoTracking().Where(p => p.Id == satu.Id || p.Id == dua.Id).ToListAsync());
        Assert.All(akhir, p => Assert.Equal("MenungguKartu", p.Keadaan));
    }

    private static string Pilih(Random acak, BarisPercakapan kini)
    {
        var tombol = PesanJson.BacaPertanyaan(kini)?.Tombol.SelectMany(b => b).Where(t => t.Kode is not null).ToList() ?? [];
        return acak.Next(10) switch
        {
            < 4 when tombol.Count > 0 => $"#{kini.Langkah}.{tombol[acak.Next(tombol.Count)].Kode}",
            4 => $"#{Math.Max(1, kini.Langkah - 1)}.data-benar",
            5 => "197503152000031002",
            6 => "0001",
            7 => "budi@contoh.go.id",
            8 => "rahasia-budi-1",
            _ => acak.Next(3) switch { 0 => "/menu", 1 => "/kembali", _ => "/lanjut" },
        };
    }

    // What was sent to a channel is at least one message for each turn taken there, and none for a channel where nobody wrote.
    private async Task PeriksaAsync(RumahUji rumah, int telegram, int web)
    {
        var baris = await BarisAsync(rumah);
        Assert.Equal(baris.Alur is null, baris.Keadaan is null);
        if (baris.Alur is { } alur)
        {
            await using var cakupan = rumah.Layanan.CreateAsyncScope();
            var diagram = cakupan.ServiceProvider.GetServices<IAlur>().Single(a => a.Nama == alur).Diagram();
            Assert.Contains(baris.Keadaan!, diagram, StringComparison.Ordinal);
            using var isi = JsonDocument.Parse(baris.Isi!);
        }

        var diberi = (Telegram: _telegram.AmbilBaru(), Web: _web.AmbilBaru());
        Assert.True(diberi.Telegram >= telegram && (telegram > 0 || diberi.Telegram == 0), $"telegram: {telegram} giliran, {diberi.Telegram} balasan");
        Assert.True(diberi.Web >= web && (web > 0 || diberi.Web == 0), $"web: {web} giliran, {diberi.Web} balasan");
        Assert.Equal(2, await rumah.DiDbAsync(db => db.Set<AlamatKanal>().CountAsync(a => a.PercakapanId == baris.Id)));
        Assert.Equal(_telegram.Giliran + _web.Giliran, await rumah.DiDbAsync(db => db.Set<UpdateDiklaim>().CountAsync()));
    }

    private async Task SatukanAsync(RumahUji rumah)
    {
        await _telegram.TulisAsync(rumah, "197503152000031002");
        var token = await TokenAsync(rumah, (await BarisAsync(rumah)).Id);
        await _web.TulisAsync(rumah, $"/start lanjut-{token}");
        await rumah.Layanan.GetRequiredService<PengirimKotakKeluar>().KurasAsync(CancellationToken.None);
        _telegram.AmbilBaru();
        _web.AmbilBaru();
    }

    private Task<RumahUji> BangunAsync() =>
        RumahUji.BangunAsync([], (l, _) => l.AddSingleton<BotAdapter>(_telegram.Palsu).AddSingleton<BotAdapter>(_web.Palsu), Basis());

    private static Task<BarisPercakapan> BarisAsync(RumahUji rumah, string kanal = "telegram") => rumah.DiDbAsync(db => db.Set<AlamatKanal>()
        .Where(a => a.Kanal == kanal && a.Alamat == "budi")
        .Join(db.Set<BarisPercakapan>().AsNoTracking(), a => a.PercakapanId, p => p.Id, (_, p) => p).SingleAsync());

    private static async Task<string> TokenAsync(RumahUji rumah, Guid percakapan)
    {
        await using var cakupan = rumah.Layanan.CreateAsyncScope();
        return await cakupan.ServiceProvider.GetRequiredService<TautanSekali>().BuatAsync(PenyambungKanal.Tujuan, percakapan, TimeSpan.FromMinutes(10), CancellationToken.None);
    }

    private sealed class KanalDua(string kanal)
    {
        private int _terbaca;
        private int _giliran;

        public KanalPalsu Palsu { get; } = new(kanal);

        public int Giliran => _giliran;

        public int AmbilBaru() => -_terbaca + (_terbaca = Palsu.Sampai.Count);

        public Task<HasilGiliran> TekanAsync(RumahUji rumah, int langkah, string kode) => TulisAsync(rumah, $"#{langkah}.{kode}");

        // "#12.kode" presses a button of question 12.
        public Task<HasilGiliran> TulisAsync(RumahUji rumah, string isi, string alamat = "budi")
        {
            var activity = new Activity
            {
                ChannelId = kanal,
                Id = $"{alamat}-{Interlocked.Increment(ref _giliran)}",
                Conversation = new ConversationAccount { Id = alamat },
                Text = isi,
            };
            if (isi.StartsWith('#'))
            {
                var titik = isi.IndexOf('.', StringComparison.Ordinal);
                var data = rumah.Layanan.GetRequiredService<TandaTombol>().Tulis(kanal, alamat, int.Parse(isi.AsSpan(1, titik - 1), System.Globalization.CultureInfo.InvariantCulture), isi[(titik + 1)..]);
                activity.Value = JsonSerializer.SerializeToElement(data);
            }

            return rumah.Layanan.GetRequiredService<TurnRunner>().RunAsync(Palsu, activity, CancellationToken.None);
        }
    }
}

public sealed class DuaPerangkatSqliteTests : DuaPerangkatTests
{
    internal override BasisData Basis() => new BasisSqlite();
}

public sealed class DuaPerangkatPgTests : DuaPerangkatTests
{
    internal override BasisData Basis() => new BasisPg();
}
