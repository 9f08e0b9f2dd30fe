using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Core.Berkas;
using EPupns.Core.Cadangan;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pengawasan;
using EPupns.Core.Percakapan;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Ketahanan;

public sealed class CadanganSqliteTests : CadanganTests<BasisSqlite>;

public sealed class CadanganPgTests : CadanganTests<BasisPg>;

/// <summary>A backup taken while people talk, files arrive and the audit is sealed, put back elsewhere: everything in it belongs to one moment.</summary>
public abstract class CadanganTests<TBasis>
    where TBasis : BasisData, new()
{
    [Fact]
    public async Task OrangBercakap_DicadangkanLaluDipulihkanDiTempatLain_SatuSaatYangUtuh()
    {
        await using var beban = await Beban.MulaiAsync(new TBasis());
        await beban.TungguAsync(15);
        await beban.TungguSegelAsync();
        var cadangan = await beban.CadangkanAsync();
        await beban.TungguAsync(10);
        await beban.BerhentiAsync();
        await using var baru = new TBasis();
        await baru.InitializeAsync();

        var manifes = await PulihkanAsync(baru, cadangan);

        // More went on before, during and after; what was restored is none of the later.
        var (sebelum, sesudah) = (manifes.Tabel["update_diklaim"], await beban.HitungAsync<UpdateDiklaim>());
        Assert.InRange(sebelum, 15, sesudah - 10);
        Assert.Equal(manifes.Tabel["berkas"], manifes.Berkas.Banyak);
        Assert.Empty(manifes.Berkas.Hilang);

        // Claim, conversation and reply of a turn are one transaction: either all or none of them is in the backup.
        Assert.Equal(await GiliranAsync(baru, db => db.Set<UpdateDiklaim>().Select(u => u.Kunci)), await GiliranAsync(baru, db => db.Set<BarisKotakKeluar>().Select(b => b.Alamat)));
        await using var lingkup = baru.Layanan.CreateAsyncScope();
        var rantai = await lingkup.ServiceProvider.GetRequiredService<PeriksaRantai>().SemuaAsync(CancellationToken.None);
        Assert.True(rantai.Utuh, string.Join('\n', rantai.Putus.Select(p => p.Kalimat())));
        Assert.True(rantai.Baris > 0);
        foreach (var sidik in await baru.BacaAsync(db => db.Set<BerkasTersimpan>().Select(b => b.Sidik).ToListAsync()))
        {
            Assert.NotNull(await lingkup.ServiceProvider.GetRequiredService<AmbilBerkas>().JalankanAsync(sidik, CancellationToken.None));
        }
    }

    private static async Task<ManifesCadangan> PulihkanAsync(TBasis basis, string cadangan)
    {
        await using var lingkup = basis.Layanan.CreateAsyncScope();
        var pulihkan = lingkup.ServiceProvider.GetRequiredService<Pulihkan>();
        var manifes = await pulihkan.PeriksaAsync(cadangan, CancellationToken.None);
        await pulihkan.JalankanAsync(cadangan, manifes, null, Pelaku.Sistem("uji"), CancellationToken.None);
        File.Delete(cadangan);
        return manifes;
    }

    private static Task<List<string>> GiliranAsync(TBasis basis, Func<EPupnsDb, IQueryable<string>> baca) =>
        basis.BacaAsync(db => baca(db).OrderBy(k => k).ToListAsync());

    /// <summary>Each turn comes from an address of its own that its id repeats, and is answered by one message.</summary>
    private sealed class Beban(RumahUji rumah) : IAsyncDisposable
    {
        private readonly CancellationTokenSource _henti = new();
        private Task _kerja = Task.CompletedTask;
        private int _nomor;
        private int _giliran;

        public static async Task<Beban> MulaiAsync(TBasis basis)
        {
            var rumah = await RumahUji.BangunAsync([], (l, _) => l.AddSingleton<BotAdapter, AdapterDiam>(), basis);
            var beban = new Beban(rumah);
            beban._kerja = Task.WhenAll(
                beban.UlangiAsync(beban.BercakapAsync), beban.UlangiAsync(beban.BercakapAsync), beban.UlangiAsync(beban.KirimBerkasAsync), beban.UlangiAsync(beban.CatatDanSegelAsync));
            return beban;
        }

        public async Task TungguAsync(int giliran)
        {
            var sampai = Volatile.Read(ref _giliran) + giliran;
            while (Volatile.Read(ref _giliran) < sampai && !_kerja.IsCompleted)
            {
                await Task.Delay(5);
            }
        }

        /// <summary>Until something of the audit is sealed: without that there is no chain to look at.</summary>
        public async Task TungguSegelAsync()
        {
            while (await HitungAsync<Segel>() == 0 && !_kerja.IsCompleted)
            {
                await Task.Delay(20);
            }
        }

        public async Task<string> CadangkanAsync()
        {
            var tujuan = Path.Combine(Path.GetTempPath(), $"epupns-uji-{Guid.NewGuid():N}.tar");
            await using var lingkup = rumah.Layanan.CreateAsyncScope();
            await lingkup.ServiceProvider.GetRequiredService<Cadangkan>().JalankanAsync(tujuan, new IsiCadangan(Berkas: true, Kunci: true), null, Pelaku.Sistem("uji"), CancellationToken.None);
            return tujuan;
        }

        public Task<int> HitungAsync<T>()
            where T : class => rumah.DiDbAsync(db => db.Set<T>().CountAsync());

        public async Task BerhentiAsync()
        {
            await _henti.CancelAsync();
            await _kerja;
        }

        public async ValueTask DisposeAsync()
        {
            await BerhentiAsync();
            await rumah.DisposeAsync();
            _henti.Dispose();
        }

        private Task UlangiAsync(Func<int, Task> kerja) => Task.Run(async () =>
        {
            while (!_henti.IsCancellationRequested)
            {
                await kerja(Interlocked.Increment(ref _nomor));
            }
        });

        private async Task BercakapAsync(int nomor)
        {
            await rumah.Layanan.GetRequiredService<TurnRunner>().RunAsync(
                rumah.Layanan.GetRequiredService<BotAdapter>(),
                new Activity { Type = ActivityTypes.Message, Id = $"orang{nomor}", ChannelId = "diam", Text = "/menu", Conversation = new ConversationAccount { Id = $"orang{nomor}" } },
                CancellationToken.None);
            Interlocked.Increment(ref _giliran);
        }

        private async Task KirimBerkasAsync(int nomor)
        {
            await using var lingkup = rumah.Layanan.CreateAsyncScope();
            Assert.True((await lingkup.ServiceProvider.GetRequiredService<SimpanBerkas>().JalankanAsync(GambarUji.Pdf(benih: nomor), CancellationToken.None)).Berhasil);
            await Task.Delay(10);
        }

        private async Task CatatDanSegelAsync(int nomor)
        {
            await using var lingkup = rumah.Layanan.CreateAsyncScope();
            var layanan = lingkup.ServiceProvider;
            await layanan.GetRequiredService<Transaksi>().JalankanAsync(
                () =>
                {
                    layanan.GetRequiredService<Catatan>().Tulis(Pelaku.Sistem("uji"), "registrasi.kontak", "registrasi:1", nip: $"19670101199003{nomor % 7:D4}");
                    return Task.FromResult(true);
                },
                CancellationToken.None);
            await layanan.GetRequiredService<PenyegelJejak>().JalankanAsync(5, CancellationToken.None);
            await Task.Delay(5);
        }
    }

    private sealed class AdapterDiam : BotAdapter
    {
        public override string ChannelId => "diam";

        public override Task<HasilKirim> SendAsync(BarisKotakKeluar baris, CancellationToken cancellationToken) => Task.FromResult<HasilKirim>(new HasilKirim.Terkirim());
    }
}
