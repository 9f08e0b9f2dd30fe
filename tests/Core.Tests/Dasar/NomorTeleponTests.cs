using EPupns.Core.Dasar;

namespace EPupns.Core.Tests.Dasar;

public sealed class NomorTeleponTests
{
    [Theory]
    [InlineData("081234567890", "+6281234567890", "0812-3456-7890")]
    [InlineData("0812 3456 7890", "+6281234567890", "0812-3456-7890")]
    [InlineData("0812-3456-789", "+628123456789", "0812-3456-789")]
    [InlineData("+62 812.3456.7890", "+6281234567890", "0812-3456-7890")]
    [InlineData("+62 (0) 812 3456 7890", "+6281234567890", "0812-3456-7890")]
    [InlineData("62812-3456-7890", "+6281234567890", "0812-3456-7890")]
    [InlineData("0062 812 3456 7890", "+6281234567890", "0812-3456-7890")]
    [InlineData("812 3456 7890", "+6281234567890", "0812-3456-7890")]
    public void NomorHp_DiketikMacamMacam_Dipahami(string ketikan, string e164, string tampil)
    {
        var nomor = NomorTelepon.BacaHp(ketikan);

        Assert.Equal(e164, nomor.Nilai);
        Assert.Equal(tampil, NomorTelepon.Tampil(nomor.Nilai));
    }

    [Theory]
    [InlineData("(021) 390-1234", "+62213901234", "(021) 390-1234")]
    [InlineData("021 39012345", "+622139012345", "(021) 3901-2345")]
    [InlineData("0265-771234", "+62265771234", "(0265) 771-234")]
    [InlineData("+62 265 77123", "+6226577123", "(0265) 77-123")]
    [InlineData("0621 123456", "+62621123456", "(0621) 123-456")]
    public void NomorRumah_DiketikMacamMacam_Dipahami(string ketikan, string e164, string tampil)
    {
        var nomor = NomorTelepon.BacaRumah(ketikan);

        Assert.Equal(e164, nomor.Nilai);
        Assert.Equal(tampil, NomorTelepon.Tampil(nomor.Nilai));
    }

    [Theory]
    [InlineData("", "hp.kosong")]
    [InlineData("tidak punya", "hp.kosong")]
    [InlineData("o812 3456 7890", "hp.huruf")]
    [InlineData("٠٨١٢٣٤٥٦٧٨٩٠", "hp.kosong")]
    [InlineData("+60 12 345 6789", "hp.negara")]
    [InlineData("0060 12 345 6789", "hp.negara")]
    [InlineData("0812345", "hp.pendek")]
    [InlineData("0812 3456 7890 1234", "hp.panjang")]
    [InlineData("0812 3456 7890 / 0813 1111 2222", "hp.panjang")]
    [InlineData("(021) 390-1234", "hp.rumah")]
    [InlineData("0112345678", "hp.awalan")]
    [InlineData("0", "hp.awalan")]
    public void NomorHp_Keliru_DikatakanMengapa(string ketikan, string kode) =>
        Assert.Equal(kode, NomorTelepon.BacaHp(ketikan).Kesalahan?.Kode);

    [Theory]
    [InlineData("0812 3456 7890", "telepon.hp")]
    [InlineData("0265 77", "telepon.pendek")]
    [InlineData("021 390 1234 5678", "telepon.panjang")]
    [InlineData("1234567", "telepon.awalan")]
    [InlineData("+1 202 555 0100", "telepon.negara")]
    public void NomorRumah_Keliru_DikatakanMengapa(string ketikan, string kode) =>
        Assert.Equal(kode, NomorTelepon.BacaRumah(ketikan).Kesalahan?.Kode);

    [Fact]
    public void KetikanApaPun_Dibaca_TidakMelemparDanYangDipahamiTerbacaLagi()
    {
        var acak = new Random(45);
        const string Abjad = "0123456789 +-.()/x٣\0é";
        for (var i = 0; i < 20_000; i++)
        {
            var teks = string.Concat(Enumerable.Range(0, acak.Next(20)).Select(_ => Abjad[acak.Next(Abjad.Length)]));
            foreach (var baca in new Func<string?, Hasil<string>>[] { NomorTelepon.BacaHp, NomorTelepon.BacaRumah })
            {
                if (baca(teks) is { Berhasil: true, Nilai: var nomor })
                {
                    Assert.Matches(@"\A\+62[2-9]\d{6,11}\z", nomor);
                    Assert.Equal(nomor, baca(nomor).Nilai);
                    Assert.Equal(nomor, baca(NomorTelepon.Tampil(nomor)).Nilai);
                    Assert.Contains("••••", NomorTelepon.Samar(nomor), StringComparison.Ordinal);
                }
            }
        }
    }
}
