using System.Collections.Concurrent;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Core.Notifikasi;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Percakapan;

/// <summary>Replies that are handed from the commit to the channel without a search of the outbox.</summary>
public abstract class JalanPendekTests
{
    private static readonly TimeSpan PalingLama = TimeSpan.FromSeconds(30);

    internal abstract BasisData Basis();

    [Fact]
    public async Task Giliran_Selesai_BalasanBerangkatTanpaMencariDiKotakKeluarDanTercatat()
    {
        await using var panggung = await Panggung.BukaAsync(Basis());

        await panggung.KetikAsync("/menu");
        var sampai = await panggung.TungguAsync(1);

        Assert.Single(sampai);
        await panggung.TungguTercatatAsync();
    }

    [Fact]
    public async Task PengirimTersendat_BarisDiambilProsesLain_TidakDikirimLagi()
    {
        await using var panggung = await Panggung.BukaAsync(Basis());
        var lepas = panggung.Adapter.Tahan();
        await panggung.KetikAsync("/menu");
        await panggung.TungguDicobaAsync(1);
        await panggung.KetikAsync("/bantuan");
        await panggung.DiambilLainAsync();

        lepas.SetResult();
        await panggung.Berhenti();

        Assert.Single(panggung.Adapter.Sampai);
    }

    [Fact]
    public async Task KirimanSebelumnyaMenungguDiKotakKeluar_Balasan_TidakMendahului()
    {
        await using var panggung = await Panggung.BukaAsync(Basis());
        await panggung.TitipAsync("kabar dari proses lain");

        await panggung.KetikAsync("/menu");
        await Task.Delay(TimeSpan.FromMilliseconds(300));
        var sebelum = panggung.Adapter.Sampai.Count;
        await panggung.KurasAsync();

        Assert.Equal(0, sebelum);
        Assert.Equal(2, panggung.Adapter.Sampai.Count);
        Assert.Equal("kabar dari proses lain", panggung.Adapter.Sampai.First());
    }

    private sealed class Panggung(RumahUji rumah) : IAsyncDisposable
    {
        private readonly CancellationTokenSource _henti = new();
        private Task _langsung = Task.CompletedTask;
        private int _nomor;

        public AdapterTertahan Adapter => (AdapterTertahan)rumah.Layanan.GetRequiredService<BotAdapter>();

        public static async Task<Panggung> BukaAsync(BasisData basis)
        {
            var rumah = await RumahUji.BangunAsync(
                new() { ["KotakKeluar:Sewa"] = "00:00:01" }, (l, _) => l.AddSingleton<BotAdapter, AdapterTertahan>(), basis);
            var panggung = new Panggung(rumah);
            panggung._langsung = rumah.Layanan.GetRequiredService<PengirimLangsung>().LayaniAsync(panggung._henti.Token);
            return panggung;
        }

        public Task KetikAsync(string teks) => rumah.Layanan.GetRequiredService<TurnRunner>().RunAsync(
            Adapter,
            new Activity { Type = ActivityTypes.Message, Id = $"{++_nomor}", ChannelId = Adapter.ChannelId, Text = teks, Conversation = new ConversationAccount { Id = "a" } },
            CancellationToken.None);

        /// <summary>Something for the same person that this process did not write.</summary>
        public Task TitipAsync(string isi) => rumah.DiDbAsync(db =>
        {
            db.Add(new BarisKotakKeluar { Kanal = Adapter.ChannelId, Alamat = "a", Isi = isi, Mulai = rumah.Jam.GetUtcNow(), Dibuat = rumah.Jam.GetUtcNow() });
            return db.SaveChangesAsync();
        });

        /// <summary>As the sender of another process does when a lease has ended.</summary>
        public async Task DiambilLainAsync()
        {
            await rumah.DiDbAsync(db => Antre(db).ExecuteUpdateAsync(b => b.SetProperty(x => x.Mulai, rumah.Jam.GetUtcNow() + TimeSpan.FromMinutes(2))));
            rumah.Jam.Maju(TimeSpan.FromMilliseconds(500));

            // Two renewals of a lease of one second: by then it has been seen that the rows are somebody else's.
            await Task.Delay(TimeSpan.FromMilliseconds(700));
        }

        public Task<int> KurasAsync() => rumah.Layanan.GetRequiredService<PengirimKotakKeluar>().KurasAsync(CancellationToken.None);

        public async Task<IReadOnlyCollection<string>> TungguAsync(int banyak)
        {
            await TungguSampaiAsync(() => Task.FromResult(Adapter.Sampai.Count >= banyak));
            return Adapter.Sampai;
        }

        public Task TungguDicobaAsync(int banyak) => TungguSampaiAsync(() => Task.FromResult(Adapter.Dicoba >= banyak));

        public Task TungguTercatatAsync() => TungguSampaiAsync(() => rumah.DiDbAsync(async db => !await Antre(db).AnyAsync()));

        public async Task Berhenti()
        {
            await Task.Delay(TimeSpan.FromMilliseconds(300));
            await _henti.CancelAsync();
            await _langsung;
        }

        public async ValueTask DisposeAsync()
        {
            await _henti.CancelAsync();
            await _langsung;
            await rumah.DisposeAsync();
            _henti.Dispose();
        }

        private static IQueryable<BarisKotakKeluar> Antre(Core.Data.EPupnsDb db) => db.Set<BarisKotakKeluar>().Where(b => b.Keadaan == KeadaanKiriman.Antre);

        private static async Task TungguSampaiAsync(Func<Task<bool>> beres)
        {
            using var batas = new CancellationTokenSource(PalingLama);
            while (!await beres())
            {
                await Task.Delay(10, batas.Token);
            }
        }
    }

    private sealed class AdapterTertahan : BotAdapter
    {
        private TaskCompletionSource? _tahan;
        private int _dicoba;

        public override string ChannelId => "palsu";

        public ConcurrentQueue<string> Sampai { get; } = [];

        public int Dicoba => _dicoba;

        /// <summary>The next sends hang until the result is set.</summary>
        public TaskCompletionSource Tahan() => _tahan = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        public override async Task<HasilKirim> SendAsync(BarisKotakKeluar baris, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _dicoba);
            await (_tahan?.Task ?? Task.CompletedTask);
            Sampai.Enqueue(baris.Isi);
            return new HasilKirim.Terkirim();
        }
    }
}

public sealed class JalanPendekSqliteTests : JalanPendekTests
{
    internal override BasisData Basis() => new BasisSqlite();
}

public sealed class JalanPendekPgTests : JalanPendekTests
{
    internal override BasisData Basis() => new BasisPg();
}
