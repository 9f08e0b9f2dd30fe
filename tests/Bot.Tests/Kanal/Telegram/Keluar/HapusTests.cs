using EPupns.Bot.Percakapan.Keluar;
using EPupns.BotApiDouble;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Tests.Kanal.Telegram.Keluar;

/// <summary>Messages that held a secret.</summary>
public sealed class HapusTests
{
    [Fact]
    public async Task PesanRahasia_Dihapus_HilangDariObrolan()
    {
        await using var rumah = await RumahTelegram.BangunAsync();
        var id = await rumah.Siti.KetikAsync("RahasiaSaya#2015");

        var hasil = await HapusAsync(rumah, id);

        Assert.IsType<HasilKirim.Terkirim>(hasil);
        Assert.True(rumah.Siti.SudahDihapus(id));
    }

    [Fact]
    public async Task PesanSudahTidakAda_Dihapus_DianggapSelesai()
    {
        await using var rumah = await RumahTelegram.BangunAsync();
        var id = await rumah.Siti.KetikAsync("RahasiaSaya#2015");
        await rumah.Siti.HapusAsync(id);

        var hasil = await HapusAsync(rumah, id);

        Assert.IsType<HasilKirim.Terkirim>(hasil);
    }

    [Fact]
    public async Task TelegramTersendat_Dihapus_DicobaLagi()
    {
        await using var rumah = await RumahTelegram.BangunAsync();
        var id = await rumah.Siti.KetikAsync("RahasiaSaya#2015");
        rumah.Tiruan.Ganggu("deleteMessage", Gangguan.GalatServer());

        var pertama = await HapusAsync(rumah, id);
        var kedua = await HapusAsync(rumah, id);

        Assert.IsType<HasilKirim.Tunda>(pertama);
        Assert.IsType<HasilKirim.Terkirim>(kedua);
        Assert.True(rumah.Siti.SudahDihapus(id));
    }

    private static Task<HasilKirim> HapusAsync(RumahTelegram rumah, int id)
    {
        var baris = new BarisKotakKeluar { Kanal = "telegram", Alamat = $"{rumah.Siti.Id}", Jenis = JenisKiriman.Hapus, Isi = $"{id}" };
        return rumah.Adapter.SendAsync(baris, CancellationToken.None);
    }
}
