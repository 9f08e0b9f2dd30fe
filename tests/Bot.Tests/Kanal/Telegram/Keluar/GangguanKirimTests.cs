using EPupns.Bot.Percakapan.Keluar;
using EPupns.BotApiDouble;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Tests.Kanal.Telegram.Keluar;

/// <summary>What the channel says of a row when Telegram does not take it.</summary>
public sealed class GangguanKirimTests
{
    private static readonly Pesan Halo = new() { Isi = [new("Halo")] };

    public static TheoryData<string, int?> YangBerlalu() => new()
    {
        { "429", 7 },
        { "500", null },
        { "putus", null },
        { "halaman", null },
        { "401", null },
    };

    [Fact]
    public async Task SewaHabisSebelumBerangkat_Dikirim_TidakBerangkat()
    {
        await using var rumah = await RumahTelegram.BangunAsync();
        var baris = rumah.Baris(Halo);
        baris.Mulai = rumah.Rumah.Jam.GetUtcNow();

        var hasil = await rumah.Adapter.SendAsync(baris, CancellationToken.None);

        Assert.IsType<HasilKirim.SewaHabis>(hasil);
        Assert.Empty(rumah.Siti.Pesan);
    }

    [Theory]
    [MemberData(nameof(YangBerlalu))]
    public async Task GangguanYangBerlalu_Dikirim_DitundaLaluSampai(string apa, int? detik)
    {
        await using var rumah = await RumahTelegram.BangunAsync();
        rumah.Tiruan.Ganggu("sendMessage", Buat(apa));

        var pertama = await rumah.KirimAsync(Halo);
        var kedua = await rumah.KirimAsync(Halo);

        var tunda = Assert.IsType<HasilKirim.Tunda>(pertama);
        Assert.Equal(detik is null ? null : TimeSpan.FromSeconds(detik.Value), tunda.Tunggu);
        Assert.DoesNotContain("bukan-rahasia", tunda.Galat, StringComparison.Ordinal);
        Assert.IsType<HasilKirim.Terkirim>(kedua);
        Assert.Equal("Halo", Assert.Single(rumah.Siti.Pesan).Teks);
    }

    [Theory]
    [InlineData(403, "Forbidden: bot was blocked by the user", true)]
    [InlineData(403, "Forbidden: user is deactivated", true)]
    [InlineData(400, "Bad Request: chat not found", true)]
    [InlineData(400, "Bad Request: message is too long", false)]
    [InlineData(413, "Request Entity Too Large", false)]
    public async Task PenolakanTetap_Dikirim_DitolakDenganSebab(int kode, string sebab, bool diblokir)
    {
        await using var rumah = await RumahTelegram.BangunAsync();
        rumah.Tiruan.Ganggu("sendMessage", Gangguan.Ditolak(kode, sebab));

        var hasil = await rumah.KirimAsync(Halo);

        Assert.Equal(new HasilKirim.Ditolak($"{kode} {sebab}", diblokir), hasil);
    }

    [Fact]
    public async Task TelegramMengutipIsi_Ditolak_KutipanTidakDisimpan()
    {
        await using var rumah = await RumahTelegram.BangunAsync();
        rumah.Tiruan.Ganggu("sendMessage", Gangguan.Ditolak(400, "Bad Request: button URL 'https://contoh.go.id/sekali/RAHASIA' is \"RAHASIA\""));

        var hasil = await rumah.KirimAsync(Halo);

        Assert.DoesNotContain("RAHASIA", Assert.IsType<HasilKirim.Ditolak>(hasil).Galat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TerputusDiBagianKedua_DikirimLagi_BagianPertamaTidakTerulang()
    {
        await using var rumah = await RumahTelegram.BangunAsync();
        var pesan = new Pesan { Isi = [new(new string('a', 4096)), new(new string('b', 4096)), new("c")] };
        rumah.Tiruan.Ganggu("sendMessage", Gangguan.Tunda(TimeSpan.Zero));
        rumah.Tiruan.Ganggu("sendMessage", Gangguan.TerlaluBanyak(3));

        var pertama = await rumah.KirimAsync(pesan);
        var kedua = await rumah.KirimAsync(pesan);

        Assert.IsType<HasilKirim.Tunda>(pertama);
        Assert.IsType<HasilKirim.Terkirim>(kedua);
        Assert.Equal("abc", string.Concat(rumah.Siti.Pesan.Select(p => p.Teks[0])));
    }

    [Fact]
    public async Task ObrolanMendapatBeruntun_Dikirim_SelebihnyaMenungguDiKotakKeluar()
    {
        await using var rumah = await RumahTelegram.BangunAsync(new() { ["Telegram:BeruntunPerObrolan"] = "3" });

        var hasil = new List<HasilKirim>();
        for (var i = 1; i <= 4; i++)
        {
            hasil.Add(await rumah.KirimAsync(Halo, i));
        }

        Assert.All(hasil.Take(3), h => Assert.IsType<HasilKirim.Terkirim>(h));
        Assert.IsType<HasilKirim.Tunda>(hasil[3]);
    }

    [Fact]
    public async Task Ditunda429_LewatKotakKeluar_SampaiSetelahWaktunya()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        rumah.Tiruan.Ganggu("sendMessage", Gangguan.TerlaluBanyak(30));

        var sebelum = await rumah.KetikAsync("/menu");
        rumah.Rumah.Jam.Maju(TimeSpan.FromSeconds(29));
        await rumah.TuntasAsync();
        var hampir = rumah.Siti.BacaSisa();
        rumah.Rumah.Jam.Maju(TimeSpan.FromSeconds(2));
        await rumah.TuntasAsync();

        Assert.Empty(sebelum);
        Assert.Empty(hampir);
        Assert.Single(rumah.Siti.BacaSisa());
    }

    [Fact]
    public async Task Diblokir_LewatKotakKeluar_BerhentiSampaiOrangnyaMenulisLagi()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        await rumah.KetikAsync("/menu");
        rumah.Tiruan.Ganggu("sendMessage", Gangguan.Diblokir());

        var diblokir = await rumah.KetikAsync("/bantuan");
        var tanda = await DiblokirAsync(rumah);
        var kembali = await rumah.KetikAsync("/menu");

        Assert.Empty(diblokir);
        Assert.True(tanda);
        Assert.Single(kembali);
        Assert.False(await DiblokirAsync(rumah));
    }

    private static Task<bool> DiblokirAsync(RumahTelegram rumah) =>
        rumah.Rumah.DiDbAsync(db => db.Set<AlamatKanal>().Where(a => a.Kanal == "telegram" && a.Alamat == "5001").Select(a => a.Diblokir).SingleAsync());

    private static Gangguan Buat(string apa) => apa switch
    {
        "429" => Gangguan.TerlaluBanyak(7),
        "500" => Gangguan.GalatServer(),
        "401" => Gangguan.Ditolak(401, "Unauthorized"),
        "putus" => Gangguan.Putus(),
        _ => Gangguan.HalamanHtml(),
    };
}
