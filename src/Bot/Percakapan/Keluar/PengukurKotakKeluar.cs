using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>Looks now and then how much waits in the outbox and for how long, for whoever watches the program.</summary>
public sealed class PengukurKotakKeluar : KerjaBerkala
{
    private readonly IServiceScopeFactory _lingkup;
    private readonly ILogger<PengukurKotakKeluar> _log;
    private long _antre;
    private double _umur;

    /// <summary>Its instruments are there from now on.</summary>
    public PengukurKotakKeluar(IServiceScopeFactory lingkup, TimeProvider waktu, ILogger<PengukurKotakKeluar> log)
        : base(TimeSpan.FromSeconds(15), waktu)
    {
        (_lingkup, _log) = (lingkup, log);
        Ukuran.Meter.CreateObservableGauge("epupns.kotak_keluar.antre", () => Volatile.Read(ref _antre), "{kiriman}", "Kiriman yang menunggu di kotak keluar.");
        Ukuran.Meter.CreateObservableGauge("epupns.kotak_keluar.umur", () => Volatile.Read(ref _umur), "s", "Umur kiriman tertua yang sudah waktunya dikirim.");
    }

    /// <summary>Once, now.</summary>
    public async Task UkurAsync(CancellationToken batal)
    {
        await using var cakupan = _lingkup.CreateAsyncScope();
        var antre = cakupan.ServiceProvider.GetRequiredService<EPupnsDb>().Set<BarisKotakKeluar>().Where(b => b.Keadaan == KeadaanKiriman.Antre);
        var kini = Waktu.GetUtcNow();
        var tertua = await antre.Where(b => b.Mulai <= kini).OrderBy(b => b.Dibuat).Select(b => (DateTimeOffset?)b.Dibuat).FirstOrDefaultAsync(batal);
        Volatile.Write(ref _antre, await antre.LongCountAsync(batal));
        Volatile.Write(ref _umur, tertua is { } dibuat ? Math.Max(0, (kini - dibuat).TotalSeconds) : 0);
    }

    /// <inheritdoc />
    protected override Task KerjakanAsync(CancellationToken batal) => UkurAsync(batal);

    /// <inheritdoc />
    protected override void Catat(Exception galat) => _log.LogWarning("Kotak keluar tidak dapat diukur: {Galat}", galat.GetType().Name);
}
