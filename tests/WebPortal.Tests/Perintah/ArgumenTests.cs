using EPupns.WebPortal.Perintah;

namespace EPupns.WebPortal.Tests.Perintah;

public sealed class ArgumenTests
{
    private static readonly Opsi[] Opsi = [new("peran"), new("sandi"), new("semua", Bernilai: false)];

    [Fact]
    public void KataDanOpsiBercampur_Dibaca_Terpisah()
    {
        var argumen = Argumen.Baca(["6112", "--semua", "6172", "--peran=admin-pusat", "--sandi"], Opsi).Nilai;

        Assert.Equal(["6112", "6172"], argumen.Kata);
        Assert.Equal("admin-pusat", argumen.Nilai("peran"));
        Assert.True(argumen.Ada("semua"));
        Assert.True(argumen.Ada("sandi"));
        Assert.Null(argumen.Nilai("sandi"));
    }

    [Fact]
    public void OpsiBernilaiTerpisah_Dibaca_NilainyaKataBerikut()
    {
        var argumen = Argumen.Baca(["budi", "--peran", "admin-pusat", "--sandi", "a=b c"], Opsi).Nilai;

        Assert.Equal(["budi"], argumen.Kata);
        Assert.Equal(("admin-pusat", "a=b c"), (argumen.Nilai("peran"), argumen.Nilai("sandi")));
    }

    [Theory]
    [InlineData("opsi.asing", "--peren", "x")]
    [InlineData("opsi.kembar", "--semua", "--semua")]
    public void OpsiSalah_Dibaca_Ditolak(string kode, params string[] args)
    {
        Assert.Equal(kode, Argumen.Baca(args, Opsi).Kesalahan?.Kode);
    }
}
