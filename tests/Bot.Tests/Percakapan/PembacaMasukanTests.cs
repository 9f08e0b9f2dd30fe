using System.Text.Json;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Core.Notifikasi;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Percakapan;

/// <summary>Reading what a person did.</summary>
public sealed class PembacaMasukanTests
{
    private static readonly Pesan Pertanyaan = new()
    {
        Isi = [new Potongan("Benar?")],
        Tombol = [[new Tombol("✅ Data saya benar", "data-benar")], [new Tombol("Menu", "menu")]],
        Langkah = 3,
    };

    [Theory]
    [InlineData("data saya benar")]
    [InlineData("  DATA   SAYA BENAR!! ")]
    [InlineData("✅ Data saya benar")]
    public async Task LabelDiketik_Dibaca_SamaDenganTombol(string teks)
    {
        await using var rumah = await RumahUji.BangunAsync([], (_, _) => { });

        var masukan = rumah.Layanan.GetRequiredService<PembacaMasukan>().Baca(Teks(teks), Pertanyaan);

        Assert.Equal("data-benar", masukan.Kode);
    }

    [Fact]
    public async Task TombolLangkahLama_Dibaca_Usang()
    {
        await using var rumah = await RumahUji.BangunAsync([], (_, _) => { });
        var data = rumah.Layanan.GetRequiredService<TandaTombol>().Tulis("uji", "pns-1", 2, "data-benar");
        var activity = Teks("");
        activity.Value = JsonSerializer.SerializeToElement(data);

        var masukan = rumah.Layanan.GetRequiredService<PembacaMasukan>().Baca(activity, Pertanyaan);

        Assert.True(masukan.TombolUsang);
        Assert.Null(masukan.Kode);
    }

    [Fact]
    public async Task PerintahDenganNamaBot_Dibaca_TanpaNamanya()
    {
        await using var rumah = await RumahUji.BangunAsync([], (_, _) => { });

        var masukan = rumah.Layanan.GetRequiredService<PembacaMasukan>().Baca(Teks("/Start@EPupnsBot daftar"), null);

        Assert.Equal(("start", "daftar"), (masukan.Perintah, masukan.Argumen));
    }

    [Fact]
    public async Task TeksSembarang_Dibaca_TidakMelemparDanTanpaKarakterKendali()
    {
        await using var rumah = await RumahUji.BangunAsync([], (_, _) => { });
        var pembaca = rumah.Layanan.GetRequiredService<PembacaMasukan>();

        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), teks => !pembaca.Baca(Teks(teks), Pertanyaan).Teks.Any(h => char.IsControl(h) && h != '\n'))
            .QuickCheckThrowOnFailure();
    }

    private static Activity Teks(string? teks) => new() { ChannelId = "uji", Id = "1", Text = teks, Conversation = new ConversationAccount { Id = "pns-1" } };
}
