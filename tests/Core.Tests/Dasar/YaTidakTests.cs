using EPupns.Core.Dasar;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Dasar;

public sealed class YaTidakTests
{
    [Theory]
    [InlineData("iya")]
    [InlineData("ya")]
    [InlineData("Y")]
    [InlineData("betul")]
    [InlineData("benar")]
    [InlineData("sesuai")]
    [InlineData("ok")]
    [InlineData("Oke!")]
    [InlineData("sip")]
    [InlineData("iyaaaa pak")]
    [InlineData("ya, benar")]
    [InlineData("sudah benar")]
    [InlineData("👍")]
    [InlineData("👍🏽")]
    [InlineData("👍👍")]
    [InlineData("yo")]
    [InlineData("yups")]
    [InlineData("siap pak")]
    [InlineData("data saya benar")]
    [InlineData("inggih")]
    [InlineData("ya sudah")]
    public void Setuju_Dibaca_Ya(string teks) => Assert.True(YaTidak.Baca(teks));

    [Theory]
    [InlineData("tdk")]
    [InlineData("tidak")]
    [InlineData("gak")]
    [InlineData("bukan")]
    [InlineData("salah")]
    [InlineData("blm")]
    [InlineData("Tidak.")]
    [InlineData("tidak sesuai")]
    [InlineData("belum benar pak")]
    [InlineData("❌")]
    [InlineData("enggak")]
    [InlineData("ga")]
    [InlineData("nggak")]
    [InlineData("jangan")]
    [InlineData("tidak jadi")]
    [InlineData("ga jadi deh")]
    [InlineData("tidak benar")]
    [InlineData("tidak, bukan")]
    [InlineData("belum yakin")]
    public void Menolak_Dibaca_Tidak(string teks) => Assert.False(YaTidak.Baca(teks));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("mungkin")]
    [InlineData("ya tidak")]
    [InlineData("bukan tidak")]
    [InlineData("iya tapi instansinya lama")]
    [InlineData("ya, tapi bukan")]
    [InlineData("🙏")]
    [InlineData("tidak salah")]
    [InlineData("ya, salah")]
    [InlineData("pak")]
    [InlineData("12 januari 1986")]
    public void MenduaAtauLain_Dibaca_TidakDitebak(string? teks) => Assert.Null(YaTidak.Baca(teks));

    [Fact]
    public void TeksApaPun_DitambahSapaan_ArtinyaTetap() => Prop.ForAll(
        Acak.Teks, teks => YaTidak.Baca(teks) == YaTidak.Baca($"Pak, {teks} terima kasih")).QuickCheckThrowOnFailure();
}
