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

    private async Task<HasilGiliran> SelesaikanAsync(BotAdapter adapter, Activity activity, CancellationToken batal)
    {
        var (sebelum, siapan) = await SiapkanAsync(adapter, activity, batal);
        return await DalamTransaksiAsync(adapter, activity, async (layanan, percakapan) =>
        {
            var masihSama = sebelum?.Id == percakapan.Id && sebelum.Langkah == percakapan.Langkah && sebelum.Alur == percakapan.Alur;
            var konteks = Konteks(adapter, activity, percakapan, masihSama ? siapan : null);
            await layanan.GetRequiredService<IBot>().OnTurnAsync(konteks, batal);
            return (konteks, konteks.Masukan.TombolUsang ? HasilGiliran.Usang : HasilGiliran.Diambil);
        }, batal);
    }

    private async Task<(BarisPercakapan? Sebelum, object? Siapan)> SiapkanAsync(BotAdapter adapter, Activity activity, CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        var sebelum = await cakupan.ServiceProvider.GetRequiredService<PenyimpanPercakapan>().IntipAsync(adapter.ChannelId, activity.Conversation!.Id!, batal);
        if (sebelum is null || (sebelum.Alur is null && activity.Attachments is not { Count: > 0 }))
        {
            return (sebelum, null);
        }

        var persiapan = cakupan.ServiceProvider.GetRequiredService<IBot>().PrepareAsync(Konteks(adapter, activity, sebelum, null), batal);
        return (sebelum, await TandaiBilaLamaAsync(adapter, activity, persiapan, batal));
    }

    // Most turns have nothing slow to prepare and are ready at once; for the others the person sees that something happens.
    private static async Task<object?> TandaiBilaLamaAsync(BotAdapter adapter, Activity activity, Task<object?> persiapan, CancellationToken batal)
    {
        if (!persiapan.IsCompleted && await Task.WhenAny(persiapan, Task.Delay(TerasaLama, batal)) != persiapan)
        {
            await adapter.MengetikAsync(activity.Conversation!.Id!, batal);
        }

        return await persiapan;
    }

    // A turn that fails is acknowledged all the same: delivered again it would fail again, and the chat would stand still.
    private Task<HasilGiliran> MintaMaafAsync(BotAdapter adapter, Activity activity, CancellationToken batal) =>
        DalamTransaksiAsync(adapter, activity, (_, percakapan) =>
        {
            var konteks = new TurnContext(adapter, activity, percakapan, PesanJson.BacaPertanyaan(percakapan), new Masukan(), katalog, waktu.GetUtcNow());
            konteks.HapusPesanMasuk();
            konteks.Awali(TeksUmum.Gangguan);
            konteks.UlangiPertanyaan();
            return Task.FromResult((konteks, HasilGiliran.Gagal));
        }, batal);

    private async Task<HasilGiliran> DalamTransaksiAsync(
        BotAdapter adapter, Activity activity, Func<IServiceProvider, BarisPercakapan, Task<(TurnContext, HasilGiliran)>> kerja, CancellationToken batal)
    {
        Pesanan? pesanan = null;
        var hasil = await unit.JalankanAsync(
            async layanan =>
            {
                var baris = layanan.GetRequiredService<PenyimpanPercakapan>();
                if (!await baris.KlaimAsync(adapter.ChannelId, activity.Id!, batal))
                {
                    return HasilGiliran.Ulangan;
                }

                await layanan.GetRequiredService<PenyambungKanal>().SambungAsync(adapter.ChannelId, activity, batal);
                var (konteks, hasil) = await kerja(layanan, await baris.KunciAsync(adapter.ChannelId, activity.Conversation!.Id!, batal));
                pesanan = await baris.SimpanAsync(konteks, batal);
                return hasil;
            },
            batal,
            disimpan => pesanan?.Selesai(disimpan));
        if (pesanan is null)
        {
            sinyal.Bunyikan();
        }

        return hasil;
    }

    private TurnContext Konteks(BotAdapter adapter, Activity activity, BarisPercakapan percakapan, object? siapan)
    {
        var pertanyaan = PesanJson.BacaPertanyaan(percakapan);
        var masukan = pembaca.Baca(activity, pertanyaan);
        return new TurnContext(adapter, activity, percakapan, pertanyaan, masukan, katalog, waktu.GetUtcNow()) { Siapan = siapan };
    }
}
