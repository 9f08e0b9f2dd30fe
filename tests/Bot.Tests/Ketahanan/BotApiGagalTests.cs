using EPupns.Bot.Tests.Kanal.Telegram;
using EPupns.BotApiDouble;
using EPupns.Uji;

namespace EPupns.Bot.Tests.Ketahanan;

/// <summary>Telegram that is slow, away or cross: whom it concerns waits, everybody else goes on.</summary>
public sealed class BotApiGagalTests
{
    [Fact]
    public async Task KirimanSatuOrangTidakDijawab_OrangLain_TetapDilayani()
    {
        await using var rumah = await RumahTerganggu.JalankanAsync(new BasisSqlite());
        var (lambat, lain) = (rumah.Siti, rumah.Tiruan.Obrolan(5002, "Budi"));
        var lepas = new TaskCompletionSource();
        rumah.Tiruan.Ganggu("sendMessage", Gangguan.Tahan(lepas.Task));
        await lambat.KetikAsync("/status");
        await TungguPanggilanAsync(rumah);

        var jawaban = await RumahTerganggu.BerhitungAsync(lain, 5).WaitAsync(TimeSpan.FromSeconds(20));
        var selagiTertahan = lambat.Pesan.Count;
        lepas.SetResult();
        await lambat.BacaAsync(RumahTerganggu.PalingLama);

        Assert.Equal(Enumerable.Range(1, 5), jawaban);
        Assert.Equal(0, selagiTertahan);
    }

    [Fact]
    public async Task DimintaMenunggu_SatuObrolan_TidakDicobaSebelumWaktunya()
    {
        await using var rumah = await RumahTerganggu.JalankanAsync(new BasisSqlite());
        rumah.Tiruan.Ganggu("sendMessage", Gangguan.TerlaluBanyak(3));

        await rumah.Siti.KetikAsync("/status");
        await rumah.Siti.KetikAsync("123");
        await rumah.Siti.TungguAsync(2, RumahTerganggu.PalingLama);

        var kirim = rumah.Tiruan.Panggilan.Where(p => p.Metode == "sendMessage").ToList();
        Assert.Equal([429, 200, 200], kirim.Select(p => p.Status));
        Assert.True(kirim[1].Waktu - kirim[0].Waktu > TimeSpan.FromSeconds(2.9), $"dicoba lagi setelah {kirim[1].Waktu - kirim[0].Waktu}");
    }

    [Fact]
    public async Task TelegramGalatTerus_SepuluhDetik_DicobaMakinJarangLaluSampaiBerurutan()
    {
        await using var rumah = await RumahTerganggu.JalankanAsync(new BasisSqlite());
        rumah.Tiruan.Ganggu("sendMessage", Gangguan.GalatServer(), kali: 1000);
        await rumah.Siti.KetikAsync("/status");
        for (var i = 1; i <= 4; i++)
        {
            await rumah.Siti.KetikAsync(new string('1', i));
        }

        await Task.Delay(TimeSpan.FromSeconds(10));
        var dicoba = rumah.Tiruan.Jumlah("sendMessage");
        rumah.Tiruan.Pulih("sendMessage");
        var pesan = await rumah.Siti.TungguAsync(5, RumahTerganggu.PalingLama);

        Assert.InRange(dicoba, 2, 6);
        Assert.Equal(Enumerable.Range(1, 4), pesan.Skip(1).Select(RumahTerganggu.Hitungan));
    }

    [Fact]
    public async Task OrangMemblokirLaluKembali_DiTengahPendaftaran_DilanjutkanDariPertanyaanYangSama()
    {
        await using var rumah = await RumahTerganggu.JalankanAsync(new BasisSqlite());
        await rumah.Siti.KetikAsync("/daftar");
        await rumah.Siti.BacaAsync(RumahTerganggu.PalingLama);
        var lepas = new TaskCompletionSource();
        rumah.Tiruan.Ganggu("sendMessage", Gangguan.Tahan(lepas.Task));
        await rumah.Siti.KetikAsync("197503152000031002");
        await TungguPanggilanAsync(rumah);
        await rumah.Siti.BlokirAsync();
        lepas.SetResult();
        await rumah.Tiruan.TungguTuntasAsync(RumahTerganggu.PalingLama);

        await rumah.Siti.BukaBlokirAsync();
        await rumah.Siti.KetikAsync("ya");
        var lanjut = await rumah.Siti.BacaAsync(RumahTerganggu.PalingLama);

        Assert.Contains("Langkah 3 dari 9", lanjut.Teks, StringComparison.Ordinal);
    }

    // The call has begun and is held: from here on the sender waits for its answer.
    private static async Task TungguPanggilanAsync(RumahTelegram rumah)
    {
        while (rumah.Tiruan.GangguanTersisa("sendMessage") > 0)
        {
            await Task.Delay(10);
        }
    }
}
