using System.Globalization;
using System.Text.RegularExpressions;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Tests.Kanal.Telegram;
using EPupns.BotApiDouble;
using EPupns.Uji;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Ketahanan;

/// <summary>The bot as it runs: the sender at work, the real clock.</summary>
internal static partial class RumahTerganggu
{
    /// <summary>Waiting longer than this is a fault.</summary>
    public static readonly TimeSpan PalingLama = TimeSpan.FromMinutes(2);

    public static Task<RumahTelegram> JalankanAsync(BasisData basis, Dictionary<string, string?>? setelan = null) => RumahTelegram.JalankanAsync(
        new Dictionary<string, string?>(setelan ?? []) { ["KotakKeluar:Sewa"] = "00:00:05" },
        l => l.AddSingleton(TimeProvider.System).AddHostedService(s => s.GetRequiredService<PengirimKotakKeluar>()),
        basis);

    /// <summary>Types numbers of 1, 2, … digits into the status flow; each reply says how many it answers.</summary>
    public static async Task<List<int>> BerhitungAsync(Obrolan orang, int sampai)
    {
        await orang.KetikAsync("/status");
        await orang.BacaAsync(PalingLama);
        var jawaban = new List<int>();
        for (var i = 1; i <= sampai; i++)
        {
            await orang.KetikAsync(new string('1', i));
            jawaban.Add(Hitungan(await orang.BacaAsync(PalingLama)));
        }

        return jawaban;
    }

    /// <summary>How many digits this reply answers.</summary>
    public static int Hitungan(PesanDiterima pesan) => int.Parse(Banyak().Match(pesan.Teks).Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"yang Anda kirim (\d+)")]
    private static partial Regex Banyak();
}
