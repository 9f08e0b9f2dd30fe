using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Lanjut;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Data;
using EPupns.Core.Percakapan;

namespace EPupns.Bot.Percakapan;

/// <summary>
/// Runs one turn: claim the activity, lock the conversation, let the bot take its turn, put the replies in the outbox: all
/// in one transaction, sent after the commit. When this returns, the channel may acknowledge; when it throws, it must not.
/// </summary>
public sealed class TurnRunner(
    IServiceScopeFactory lingkup, UnitKerja unit, PembacaMasukan pembaca, Katalog katalog, TimeProvider waktu, SinyalKeluar sinyal, ILogger<TurnRunner> log)
{
    private const int PalingBanyakCoba = 6;
    private static readonly TimeSpan TerasaLama = TimeSpan.FromMilliseconds(200);

    /// <summary>Takes one activity. Safe to call again with the same one.</summary>
    /// <exception cref="OperationCanceledException">The program is stopping; nothing was changed.</exception>
    public async Task<HasilGiliran> RunAsync(BotAdapter adapter, Activity activity, CancellationToken cancellationToken)
    {
        using var ukuran = new UkuranGiliran(adapter.ChannelId);
        return ukuran.Selesai(await CobaAsync(adapter, activity, cancellationToken));
    }

    private async Task<HasilGiliran> CobaAsync(BotAdapter adapter, Activity activity, CancellationToken cancellationToken)
    {
        for (var coba = 1; ; coba++)
        {
            try
            {
                return await SelesaikanAsync(adapter, activity, cancellationToken);
            }
            catch (Exception galat) when (GalatSementara.Adalah(galat) && coba < PalingBanyakCoba)
            {
                log.LogInformation("Giliran {Kanal} diulang ({Coba}): {Galat}", adapter.ChannelId, coba, galat.GetType().Name);
                await Task.Delay(TimeSpan.FromMilliseconds(15 << coba), cancellationToken);
            }
            catch (Exception galat) when (galat is not OperationCanceledException && !GalatSementara.Adalah(galat))
            {
                log.LogError(galat, "Giliran {Kanal} gagal", adapter.ChannelId);
                return await MintaMaafAsync(adapter, activity, cancellationToken);
            }
        }
    }

    // Most turns have nothing slow to prepare, and which do the conversation's row tells: it is read first, within the transaction, and
    // only where something is to be prepared the turn begins again with it.
    private async Task<HasilGiliran> SelesaikanAsync(BotAdapter adapter, Activity activity, CancellationToken batal) =>
        await AmbilAsync(adapter, activity, null, batal)
        ?? (await AmbilAsync(adapter, activity, await SiapkanAsync(adapter, activity, batal), batal))!.Value;

    private Task<HasilGiliran?> AmbilAsync(BotAdapter adapter, Activity activity, Siapan? siapan, CancellationToken batal)
    {
        TurnContext? konteks = null;
        return DalamTransaksiAsync(
            adapter,
            activity,
            (layanan, terintip) => siapan is null && terintip is not null
                && layanan.GetRequiredService<IBot>().Preparation(konteks = Konteks(adapter, activity, terintip), batal) is not null,
            async (layanan, percakapan) =>
            {
                konteks = konteks?.Percakapan == percakapan ? konteks : Konteks(adapter, activity, percakapan);
                konteks.Siapan = siapan?.Untuk(percakapan);
                await layanan.GetRequiredService<IBot>().OnTurnAsync(konteks, batal);
                return (konteks, konteks.Masukan.TombolUsang ? HasilGiliran.Usang : HasilGiliran.Diambil);
            },
            batal);
    }

    private async Task<Siapan> SiapkanAsync(BotAdapter adapter, Activity activity, CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        var sebelum = await cakupan.ServiceProvider.GetRequiredService<PenyimpanPercakapan>().IntipAsync(adapter.ChannelId, activity.Conversation!.Id!, batal);
        return sebelum is not null && cakupan.ServiceProvider.GetRequiredService<IBot>().Preparation(Konteks(adapter, activity, sebelum.Baris), batal) is { } siapkan
            ? new Siapan(sebelum.Baris, await TandaiBilaLamaAsync(adapter, activity, siapkan(), batal))
            : new Siapan(null, null);
    }

    // Where it takes long the person sees that something happens.
    private static async Task<object?> TandaiBilaLamaAsync(BotAdapter adapter, Activity activity, Task<object?> persiapan, CancellationToken batal)
    {
        if (!persiapan.IsCompleted && await Task.WhenAny(persiapan, Task.Delay(TerasaLama, batal)) != persiapan)
        {
            await adapter.MengetikAsync(activity.Conversation!.Id!, batal);
        }

        return await persiapan;
    }

    // A turn that fails is acknowledged all the same: delivered again it would fail again, and the chat would stand still.
    private async Task<HasilGiliran> MintaMaafAsync(BotAdapter adapter, Activity activity, CancellationToken batal) => (await DalamTransaksiAsync(
        adapter,
        activity,
        (_, _) => false,
        (_, percakapan) =>
        {
            var konteks = new TurnContext(adapter, activity, percakapan, PesanJson.BacaPertanyaan(percakapan), new Masukan(), katalog, waktu.GetUtcNow());
            konteks.HapusPesanMasuk();
            konteks.Awali(TeksUmum.Gangguan);
            konteks.UlangiPertanyaan();
            return Task.FromResult((konteks, HasilGiliran.Gagal));
        },
        batal))!.Value;

    /// <summary>Null when it was put off, and then nothing was written.</summary>
    private async Task<HasilGiliran?> DalamTransaksiAsync(
        BotAdapter adapter,
        Activity activity,
        Func<IServiceProvider, BarisPercakapan?, bool> tunda,
        Func<IServiceProvider, BarisPercakapan, Task<(TurnContext, HasilGiliran)>> kerja,
        CancellationToken batal)
    {
        Pesanan? pesanan = null;
        var giliran = System.Diagnostics.Activity.Current?.Context ?? default;
        var hasil = await unit.JalankanAsync<HasilGiliran?>(
            async layanan =>
            {
                var (kanal, alamat) = (adapter.ChannelId, activity.Conversation!.Id!);
                var baris = layanan.GetRequiredService<PenyimpanPercakapan>();
                var terintip = await baris.IntipAsync(kanal, alamat, batal);
                if (tunda(layanan, terintip?.Baris))
                {
                    return null;
                }

                if (!await baris.KlaimAsync(kanal, activity.Id!, batal))
                {
                    return HasilGiliran.Ulangan;
                }

                var pindah = await layanan.GetRequiredService<PenyambungKanal>().SambungAsync(kanal, activity, batal);
                var (konteks, hasil) = await kerja(layanan, await baris.KunciAsync(kanal, alamat, pindah ? null : terintip, batal));
                pesanan = await baris.SimpanAsync(konteks, batal);
                return hasil;
            },
            batal,
            disimpan => pesanan?.Selesai(disimpan, giliran));
        if (pesanan is null && hasil is not null)
        {
            sinyal.Bunyikan();
        }

        return hasil;
    }

    private TurnContext Konteks(BotAdapter adapter, Activity activity, BarisPercakapan percakapan)
    {
        var pertanyaan = PesanJson.BacaPertanyaan(percakapan);
        return new TurnContext(adapter, activity, percakapan, pertanyaan, pembaca.Baca(activity, pertanyaan), katalog, waktu.GetUtcNow());
    }

    /// <summary>What was prepared, and the conversation as it stood then.</summary>
    private sealed record Siapan(BarisPercakapan? Sebelum, object? Isi)
    {
        /// <summary>The same, unless the conversation has moved on meanwhile.</summary>
        public object? Untuk(BarisPercakapan kini) => Sebelum?.Id == kini.Id && Sebelum.Langkah == kini.Langkah && Sebelum.Alur == kini.Alur ? Isi : null;
    }
}
