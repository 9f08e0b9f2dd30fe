using System.Collections.Concurrent;
using EPupns.Bot.Kanal.Telegram.Terima;

namespace EPupns.Bot.Tests.Kanal.Telegram.Terima;

public sealed class JalurOrangTests
{
    [Fact]
    public async Task BanyakPekerjaan_Ditambahkan_UrutPerOrang()
    {
        using var jalur = new JalurOrang(4);
        var urutan = new ConcurrentDictionary<long, ConcurrentQueue<int>>();

        for (var i = 0; i < 300; i++)
        {
            var (orang, nomor) = (i % 7, i);
            jalur.Tambah(orang, async () =>
            {
                await Task.Yield();
                urutan.GetOrAdd(orang, _ => new()).Enqueue(nomor);
            }, CancellationToken.None);
        }

        await jalur.TuntasAsync();

        Assert.Equal(300, urutan.Values.Sum(u => u.Count));
        Assert.All(urutan.Values, u => Assert.Equal(u.Order(), u));
    }

    [Fact]
    public async Task SatuOrangTersangkut_OrangLain_TetapDilayani()
    {
        using var jalur = new JalurOrang(2);
        var (tahan, dilayani) = (new TaskCompletionSource(), new TaskCompletionSource());

        jalur.Tambah(1, () => tahan.Task, CancellationToken.None);
        jalur.Tambah(2, () => Task.Run(dilayani.SetResult), CancellationToken.None);
        await dilayani.Task.WaitAsync(TimeSpan.FromSeconds(30));

        tahan.SetResult();
        await jalur.TuntasAsync();
    }

    [Fact]
    public async Task ProgramBerhenti_YangBelumMulai_Ditinggalkan()
    {
        using var jalur = new JalurOrang(1);
        using var henti = new CancellationTokenSource();
        var (tahan, dijalankan) = (new TaskCompletionSource(), false);

        jalur.Tambah(1, () => tahan.Task, henti.Token);
        jalur.Tambah(2, () => Task.FromResult(dijalankan = true), henti.Token);
        await henti.CancelAsync();
        tahan.SetResult();
        await jalur.TuntasAsync();

        Assert.False(dijalankan);
    }
}
