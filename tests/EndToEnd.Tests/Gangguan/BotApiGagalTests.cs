using System.Net.Sockets;
using System.Text;
using EPupns.Uji;
using Salah = EPupns.BotApiDouble.Gangguan;

namespace EPupns.EndToEnd.Tests.Gangguan;

/// <summary>Telegram fails in every way it has, at random, while many people talk: everything arrives all the same, in order.</summary>
public sealed class BotApiGagalTests
{
    private const int BanyakOrang = 12;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SegalaGangguanAcak_BanyakOrang_SemuaSampaiBerurutan(bool webhook)
    {
        await using var panggung = await Panggung.SiapkanAsync(new BasisSqlite());
        var pengganggu = new Pengganggu(Random.Shared.Next(1_000_000));
        var alamat = Panggung.AlamatBebas();
        var orang = await panggung.UndangAsync(BanyakOrang, pengganggu.Benih);
        panggung.Telegram.GangguAcak(pengganggu.Pilih);
        panggung.Telegram.Ganggu("sendMessage", Salah.Bisu());
        using var proses = panggung.Mulai(alamat, webhook ? alamat : null);

        var berbincang = Task.WhenAll(orang.Select(o => Task.Run(() => o.JalanAsync(new CancellationToken(canceled: true)))));
        while (await Task.WhenAny(berbincang, Task.Delay(TimeSpan.FromMilliseconds(200))) != berbincang)
        {
            await PanggilGanjilAsync(new Uri(alamat));
        }

        await berbincang;
        panggung.Telegram.GangguAcak(null);
        await panggung.Telegram.TungguTuntasAsync(TimeSpan.FromMinutes(2));
        var (giliran, ulangan) = (orang.Sum(o => o.Obrolan.Giliran), orang.Sum(o => o.Obrolan.Ulangan));
        Console.WriteLine(
            $"Bot API gagal acak, {(webhook ? "webhook" : "polling")}: benih {pengganggu.Benih}, {pengganggu.Banyak} gangguan, {giliran} giliran, {ulangan} pesan terulang");
        await Janji.PeriksaAsync(panggung, orang);
        Assert.True(pengganggu.Banyak > 50, $"hanya {pengganggu.Banyak} gangguan");
        Assert.InRange(ulangan, 0, pengganggu.TakTerjawab);
    }

    // A stranger's call, and one whose body is cut off.
    private static async Task PanggilGanjilAsync(Uri alamat)
    {
        var rahasia = Random.Shared.Next(2) == 0 ? "" : "salah";
        try
        {
            using var soket = new TcpClient();
            await soket.ConnectAsync(alamat.Host, alamat.Port);
            await soket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                $"POST /telegram/webhook HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nX-Telegram-Bot-Api-Secret-Token: {rahasia}\r\n"
                + "Content-Length: 400\r\n\r\n{\"update_id\":70000000"));
        }
        catch (Exception galat) when (galat is SocketException or IOException)
        {
            // The process is not listening yet: then nobody was disturbed.
            return;
        }
    }
}
