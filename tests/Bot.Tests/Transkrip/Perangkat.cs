using System.Text.RegularExpressions;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>One device of the person: its stage, and what arrived there and was not looked at yet.</summary>
internal sealed partial class Perangkat(IPanggung panggung)
{
    private readonly Queue<PesanTerlihat> _masuk = new();
    private readonly List<string> _tautan = [];

    public IPanggung Panggung => panggung;

    /// <summary>The next message; null when the bot keeps silent.</summary>
    public async Task<PesanTerlihat?> BerikutAsync()
    {
        if (_masuk.Count == 0)
        {
            await AmbilAsync(1);
        }

        return _masuk.TryDequeue(out var pesan) ? pesan : null;
    }

    /// <summary>Everything that nobody asked for.</summary>
    public async Task<IReadOnlyCollection<PesanTerlihat>> SisaAsync()
    {
        await AmbilAsync(0);
        return _masuk;
    }

    /// <summary>The channel goes away or comes back; what waits is tried in vain first, so that it has to be tried again.</summary>
    public async Task HidupAsync(bool hidup)
    {
        await AmbilAsync(0);
        await panggung.HidupAsync(hidup);
    }

    /// <summary>The token of a link to go on elsewhere, the newest or one before it.</summary>
    public string TokenLanjut(int mundur) => _tautan[^(mundur + 1)];

    // Telegram takes no buttons that lead to this machine: there the address stands in the text.
    private async Task AmbilAsync(int palingSedikit)
    {
        foreach (var baru in await panggung.AmbilAsync(palingSedikit))
        {
            _masuk.Enqueue(baru);
            _tautan.AddRange(baru.Tautan.Append(baru.Teks).SelectMany(t => Tautan().Matches(t).Take(1)).Take(1).Select(m => m.Groups[1].Value));
        }
    }

    [GeneratedRegex("[?&]lanjut=([A-Za-z0-9_-]+)")]
    private static partial Regex Tautan();
}
