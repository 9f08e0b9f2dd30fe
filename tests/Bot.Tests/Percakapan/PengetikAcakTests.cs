using System.Text.Json;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Bot.Tests.Transkrip;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Percakapan;

/// <summary>Somebody who presses and types anything at all: no turn fails, and every turn ends with something to do.</summary>
public sealed class PengetikAcakTests
{
    private static readonly string[] Ketikan =
    [
        "197503152000031002", "196808171993031005", "198001012005012001", "197001011995031009", "0001", "3207011503750001", "budi@contoh.go.id",
        "rahasia-budi-1", "rahasia-budi-2", "Ibu Rahasia", "ya", "tidak", "1/2/2010", "821/1", "<b>&_*", "", "035666981230", "035666981234", "Kementerian Kesehatan",
        "/start", "/menu", "/batal", "/kembali", "/lewati", "/bantuan", "/daftar", "/masuk", "/status", "/keluar", "/cetak", "/entah",
    ];

    [Fact]
    public async Task UrutanApaPun_Dijalankan_TidakGagalDanTidakBuntu()
    {
        await using var rumah = await RumahUji.BangunAsync([], (l, _) => l.AddSingleton<BotAdapter, AdapterUji>());
        var nomor = 0;

        await Prop.ForAll(Gen.Choose(0, 99).ArrayOf(40).ToArbitrary(), async langkah =>
        {
            var alamat = $"acak-{++nomor}";
            for (var i = 0; i < langkah.Length; i++)
            {
                var hasil = await GiliranAsync(rumah, alamat, $"{alamat}-{i}", langkah[i]);
                var pertanyaan = await PertanyaanAsync(rumah, alamat);
                if (hasil is not (HasilGiliran.Diambil or HasilGiliran.Usang) || pertanyaan is null || pertanyaan.Tombol.Count == 0)
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckTaskAsync(25);
    }

    private static async Task<HasilGiliran> GiliranAsync(RumahUji rumah, string alamat, string id, int pilih)
    {
        var activity = new Activity { ChannelId = "uji", Id = id, Conversation = new ConversationAccount { Id = alamat } };
        var tombol = (await PertanyaanAsync(rumah, alamat))?.Tombol.SelectMany(b => b).Where(t => t.Kode is not null).ToList() ?? [];
        if (pilih < 60 && tombol.Count > 0)
        {
            var langkah = (await PertanyaanAsync(rumah, alamat))!.Langkah - (pilih % 7 == 0 ? 1 : 0);
            var data = rumah.Layanan.GetRequiredService<TandaTombol>().Tulis("uji", alamat, langkah, tombol[pilih % tombol.Count].Kode!);
            activity.Value = JsonSerializer.SerializeToElement(data);
        }
        else
        {
            activity.Text = Ketikan[pilih % Ketikan.Length];
        }

        return await rumah.Layanan.GetRequiredService<TurnRunner>().RunAsync(rumah.Layanan.GetRequiredService<BotAdapter>(), activity, CancellationToken.None);
    }

    private static async Task<Pesan?> PertanyaanAsync(RumahUji rumah, string alamat)
    {
        var baris = await rumah.DiDbAsync(db => db.Set<BarisPercakapan>().AsNoTracking().FirstOrDefaultAsync(p => p.Alamat == alamat));
        return baris is null ? null : PesanJson.BacaPertanyaan(baris);
    }
}
