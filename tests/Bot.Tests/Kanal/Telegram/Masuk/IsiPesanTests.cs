using EPupns.Bot.Tests.Transkrip;
using EPupns.Core.Pengisian;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Kanal.Telegram.Masuk;

/// <summary>What people send besides words.</summary>
public sealed class IsiPesanTests
{
    [Fact]
    public async Task StikerDiTengahPertanyaan_Dikirim_PertanyaanTampilLagi()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        await rumah.KetikAsync("/daftar");

        await rumah.Siti.StikerAsync();
        await rumah.TuntasAsync();

        var balasan = Assert.Single(rumah.Siti.BacaSisa());
        Assert.Contains("tidak dapat membaca stiker", balasan.Teks, StringComparison.Ordinal);
        Assert.Contains("NIP", balasan.Teks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PesanDisunting_JawabanTidakBerubahDanDiberiTahu()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        await rumah.KetikAsync("/daftar");
        var id = await rumah.Siti.KetikAsync("salah");
        await rumah.TuntasAsync();
        rumah.Siti.BacaSisa();

        await rumah.Siti.EditAsync(id, "/menu");
        await rumah.TuntasAsync();

        Assert.StartsWith("Pesan yang disunting", Assert.Single(rumah.Siti.BacaSisa()).Teks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AlbumTigaFoto_Dikirim_SatuDitanggapiSelebihnyaDiberitahukanSekali()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        await rumah.KetikAsync("/menu");

        for (var i = 0; i < 3; i++)
        {
            await rumah.Siti.KirimFotoAsync(BerkasUji.Buat("sk.png"), album: "A1");
        }

        await rumah.TuntasAsync();
        var pertama = rumah.Siti.BacaSisa();
        await rumah.Siti.KirimFotoAsync(BerkasUji.Buat("sk.png"), album: "A2");
        await rumah.TuntasAsync();

        Assert.Equal(2, pertama.Count);
        Assert.Contains("hanya yang pertama", pertama[1].Teks, StringComparison.Ordinal);
        Assert.Single(rumah.Siti.BacaSisa());
    }

    [Fact]
    public async Task AlbumTigaFoto_DikirimUntukSatuBerkas_SemuanyaDilampirkan()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        await MasukAsync(rumah);
        await rumah.KetikAsync("/berkas");
        await rumah.KetikAsync("KTP");

        for (var i = 0; i < 3; i++)
        {
            await rumah.Siti.KirimFotoAsync(GambarUji.Png(1200, 1600, i), album: "B1");
        }

        await rumah.TuntasAsync();
        var jawab = rumah.Siti.BacaSisa();
        Assert.Contains(jawab, j => j.Teks.Contains("KTP · 3 berkas", StringComparison.Ordinal));
        Assert.Contains("kirim lagi sebagai file", jawab[^1].Teks, StringComparison.Ordinal);
        Assert.Equal(3, await rumah.Rumah.DiDbAsync(db => db.Set<LampiranBerkas>().CountAsync()));
    }

    [Fact]
    public async Task AlbumDatangTibaTiba_Dikirim_DinamaiSekaligus()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        await MasukAsync(rumah);
        for (var i = 0; i < 3; i++)
        {
            await rumah.Siti.KirimFotoAsync(GambarUji.Png(1200, 1600, i), album: "C1");
        }

        await rumah.TuntasAsync();
        rumah.Siti.BacaSisa();

        Assert.Contains(await rumah.KetikAsync("KTP"), j => j.Teks.Contains("Tersimpan sebagai KTP (3 berkas)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task KataSandiDiperiksa_LangkahLambat_TampakSedangMengetik()
    {
        await using var rumah = await RumahTelegram.JalankanAsync(new() { ["Keamanan:PutaranSandi"] = "600000" });
        await rumah.KetikAsync("/masuk");
        await rumah.KetikAsync("035666981234");
        var sebelum = rumah.Siti.Aksi.Count;

        await rumah.KetikAsync("KataSandi#Salah1");

        Assert.Equal((0, "typing"), (sebelum, Assert.Single(rumah.Siti.Aksi)));
    }

    [Theory]
    [InlineData("""{"poll":{"id":"1","question":"?"}}""")]
    [InlineData("""{"inline_query":{"id":"1","from":{"id":5001,"first_name":"Siti"},"query":"x","offset":""}}""")]
    [InlineData("""{"message":{"message_id":800,"date":1,"from":{"id":5001,"is_bot":false,"first_name":"Siti"},"chat":{"id":5001,"type":"private"},"pinned_message":{"message_id":1,"date":1,"chat":{"id":5001,"type":"private"}}}}""")]
    public async Task UpdateLain_Diterima_DiakuiTanpaJawaban(string json)
    {
        await using var rumah = await RumahTelegram.JalankanAsync();

        await rumah.Tiruan.KirimUpdateAsync(json);
        await rumah.TuntasAsync();

        Assert.Empty(rumah.Siti.Pesan);
    }

    private static async Task MasukAsync(RumahTelegram rumah)
    {
        await rumah.Rumah.DiDbAsync(async db =>
        {
            await using var cakupan = rumah.Rumah.Layanan.CreateAsyncScope();
            return await PemulihanUji.DaftarkanAsync(cakupan.ServiceProvider, "197503152000031002", "100000000016");
        });
        await rumah.KetikAsync("/masuk");
        await rumah.KetikAsync("100000000016");
        await rumah.KetikAsync(PemulihanUji.Sandi);
        rumah.Siti.BacaSisa();
    }
}
