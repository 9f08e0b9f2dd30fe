using System.Runtime.Versioning;
using EPupns.Core.Akun;
using Microsoft.Extensions.Options;

namespace EPupns.Core.Tests.Akun;

public sealed class KunciServerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("epupns-kunci-");

    private string FolderKunci => Path.Combine(_folder.FullName, "belum", "ada");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void FolderKosong_DibuatDuaKali_KunciYangSama()
    {
        var satu = Buat(new() { FolderKunci = FolderKunci });
        var dua = Buat(new() { FolderKunci = FolderKunci });

        Assert.Equal(satu.Turunkan("uji"), dua.Turunkan("uji"));
        Assert.Equal(32, satu.Turunkan("uji").Length);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void BerkasKunci_Dibuat_HanyaDapatDibacaPemilik()
    {
        Buat(new() { FolderKunci = FolderKunci });

        var berkas = Assert.Single(Directory.GetFiles(FolderKunci));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(berkas));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(FolderKunci));
    }

    [Fact]
    public async Task DelapanProsesMulaiBersama_Dibuat_SatuKunci()
    {
        var kunci = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Buat(new() { FolderKunci = FolderKunci }).Turunkan("uji"))));

        Assert.Single(kunci.Select(Convert.ToHexString).Distinct());
        Assert.Single(Directory.GetFiles(FolderKunci));
    }

    [Fact]
    public void TujuanBerbeda_Diturunkan_KunciBerbeda()
    {
        var kunci = Buat(new() { KunciServer = Convert.ToBase64String(new byte[32]) });

        Assert.NotEqual(kunci.Turunkan("satu"), kunci.Turunkan("dua"));
    }

    [Theory]
    [InlineData("bukan base64!")]
    [InlineData("cGVuZGVr")]
    public void KunciDiSusunanKeliru_Dibuat_DisebutApaYangHarusDiisi(string kunci)
    {
        var galat = Assert.Throws<InvalidOperationException>(() => Buat(new() { KunciServer = kunci }));

        Assert.Contains("Keamanan:KunciServer", galat.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(kunci, galat.Message, StringComparison.Ordinal);
    }

    private static KunciServer Buat(PilihanKeamanan pilihan) => new(Options.Create(pilihan));
}
