using System.Diagnostics;
using System.Text.Json.Nodes;

namespace EPupns.Bot.Tests.Fuzz;

/// <summary>Updates of every kind, hostile and plausible, from the webhook's parser to the strict double (README.md).</summary>
public sealed class FuzzTelegramTests
{
    private const int Banyak = 85_000;
    private const int Sebagian = 500;
    private const int MenitPerSebagian = 3;
    private const int BanyakRumah = 2;
    private const int SatuBicara = 20;
    private const int SatuBicaraKalaTenang = 2;

    // Every one of them talks; what is said to the first ones goes over HTTP.
    private static readonly long[] Orang = [.. Enumerable.Range(0, 40).Select(i => 700_001L + i)];
    private static readonly HashSet<long> Didengar = [.. Orang.Take(4)];

    [Fact]
    public async Task UpdateApaPun_Diterima_TidakAdaYangGagalAtauMacet()
    {
        var (banyak, mulai) = (SetelanFuzz.Jumlah(Banyak), Stopwatch.GetTimestamp());
        var keluaran = TestContext.Current.TestOutputHelper!;
        keluaran.WriteLine(SetelanFuzz.Ulang(nameof(FuzzTelegramTests), banyak));

        // A house each for a part of the people: side by side, and yet what one of them meets depends on nothing but the seed.
        var panggilan = await Task.WhenAll(Enumerable.Range(0, BanyakRumah).Select(r => Task.Run(() => SerumahAsync(r, banyak))));

        keluaran.WriteLine($"{banyak} update, {panggilan.Sum()} panggilan ke Bot API, {Stopwatch.GetElapsedTime(mulai).TotalSeconds:0} detik");
    }

    private static async Task<int> SerumahAsync(int nomorRumah, int banyak)
    {
        await using var rumah = await RumahFuzz.BangunAsync(Didengar.Where(o => o % BanyakRumah == nomorRumah));
        for (var i = 1; i <= banyak; i++)
        {
            await SatuAsync(rumah, nomorRumah, i);
            if (i % (Sebagian * BanyakRumah) == 0 || i == banyak)
            {
                await PeriksaAsync(rumah, i);
            }
        }

        await SemuaMenjawabMenuAsync(rumah, Orang.Where(o => o % BanyakRumah == nomorRumah), banyak);
        return rumah.Tiruan.Jumlah("*");
    }

    private static async Task SatuAsync(RumahFuzz rumah, int nomorRumah, int nomor)
    {
        var acak = new Random(unchecked((SetelanFuzz.Benih * 1_000_003) + nomor));
        var orang = Orang[acak.Next(Orang.Length)];
        if (orang % BanyakRumah != nomorRumah)
        {
            return;
        }

        // In quiet times people get deep into the flows; otherwise hardly anybody gets a word in.
        var bicara = acak.Next(nomor / 4000 % 3 == 0 ? SatuBicaraKalaTenang : SatuBicara) == 0;
        var isi = NilaiJahat.Tulis(bicara ? await LangkahAsync(rumah, acak, nomor, orang) : new PembuatUpdate(acak, new NilaiJahat(acak)).Buat(nomor, orang));
        var status = await rumah.PanggilAsync(isi);

        Assert.True(status == 200, $"{SetelanFuzz.Ulang(nameof(FuzzTelegramTests), nomor)}\nstatus {status}: {isi}\n{string.Join('\n', rumah.Pencatat.Baris)}");
        Assert.True(rumah.Pencatat.Baris.IsEmpty, $"{SetelanFuzz.Ulang(nameof(FuzzTelegramTests), nomor)}\n{isi}\n{string.Join('\n', rumah.Pencatat.Baris)}");
    }

    // What a person might do next: mostly a button of the present question, sometimes one of somebody else's.
    private static async Task<JsonObject> LangkahAsync(RumahFuzz rumah, Random acak, int nomor, long orang)
    {
        var pertanyaan = (await rumah.KiniAsync(orang)).Pertanyaan;
        var tombol = pertanyaan?.Tombol.SelectMany(b => b).Where(t => t.Kode is not null).ToList() ?? [];
        if (tombol.Count == 0 || acak.Next(10) < 5)
        {
            return PembuatUpdate.Ketik(nomor, orang, Ketikan.Pilih(acak));
        }

        var pemilik = acak.Next(12) == 0 ? orang + BanyakRumah : orang;
        return PembuatUpdate.Tekan(nomor, orang, rumah.Tanda(pemilik, pertanyaan!.Langkah - (acak.Next(12) == 0 ? 1 : 0), tombol[acak.Next(tombol.Count)].Kode!));
    }

    private static async Task PeriksaAsync(RumahFuzz rumah, int nomor)
    {
        await rumah.KirimAsync();
        rumah.Jam.Maju(TimeSpan.FromMinutes(MenitPerSebagian));
        var ditolak = rumah.Tiruan.Panggilan
            .Where(p => p.Status >= 400 && p.Metode is "sendMessage" or "sendDocument" or "sendPhoto" && p.Penolakan is not null && Didengar.Any(d => p.Parameter.GetValueOrDefault("chat_id") == $"{d}"))
            .Select(p => $"{p.Metode} {p.Penolakan}: {string.Join(", ", p.Parameter)}")
            .ToList();

        Assert.True(ditolak.Count == 0, $"{SetelanFuzz.Ulang(nameof(FuzzTelegramTests), nomor)}\n{string.Join('\n', ditolak)}");
        Assert.Empty(rumah.Tiruan.ParameterAsing);
        Assert.True(rumah.Pencatat.Baris.IsEmpty, string.Join('\n', rumah.Pencatat.Baris));
    }

    private static async Task SemuaMenjawabMenuAsync(RumahFuzz rumah, IEnumerable<long> serumah, int nomor)
    {
        foreach (var orang in serumah)
        {
            Assert.Equal(200, await rumah.PanggilAsync(NilaiJahat.Tulis(PembuatUpdate.Ketik(++nomor, orang, "/menu"))));
            var (pertanyaan, alur) = await rumah.KiniAsync(orang);
            Assert.NotNull(pertanyaan);
            Assert.Null(alur);
            Assert.Contains(pertanyaan.Tombol.SelectMany(b => b), t => t.Kode == "bantuan");
        }

        await PeriksaAsync(rumah, nomor);
    }
}
