using EPupns.Core.Akun;
using EPupns.Core.Akun.Sandi;
using EPupns.Core.Tests.Dasar;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Options;

namespace EPupns.Core.Tests.Akun.Sandi;

public sealed class PencincangJawabanTests
{
    private const string Nip = "198612262009122001";
    private readonly PencincangJawaban _pencincang = Buat(1);

    [Theory]
    [InlineData("SITI AMINAH")]
    [InlineData("  siti   aminah. ")]
    [InlineData("Siti-Aminah")]
    [InlineData("siti aminàh")]
    [InlineData("siti amina\u0300h")]
    [InlineData("ｓｉｔｉ　ａｍｉｎａｈ")]
    [InlineData("sitiaminah 😀")]
    public void EjaanLain_Dicocokkan_Diterima(string jawaban)
    {
        Assert.True(_pencincang.Cocok(_pencincang.Cincang("Siti Aminah", Nip), jawaban, Nip));
    }

    [Theory]
    [InlineData("Siti Aminahh")]
    [InlineData("Aminah Siti")]
    [InlineData("")]
    [InlineData("…")]
    public void JawabanLain_Dicocokkan_Ditolak(string jawaban)
    {
        Assert.False(_pencincang.Cocok(_pencincang.Cincang("Siti Aminah", Nip), jawaban, Nip));
    }

    [Fact]
    public void JawabanSamaOrangLain_Dicincang_HashLain()
    {
        Assert.NotEqual(_pencincang.Cincang("Bogor", Nip), _pencincang.Cincang("Bogor", "198612262009122002"));
        Assert.False(_pencincang.Cocok(_pencincang.Cincang("Bogor", Nip), "Bogor", "198612262009122002"));
    }

    [Fact]
    public void KunciServerLain_Dicocokkan_Ditolak()
    {
        Assert.False(Buat(2).Cocok(_pencincang.Cincang("Bogor", Nip), "Bogor", Nip));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?! 😀")]
    public void TanpaHurufDanAngka_Dicincang_Ditolak(string jawaban)
    {
        Assert.Throws<ArgumentException>(() => _pencincang.Cincang(jawaban, Nip));
    }

    [Fact]
    public void JawabanApaPun_BesarKecilDanTandaBerubah_TetapCocok() => Prop.ForAll(
        (from kata in Gen.Elements("siti", "Aminah", "BOGOR", "ñoño", "Üstün", "Tk. II", "Ma'ruf").NonEmptyListOf()
         from sela in Gen.Elements(" ", "  ", "-", ".", "'", "") select (Asli: string.Join(' ', kata), Lain: string.Join(sela, kata).ToUpperInvariant())).ToArbitrary(),
        j => _pencincang.Cocok(_pencincang.Cincang(j.Asli, Nip), j.Lain, Nip)).QuickCheckThrowOnFailure();

    [Fact]
    public void TeksApaPun_Dicocokkan_TidakPernahGagal() => Prop.ForAll(
        Acak.Teks, teks => !_pencincang.Cocok("1.bukan", teks ?? "", Nip)).QuickCheckThrowOnFailure();

    private static PencincangJawaban Buat(byte isi) =>
        new(new KunciServer(Options.Create(new PilihanKeamanan { KunciServer = Convert.ToBase64String(Enumerable.Repeat(isi, 32).ToArray()) })));
}
