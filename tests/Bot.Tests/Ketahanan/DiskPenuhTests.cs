using System.Text;
using EPupns.BotApiDouble;
using EPupns.Core.Berkas;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Tests.Ketahanan;

/// <summary>A real disk that is really full.</summary>
public sealed class DiskPenuhTests
{
    private static readonly string[] SampaiFoto =
        ["/daftar", "197503152000031002", "[Nama salah]", "[Nama saya sama sekali berbeda]", "Budi Hartono", "821.12/123/BKD/2001", "1/12/2001"];

    [Theory]
    [InlineData(0)]
    [InlineData(64 * 1024)]
    public async Task DiskBerkasPenuh_FotoDikirim_MintaMaafTanpaSisaLaluDiterimaSetelahLonggar(int sisa)
    {
        await using var disk = await DiskKecil.PasangAsync(2);
        await using var rumah = await RumahTerganggu.JalankanAsync(new BasisSqlite(), new() { ["Berkas:Path"] = disk.Folder });
        await LakukanAsync(rumah.Siti, SampaiFoto);
        var sk = Pdf(200 * 1024);

        disk.Penuhi(sisa);
        await rumah.Siti.KirimBerkasAsync("sk.pdf", sk, "application/pdf");
        var maaf = await rumah.Siti.BacaAsync(RumahTerganggu.PalingLama);
        var sisaBerkas = BerkasDi(disk);
        disk.Longgarkan();
        await rumah.Siti.KirimBerkasAsync("sk.pdf", sk, "application/pdf");
        var diterima = await rumah.Siti.BacaAsync(RumahTerganggu.PalingLama);

        Assert.Contains("Tempat penyimpanan berkas sedang terganggu; berkas Anda belum tersimpan. Mohon kirim lagi beberapa menit lagi.", maaf.Teks, StringComparison.Ordinal);
        Assert.Contains("Kirim foto", maaf.Teks, StringComparison.Ordinal);
        Assert.Empty(sisaBerkas);
        Assert.StartsWith("Berkas SK diterima.", diterima.Teks, StringComparison.Ordinal);
        Assert.Equal(sk.Length, new FileInfo(Assert.Single(BerkasDi(disk))).Length);
        Assert.Equal(1, await rumah.Rumah.DiDbAsync(db => db.Set<BerkasTersimpan>().CountAsync()));
    }

    [Fact]
    public async Task DiskBasisDataPenuh_BanyakDitulis_MenungguLaluDijawabBerurutan()
    {
        await using var disk = await DiskKecil.PasangAsync(6);
        await using var rumah = await RumahTerganggu.JalankanAsync(new BasisSqliteDi(disk.Folder));
        await LakukanAsync(rumah.Siti, "/status");

        disk.Penuhi();
        for (var i = 1; i <= 11; i++)
        {
            await rumah.Siti.KetikAsync(new string('1', i));
        }

        await Task.Delay(TimeSpan.FromSeconds(3));
        var tertunda = rumah.Tiruan.UpdateTertunda;
        disk.Longgarkan();
        await rumah.Tiruan.TungguTuntasAsync(RumahTerganggu.PalingLama);
        var pesan = await rumah.Siti.TungguAsync(12, RumahTerganggu.PalingLama);

        Assert.True(tertunda > 0, "disk tidak cukup penuh untuk menguji apa pun");
        Assert.Equal(Enumerable.Range(1, 11), pesan.Skip(1).Select(RumahTerganggu.Hitungan));
    }

    private static IReadOnlyList<string> BerkasDi(DiskKecil disk) =>
        [.. Directory.EnumerateFiles(disk.Folder, "*", SearchOption.AllDirectories).Where(b => !b.EndsWith("pengisi", StringComparison.Ordinal))];

    private static async Task LakukanAsync(Obrolan orang, params string[] langkah)
    {
        foreach (var satu in langkah)
        {
            Task tindakan = satu[0] == '[' ? orang.TekanAsync(satu[1..^1]) : orang.KetikAsync(satu);
            await tindakan;
            await orang.BacaAsync(RumahTerganggu.PalingLama);
        }
    }

    private static byte[] Pdf(int ukuran)
    {
        var inti = Encoding.ASCII.GetString(BerkasUji.Buat("sk.pdf"));
        var baris = inti.IndexOf('\n', StringComparison.Ordinal) + 1;
        return Encoding.ASCII.GetBytes($"{inti[..baris]}%{new string('x', ukuran)}\n{inti[baris..]}");
    }
}
