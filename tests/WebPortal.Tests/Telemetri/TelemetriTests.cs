using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Dasar;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.WebPortal.Telemetri;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EPupns.WebPortal.Tests.Telemetri;

/// <summary>What the program tells about itself: enough to watch it, and nothing about people.</summary>
public sealed class TelemetriTests(SitusBertelemetri situs) : IClassFixture<SitusBertelemetri>
{
    private const string Sederhana = "/obrolan/tanpa-skrip";
    private const string Kata = "kucingoranyeberkacamata";

    private static readonly string[] NilaiDikenal =
    [
        "telegram", "directline", "terminal", "surel", "uji",
        "diambil", "ulangan", "gagal", "usang", "dihentikan",
        "terkirim", "tunda", "ditolak", "diblokir", "sewa-habis",
    ];

    [Fact]
    public async Task OrangBercakap_Dilaporkan_UkuranDanJejakLengkapTanpaDataPribadi()
    {
        await BercakapAsync();
        await situs.Layanan.GetServices<IHostedService>().OfType<PengukurKotakKeluar>().Single().UkurAsync(CancellationToken.None);

        situs.Layanan.GetRequiredService<PengirimTelemetri>().Kirim();

        var (ukuran, jejak) = (situs.Penampung.Isi("/v1/metrics"), situs.Penampung.Isi("/v1/traces"));
        Assert.All(
            ["epupns.giliran.lama", "epupns.komit", "epupns.kirim", "epupns.kotak_keluar.antre", "epupns.kotak_keluar.umur", "http.server.request.duration"],
            nama => Assert.Contains(nama, ukuran, StringComparison.Ordinal));
        Assert.All(["giliran", "transaksi", "kirim"], nama => Assert.Contains(nama, jejak, StringComparison.Ordinal));
        var semua = situs.Penampung.Semua();
        Assert.All([OrangDemo.Budi, OrangDemo.Budi[..8], Kata, "127.0.0.1", Environment.MachineName, "token"], rahasia => Assert.DoesNotContain(rahasia, semua, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task SatuGiliran_Dijejak_TransaksiDanKirimanAdaDiBawahnya()
    {
        var selesai = new ConcurrentQueue<Activity>();
        using var pendengar = new ActivityListener
        {
            ShouldListenTo = s => s.Name == Ukuran.Nama,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = selesai.Enqueue,
        };
        ActivitySource.AddActivityListener(pendengar);

        await BercakapAsync();

        Assert.True(SpinWait.SpinUntil(() => selesai.Any(Lengkap), TimeSpan.FromSeconds(20)), "tidak ada giliran dengan transaksi dan kiriman di bawahnya");
        Assert.All(selesai.SelectMany(a => a.TagObjects), t => Assert.Contains(t.Value, NilaiDikenal));

        bool Lengkap(Activity giliran) => giliran is { OperationName: "giliran", Parent: null, ParentSpanId: var induk } && induk == default
            && new[] { "transaksi", "kirim" }.All(nama => selesai.Any(a => a.OperationName == nama && a.ParentSpanId == giliran.SpanId));
    }

    [Fact]
    public async Task OrangBercakap_Diukur_TandaHanyaDariDaftarTetap()
    {
        var tanda = new ConcurrentQueue<object?>();
        using var pendengar = new MeterListener();
        pendengar.InstrumentPublished = (alat, p) =>
        {
            if (alat.Meter.Name == Ukuran.Nama)
            {
                p.EnableMeasurementEvents(alat);
            }
        };
        pendengar.SetMeasurementEventCallback<double>((_, _, t, _) => Catat(t));
        pendengar.SetMeasurementEventCallback<long>((_, _, t, _) => Catat(t));
        pendengar.Start();

        await BercakapAsync();
        pendengar.RecordObservableInstruments();

        Assert.Contains("directline", tanda);
        Assert.All(tanda, t => Assert.Contains(t, NilaiDikenal));

        void Catat(ReadOnlySpan<KeyValuePair<string, object?>> semua)
        {
            foreach (var satu in semua)
            {
                tanda.Enqueue(satu.Value);
            }
        }
    }

    [Fact]
    public void TanpaAlamatPengumpul_ProgramDisusun_TidakAdaYangMelaporkan()
    {
        var layanan = new ServiceCollection();
        layanan.TambahTelemetri(new Microsoft.Extensions.Configuration.ConfigurationManager());

        Assert.DoesNotContain(layanan, l => l.ServiceType == typeof(IHostedService));
    }

    private async Task BercakapAsync()
    {
        using var orang = situs.Pengunjung();
        var obrolan = await orang.BukaAsync(Sederhana);
        foreach (var ketikan in new[] { "/daftar", OrangDemo.Budi, Kata })
        {
            obrolan = await orang.KirimAsync(obrolan.Borang(Sederhana), null, ("teks", ketikan));
        }
    }
}
