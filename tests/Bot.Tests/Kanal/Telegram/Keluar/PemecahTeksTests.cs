using EPupns.Bot.Kanal.Telegram.Keluar;
using EPupns.Core.Notifikasi;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Bot.Tests.Kanal.Telegram.Keluar;

public sealed class PemecahTeksTests
{
    [Fact]
    public void TeksApaPun_Dipecah_SetiapBagianMuatDanTidakAdaYangHilang()
    {
        Prop.ForAll(TeksSulit.Isi(), Gen.Elements(100, 1024, 4096).ToArbitrary(), (isi, batas) =>
        {
            var bagian = PemecahTeks.Pecah(isi, batas);

            return bagian.All(b => b.Sum(p => p.Teks.Length) <= batas && b.All(p => p.Teks.EnumerateRunes().Sum(r => r.Utf16SequenceLength) == p.Teks.Length))
                && TeksSulit.Tampak(string.Concat(bagian.SelectMany(b => b).Select(p => p.Teks)))
                    == TeksSulit.Tampak(string.Concat(isi.Select(p => HurufTampak.Bersihkan(p.Teks))));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void ParagrafPanjang_Dipecah_PadaAkhirBaris()
    {
        var baris = new string('a', 60) + "\n";

        var bagian = PemecahTeks.Pecah([new Potongan(string.Concat(Enumerable.Repeat(baris, 100)))], 4096);

        Assert.Equal(2, bagian.Count);
        Assert.All(bagian, b => Assert.EndsWith("\n", b[^1].Teks, StringComparison.Ordinal));
    }

    [Fact]
    public void NomorBergayaDiBatas_Dipecah_PindahUtuh()
    {
        var bagian = PemecahTeks.Pecah([new Potongan(new string('a', 4090)), new Potongan("123456789012", Gaya.Kode), new Potongan(" akhir")], 4096);

        Assert.Equal(new Potongan("123456789012", Gaya.Kode), bagian[1][0]);
    }

    [Fact]
    public void EmojiDiBatas_Dipecah_TidakTerbelah()
    {
        var bagian = PemecahTeks.Pecah([new Potongan("a" + string.Concat(Enumerable.Repeat("😀", 3000)))], 4096);

        Assert.Equal(4095, bagian[0][0].Teks.Length);
        Assert.StartsWith("😀", bagian[1][0].Teks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("\u200b\u2800")]
    public void TeksYangTidakTampak_Dipecah_TidakAdaBagian(string teks)
    {
        var bagian = PemecahTeks.Pecah([new Potongan(teks, Gaya.Tebal)], 4096);

        Assert.Empty(bagian);
    }
}
