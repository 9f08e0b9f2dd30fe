using EPupns.Bot.Kanal.Telegram.Keluar;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.BotApiDouble;
using EPupns.Core.Notifikasi;
using FsCheck.Fluent;
using Tombol = EPupns.Core.Notifikasi.Tombol;

namespace EPupns.Bot.Tests.Kanal.Telegram.Keluar;

/// <summary>What leaves is taken by a Telegram that is strict about it, and reads as it was meant.</summary>
public sealed class KirimTeksTests
{
    [Fact]
    public async Task TeksApaPun_Dikirim_TidakDitolakDanTerbacaSama()
    {
        await using var rumah = await RumahTelegram.BangunAsync();

        await Prop.ForAll(TeksSulit.Isi(), async isi =>
        {
            rumah.Siti.BacaSisa();
            var hasil = await rumah.KirimAsync(new Pesan { Isi = isi, Tombol = [[new Tombol("Ya", "ya")]] });
            var sampai = rumah.Siti.BacaSisa();
            var harus = TeksSulit.Tampak(string.Concat(isi.Select(p => HurufTampak.Bersihkan(p.Teks))));

            return hasil is HasilKirim.Terkirim
                && TeksSulit.Tampak(string.Concat(sampai.Select(p => p.Teks))) == (harus.Length == 0 ? "Silakanpilih." : harus)
                && sampai.Take(sampai.Count - 1).All(p => !p.Tombol.Any())
                && sampai[^1].Label.Single() == "Ya";
        }).QuickCheckTaskAsync(100);

        Assert.Empty(rumah.Tiruan.ParameterAsing);
    }

    [Fact]
    public async Task KetigaGaya_Dikirim_MenjadiEntitasNya()
    {
        await using var rumah = await RumahTelegram.BangunAsync();

        await rumah.KirimAsync(new Pesan { Isi = [new("Yth. "), new("<b>&_", Gaya.Tebal), new(" nomor "), new("12", Gaya.Kode), new(" x", Gaya.Miring)] });

        var pesan = Assert.Single(rumah.Siti.Pesan);
        Assert.Equal("Yth. <b>&_ nomor 12 x", pesan.Teks);
        Assert.Equal([new Entitas("bold", 5, 5), new Entitas("code", 17, 2), new Entitas("italic", 19, 2)], pesan.Entitas);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DataPribadi_Dikirim_TerlindungBilaDiminta(bool lindungi)
    {
        await using var rumah = await RumahTelegram.BangunAsync();

        await rumah.KirimAsync(new Pesan { Isi = [new("NIK 3276")], Lindungi = lindungi });

        Assert.Equal(lindungi, Assert.Single(rumah.Siti.Pesan).Terlindung);
    }

    [Fact]
    public async Task TautanDalamTeks_Dikirim_TanpaPratinjau()
    {
        await using var rumah = await RumahTelegram.BangunAsync();

        await rumah.KirimAsync(new Pesan { Isi = [new("Lihat https://contoh.go.id/cek/abc")] });

        Assert.Contains("\"is_disabled\":true", rumah.Tiruan.Panggilan[^1].Parameter["link_preview_options"], StringComparison.Ordinal);
    }
}
