using System.Security.Cryptography;
using EPupns.Core.Berkas;
using Microsoft.Extensions.Options;

namespace EPupns.Core.Tests.Berkas;

/// <summary>The same contract for every store: a folder, and an S3-compatible server that runs for the tests (<c>TEST_S3</c>).</summary>
public abstract class PenyimpananTests
{
    protected abstract IPenyimpananBerkas Penyimpanan { get; }

    [Fact]
    public async Task IsiDisimpan_DibukaLagi_ByteYangSama()
    {
        var (sidik, isi) = Baru(300_000);

        await Penyimpanan.SimpanAsync(sidik, isi, CancellationToken.None);
        await Penyimpanan.SimpanAsync(sidik, isi, CancellationToken.None);

        Assert.Equal(isi, await BacaAsync(sidik));
    }

    [Fact]
    public async Task BelumPernahDisimpan_DibukaAtauDihapus_TidakAda()
    {
        var (sidik, _) = Baru(10);

        await Penyimpanan.HapusAsync(sidik, CancellationToken.None);

        Assert.Null(await Penyimpanan.BukaAsync(sidik, CancellationToken.None));
    }

    [Fact]
    public async Task Disimpan_Dihapus_TidakAdaLagi()
    {
        var (sidik, isi) = Baru(1000);
        await Penyimpanan.SimpanAsync(sidik, isi, CancellationToken.None);

        await Penyimpanan.HapusAsync(sidik, CancellationToken.None);

        Assert.Null(await Penyimpanan.BukaAsync(sidik, CancellationToken.None));
    }

    [Fact]
    public async Task IsiYangSamaSerentak_Disimpan_SemuanyaBerhasil()
    {
        var (sidik, isi) = Baru(50_000);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Penyimpanan.SimpanAsync(sidik, isi, CancellationToken.None)));

        Assert.Equal(isi, await BacaAsync(sidik));
    }

    [Fact]
    public async Task BukanSidik_Disimpan_Ditolak()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Penyimpanan.SimpanAsync("../../etc/passwd", [1], CancellationToken.None));
    }

    private static (string Sidik, byte[] Isi) Baru(int panjang)
    {
        var isi = RandomNumberGenerator.GetBytes(panjang);
        return (Convert.ToHexStringLower(SHA256.HashData(isi)), isi);
    }

    private async Task<byte[]> BacaAsync(string sidik)
    {
        await using var aliran = await Penyimpanan.BukaAsync(sidik, CancellationToken.None);
        using var isi = new MemoryStream();
        await aliran!.CopyToAsync(isi, CancellationToken.None);
        return isi.ToArray();
    }
}

public sealed class PenyimpananFolderTests : PenyimpananTests, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("epupns-simpan-");

    protected override IPenyimpananBerkas Penyimpanan => new PenyimpananFolder(Options.Create(new PilihanBerkas { Path = _folder.FullName }));

    [Fact]
    public async Task TempatnyaBukanFolder_Disimpan_DikatakanTerganggu()
    {
        var berkas = Path.Combine(_folder.FullName, "berkas");
        await File.WriteAllTextAsync(berkas, "");

        await Assert.ThrowsAsync<PenyimpananTergangguException>(
            () => new PenyimpananFolder(Options.Create(new PilihanBerkas { Path = berkas })).SimpanAsync(new string('a', 64), [1], CancellationToken.None));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

public sealed class PenyimpananS3Tests : PenyimpananTests, IDisposable
{
    private readonly PenyimpananS3 _s3 = new(Options.Create(Pilihan(Alamat())));

    protected override IPenyimpananBerkas Penyimpanan => _s3;

    [Fact]
    public async Task PeladenMati_DisimpanDibukaDihapus_DikatakanTerganggu()
    {
        using var mati = new PenyimpananS3(Options.Create(Pilihan("http://127.0.0.1:9")));
        var sidik = new string('b', 64);

        await Assert.ThrowsAsync<PenyimpananTergangguException>(() => mati.SimpanAsync(sidik, [1], CancellationToken.None));
        await Assert.ThrowsAsync<PenyimpananTergangguException>(() => mati.BukaAsync(sidik, CancellationToken.None));
        await Assert.ThrowsAsync<PenyimpananTergangguException>(() => mati.HapusAsync(sidik, CancellationToken.None));
    }

    [Fact]
    public async Task KunciSalahAtauEmberTidakAda_Dipakai_DikatakanTerganggu()
    {
        var pilihan = Pilihan(Alamat());
        pilihan.S3.Bucket = "tidak-ada";
        using var lain = new PenyimpananS3(Options.Create(pilihan));

        await Assert.ThrowsAsync<PenyimpananTergangguException>(() => lain.SimpanAsync(new string('c', 64), [1], CancellationToken.None));
        await Assert.ThrowsAsync<PenyimpananTergangguException>(() => lain.BukaAsync(new string('c', 64), CancellationToken.None));
    }

    public void Dispose() => _s3.Dispose();

    private static string Alamat() => Environment.GetEnvironmentVariable("TEST_S3")
        ?? throw new InvalidOperationException("TEST_S3 belum diisi. Jalankan scripts/uji, atau isi dengan alamat s3rver, misalnya http://127.0.0.1:4568.");

    private static PilihanBerkas Pilihan(string alamat) => new()
    {
        S3 = new PilihanS3 { Endpoint = alamat, Bucket = "berkas", AccessKey = "S3RVER", SecretKey = "S3RVER", DetikTunggu = 5, Ulang = 0 },
    };
}
