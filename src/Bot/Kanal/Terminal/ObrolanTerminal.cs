using EPupns.Bot.Percakapan.Keluar;

namespace EPupns.Bot.Kanal.Terminal;

/// <summary>The loop of the terminal chat. Notifications that arrive meanwhile are shown as they come.</summary>
public sealed class ObrolanTerminal(TerminalAdapter adapter, PengirimKotakKeluar pengirim, Layar layar)
{
    private static readonly TimeSpan LihatSetiap = TimeSpan.FromSeconds(1);

    /// <summary>Runs until the person types <c>keluar!</c>, or input ends.</summary>
    public async Task JalankanAsync(string alamat, CancellationToken batal)
    {
        using var selesai = CancellationTokenSource.CreateLinkedTokenSource(batal);
        await adapter.BukaAsync(alamat, batal);
        await pengirim.KurasAsync(batal);
        var pengintip = IntipAsync(selesai.Token);
        layar.Tanya();
        while (PembacaBaris.Baca(adapter.Terakhir is { MintaRahasia: true }) is { } baris && baris.Trim() != "keluar!")
        {
            await adapter.TerimaAsync(alamat, baris, batal);
            await pengirim.KurasAsync(batal);
            layar.Tanya();
        }

        await selesai.CancelAsync();
        await pengintip;
    }

    private async Task IntipAsync(CancellationToken batal)
    {
        while (!batal.IsCancellationRequested)
        {
            await Task.Delay(LihatSetiap, batal).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!batal.IsCancellationRequested && await pengirim.KurasAsync(batal) > 0)
            {
                layar.Tanya();
            }
        }
    }
}
