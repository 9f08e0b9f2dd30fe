namespace EPupns.EndToEnd.Tests.Gangguan;

/// <summary>Starts processes and kills them at random moments, until there were enough; the last ones live on.</summary>
internal sealed class Pemati(Panggung panggung, int benih, int banyak, CancellationTokenSource cukup)
{
    private readonly Random _acak = new(benih);
    private int _kali;

    /// <summary>How many were killed.</summary>
    public int Kali => _kali;

    /// <summary>One place where a process lives, is killed and is started again.</summary>
    public async Task UlangiAsync(string alamat, Func<int, string?> webhook, CancellationToken selesai)
    {
        for (var i = 1; !cukup.IsCancellationRequested && !selesai.IsCancellationRequested; i++)
        {
            using var proses = panggung.Mulai(alamat, webhook(i));
            await (i % 8 == 0 ? Task.Delay(Acak(2000), CancellationToken.None) : TungguBekerjaAsync());
            await proses.MatikanAsync();
            if (Interlocked.Increment(ref _kali) >= banyak)
            {
                await cukup.CancelAsync();
            }
        }

        using var terakhir = panggung.Mulai(alamat, webhook(1));
        await Task.Delay(Timeout.Infinite, selesai).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    // Most die in the middle of their work, after some messages and a moment: measured in work, so that a slow machine tests the same.
    // The others die anywhere between their birth and that.
    private async Task TungguBekerjaAsync()
    {
        await panggung.TungguTerkirimAsync(panggung.Terkirim + Acak(40), cukup.Token);
        await Task.Delay(Acak(50), CancellationToken.None);
    }

    private int Acak(int sampai)
    {
        lock (_acak)
        {
            return _acak.Next(sampai);
        }
    }
}
