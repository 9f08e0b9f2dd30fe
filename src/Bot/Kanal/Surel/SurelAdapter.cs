using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Kanal.Surel;

/// <summary>E-mail as the engine sees it: only notices go out, nothing comes in. An address is a mailbox.</summary>
internal sealed class SurelAdapter(PenyusunSurat penyusun, KurirSmtp kurir, TimeProvider waktu, ILogger<SurelAdapter> log) : BotAdapter, IDisposable
{
    // As many as the outbox gives at once must be done within the time it lends them for: 50 letters, 20 seconds each.
    private const int PalingBanyakSambungan = 12;

    // After this a letter tells nobody anything any more.
    private static readonly TimeSpan UmurSurat = TimeSpan.FromDays(3);
    private static readonly TimeSpan Istirahat = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim _sambungan = new(PalingBanyakSambungan);
    private long _matiSampai;

    /// <inheritdoc />
    public override string ChannelId => PilihanSurel.Kanal;

    /// <inheritdoc />
    public override bool Lambat => true;

    /// <inheritdoc />
    public override bool Beristirahat => Interlocked.Read(ref _matiSampai) > waktu.GetUtcNow().ToUnixTimeMilliseconds();

    /// <inheritdoc />
    public override async Task<HasilKirim> SendAsync(BarisKotakKeluar baris, CancellationToken cancellationToken)
    {
        await _sambungan.WaitAsync(cancellationToken);
        try
        {
            return BatasiUmur(baris, await SampaikanAsync(baris, cancellationToken));
        }
        finally
        {
            _sambungan.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _sambungan.Dispose();

    private async Task<HasilKirim> SampaikanAsync(BarisKotakKeluar baris, CancellationToken batal)
    {
        if (Beristirahat)
        {
            return new HasilKirim.Tunda(null, "smtp diam");
        }

        using var surat = await penyusun.SusunAsync(baris, PesanJson.Baca(baris), batal);
        if (surat is null)
        {
            return new HasilKirim.Ditolak("bukan alamat surel");
        }

        try
        {
            await kurir.AntarAsync(surat, batal);
            return new HasilKirim.Terkirim();
        }
        catch (Exception galat) when (GalatSurel.DariLuar(galat))
        {
            return Nilai(baris, galat);
        }
    }

    private HasilKirim Nilai(BarisKotakKeluar baris, Exception galat)
    {
        log.LogWarning("Surat {Id} tidak terkirim: {Galat}", baris.Id, GalatSurel.Ringkas(galat));
        if (GalatSurel.ServerMati(galat))
        {
            Interlocked.Exchange(ref _matiSampai, (waktu.GetUtcNow() + Istirahat).ToUnixTimeMilliseconds());
        }

        return GalatSurel.Nilai(galat);
    }

    private HasilKirim BatasiUmur(BarisKotakKeluar baris, HasilKirim hasil) =>
        hasil is HasilKirim.Tunda tunda && waktu.GetUtcNow() - baris.Dibuat > UmurSurat ? new HasilKirim.Ditolak($"terlalu lama: {tunda.Galat}") : hasil;
}
