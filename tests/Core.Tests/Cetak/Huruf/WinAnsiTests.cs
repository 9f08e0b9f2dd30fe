using System.Text;
using EPupns.Core.Cetak.Huruf;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Cetak.Huruf;

public class WinAnsiTests
{
    [Theory]
    [InlineData("Pevita Pearce", "Pevita Pearce")]
    [InlineData("Łukasz Gdańsk", "Lukasz Gdansk")]
    [InlineData("n\u0301", "n")]
    [InlineData("Nguyễn Thị", "Nguyen Thi")]
    [InlineData("☑ ya ☐ tidak", "[v] ya [ ] tidak")]
    [InlineData("☑\uFE0F", "[v]")]
    [InlineData("ĳs", "ijs")]
    [InlineData("≤ 5 → 6", "<= 5 -> 6")]
    [InlineData("\u00AD", "-")]
    [InlineData("王", "?")]
    [InlineData("\uD83D\uDE00", "?")]
    [InlineData("a\u202Eb", "a?b")]
    [InlineData("\u0301", "?")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    public void HurufDiLuarWinAnsi_Disandikan_Dialihaksarakan(string teks, string harapan)
    {
        byte[] sandi = WinAnsi.Sandikan(teks);

        Assert.Equal(harapan, Encoding.ASCII.GetString(sandi));
    }

    [Fact]
    public void SeparuhHuruf_Disandikan_MenjadiTandaTanya()
    {
        char separuh = '\uD800';

        Assert.Equal("a?b"u8.ToArray(), WinAnsi.Sandikan($"a{separuh}b"));
    }

    [Fact]
    public void HurufDanTandaTerpisah_Disandikan_SamaDenganHurufPadu()
    {
        byte[] terpisah = WinAnsi.Sandikan("Jose\u0301 n\u0303 A\u030A s\u030C c\u0327");

        Assert.Equal(WinAnsi.Sandikan("José ñ Å š ç"), terpisah);
    }

    [Fact]
    public void HurufKhasWindows_Disandikan_MenjadiKodenya()
    {
        byte[] sandi = WinAnsi.Sandikan("€…“”–—™ÿ");

        Assert.Equal([0x80, 0x85, 0x93, 0x94, 0x96, 0x97, 0x99, 0xFF], sandi);
    }

    [Fact]
    public void TeksApaPun_Disandikan_HanyaKodeYangAdaHurufnya()
    {
        byte[] kosong = [0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D];

        Prop.ForAll(TeksAcak.Arb, teks => WinAnsi.Sandikan(teks).All(b => b is >= 32 or (byte)'\n' && !kosong.Contains(b)))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void TeksApaPun_Disandikan_TidakAdaHurufYangHilang()
    {
        Prop.ForAll(TeksAcak.Arb, teks =>
        {
            int huruf = teks.ReplaceLineEndings("\n").EnumerateRunes().Count(r => !AlihAksara.TandaGabung(r.Value));

            return WinAnsi.Sandikan(teks).Length >= huruf;
        }).QuickCheckThrowOnFailure();
    }
}
