using EPupns.Bot.Percakapan;
using EPupns.BotApiDouble;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tombol = EPupns.Core.Notifikasi.Tombol;

namespace EPupns.Bot.Tests.Kanal.Telegram.Masuk;

/// <summary>Presses: always answered, whatever they carry and whenever they come.</summary>
public sealed class TombolTests
{
    private const string SudahDijawab = "Pertanyaan ini sudah dijawab.";

    [Fact]
    public async Task TombolKini_Ditekan_DijawabTanpaTulisan()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        await rumah.KetikAsync("/menu");

        var jawaban = await TekanAsync(rumah, "Daftar");

        Assert.Null(jawaban.Teks);
        Assert.Contains("NIP", Assert.Single(rumah.Siti.BacaSisa()).Teks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TombolLama_Ditekan_DiberiTahuDanPertanyaanKiniTampilLagi()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        var menu = Assert.Single(await rumah.KetikAsync("/menu"));
        await rumah.KetikAsync("/daftar");

        var jawaban = await TekanAsync(rumah, "Masuk", menu);

        Assert.Equal(SudahDijawab, jawaban.Teks);
        Assert.Contains("NIP", Assert.Single(rumah.Siti.BacaSisa()).Teks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.daftar.AAAAAAAAAAA")]
    [InlineData("<b>'; DROP TABLE percakapan; --")]
    [InlineData("….\ud83d.😀")]
    public async Task DataPalsu_Ditekan_TidakBerbuatApaPunSelainMemberiTahu(string data)
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        var menu = Assert.Single(await rumah.KetikAsync("/menu"));

        var id = await rumah.Siti.TekanDataAsync(data, menu);
        var jawaban = await rumah.Siti.TungguJawabanAsync(id);

        Assert.Equal(SudahDijawab, jawaban.Teks);
        Assert.Null(await rumah.Rumah.DiDbAsync(db => db.Set<BarisPercakapan>().Select(p => p.Alur).SingleAsync()));
    }

    // Data that is true for one person is nothing in another's hands.
    [Fact]
    public async Task DataOrangLain_Ditekan_Ditolak()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        var milikSiti = Assert.Single(await rumah.KetikAsync("/menu")).Tombol.First(t => t.Label == "Daftar").Data!;
        var budi = rumah.Tiruan.Obrolan(6002, "Budi");
        await budi.KetikAsync("/menu");
        await rumah.TuntasAsync();

        var jawaban = await budi.TungguJawabanAsync(await budi.TekanDataAsync(milikSiti, budi.Pesan[0]));

        Assert.Equal(SudahDijawab, jawaban.Teks);
    }

    [Fact]
    public async Task TekananYangSama_DiserahkanLagi_TidakDijalankanDuaKali()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        await rumah.KetikAsync("/menu");
        await TekanAsync(rumah, "Daftar");

        await rumah.Tiruan.KirimUlangAsync(rumah.Tiruan.UpdateTerakhir);
        await rumah.KetikAsync("/bantuan");

        Assert.Equal(3, await rumah.Rumah.DiDbAsync(db => db.Set<BarisKotakKeluar>().CountAsync()));
    }

    [Fact]
    public async Task TekananKedaluwarsa_Dijawab_GilirannyaTetapJadi()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        await rumah.KetikAsync("/menu");
        rumah.Tiruan.Ganggu("answerCallbackQuery", Gangguan.Ditolak(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"));

        await rumah.Siti.TekanAsync("Daftar");
        await rumah.TuntasAsync();

        Assert.Single(rumah.Siti.BacaSisa());
    }

    [Fact]
    public async Task GiliranGagal_TombolTetapDijawab()
    {
        await using var rumah = await RumahTelegram.JalankanAsync(tambah: l => l.AddScoped<IBot, BotRusak>());
        await rumah.KirimAsync(new Pesan { Isi = [new("Silakan.")], Tombol = [[new Tombol("Menu", "menu")]] });

        var jawaban = await TekanAsync(rumah, "Menu");

        Assert.Null(jawaban.Teks);
        Assert.Contains("terjadi gangguan", rumah.Siti.Pesan[^1].Teks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PesanDanTekananSatuOrang_Bersamaan_KeduanyaDiambil()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        await rumah.KetikAsync("/menu");

        await Task.WhenAll(rumah.Siti.TekanAsync("Bantuan"), rumah.Siti.KetikAsync("/daftar"));
        await rumah.TuntasAsync();

        Assert.Equal(2, rumah.Siti.BacaSisa().Count);
    }

    private static async Task<JawabanTekan> TekanAsync(RumahTelegram rumah, string label, PesanDiterima? pada = null)
    {
        var jawaban = await rumah.Siti.TungguJawabanAsync(await rumah.Siti.TekanAsync(label, pada));
        await rumah.TuntasAsync();
        return jawaban;
    }

    private sealed class BotRusak : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => throw new InvalidOperationException("rusak");

        public Func<Task<object?>>? Preparation(ITurnContext turnContext, CancellationToken cancellationToken = default) => null;
    }
}
