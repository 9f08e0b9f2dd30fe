using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Tests.Kanal.Telegram.Keluar;

public sealed class TombolKeluarTests
{
    private static readonly Potongan[] Isi = [new("Silakan.")];

    [Fact]
    public async Task NomorRegistrasi_Dikirim_DapatDisalin()
    {
        await using var rumah = await RumahTelegram.BangunAsync();

        await rumah.KirimAsync(new Pesan { Isi = Isi, Tombol = [[new Tombol("Salin nomor", Salin: "123456789012")]] });

        Assert.Equal(["123456789012"], Assert.Single(rumah.Siti.Pesan).Salinan);
    }

    [Fact]
    public async Task TautanUmum_Dikirim_MenjadiTombol()
    {
        await using var rumah = await RumahTelegram.BangunAsync();

        await rumah.KirimAsync(new Pesan { Isi = Isi, Tombol = [[new Tombol("Buka", Tautan: "https://epupns.contoh.go.id/s/1")]] });

        Assert.Equal("https://epupns.contoh.go.id/s/1", Assert.Single(rumah.Siti.Pesan).Tombol.Single().Url);
    }

    // Telegram refuses the whole message for one such button.
    [Fact]
    public async Task TautanKeKomputerSendiri_Dikirim_MenjadiTulisan()
    {
        await using var rumah = await RumahTelegram.BangunAsync();

        var hasil = await rumah.KirimAsync(new Pesan { Isi = Isi, Tombol = [[new Tombol("Buka", Tautan: "http://localhost:5080/s/1"), new Tombol("Menu", "menu")]] });

        var pesan = Assert.Single(rumah.Siti.Pesan);
        Assert.IsType<HasilKirim.Terkirim>(hasil);
        Assert.Equal(["Menu"], pesan.Label);
        Assert.EndsWith("Buka: http://localhost:5080/s/1", pesan.Teks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SatuBarisPanjang_Dikirim_DibagiMenurutBatasTelegram()
    {
        await using var rumah = await RumahTelegram.BangunAsync();
        var tombol = Enumerable.Range(1, 20).Select(i => new Tombol($"Pilihan {i}", $"p{i}")).ToList();

        var hasil = await rumah.KirimAsync(new Pesan { Isi = Isi, Tombol = [tombol] });

        Assert.IsType<HasilKirim.Terkirim>(hasil);
        Assert.Equal([8, 8, 4], Assert.Single(rumah.Siti.Pesan).Baris.Select(b => b.Count));
    }
}
