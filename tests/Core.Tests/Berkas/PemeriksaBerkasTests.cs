using EPupns.Core.Berkas;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Berkas;

public sealed class PemeriksaBerkasTests
{
    private static readonly string[] Jenis = ["application/pdf", "image/png", "image/jpeg"];

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("image/png")]
    [InlineData("image/jpeg")]
    public void BerkasUtuh_Diperiksa_DikenaliDariIsinya(string jenis)
    {
        Assert.Equal(jenis, PemeriksaBerkas.Periksa(BerkasContoh.Untuk(jenis)).Nilai.Jenis);
    }

    [Fact]
    public void BerkasTerpotongDiManaPun_Diperiksa_Ditolak() => Prop.ForAll(
        (from jenis in Gen.Elements(Jenis)
         let isi = BerkasContoh.Untuk(jenis)
         from panjang in Gen.Choose(16, isi.Length - 12)
         select isi[..panjang]).ToArbitrary(),
        isi => PemeriksaBerkas.Periksa(isi).Kesalahan?.Kode == "berkas.rusak").QuickCheckThrowOnFailure();

    [Fact]
    public void SatuBytePngBerubah_Diperiksa_Ditolak() => Prop.ForAll(
        Gen.Choose(8, BerkasContoh.Png.Length - 1).ToArbitrary(),
        letak => !PemeriksaBerkas.Periksa([.. BerkasContoh.Png[..letak], (byte)(BerkasContoh.Png[letak] ^ 0x20), .. BerkasContoh.Png[(letak + 1)..]]).Berhasil).QuickCheckThrowOnFailure();

    [Fact]
    public void FotoTeleponDenganEkor_Diperiksa_Diterima()
    {
        byte[] foto = [.. BerkasContoh.Jpeg, .. "SEFHe\0\0\0\0MotionPhoto_Data"u8.ToArray()];

        var dinilai = PemeriksaBerkas.Periksa(foto).Nilai;

        Assert.Equal("image/jpeg", dinilai.Jenis);
        Assert.Equal(-1, dinilai.Isi.AsSpan().IndexOf("MotionPhoto"u8));
    }

    [Fact]
    public void PdfBerkataSandi_Diperiksa_DisebutTerkunci()
    {
        Assert.Equal("berkas.terkunci", PemeriksaBerkas.Periksa(BerkasContoh.PdfTerkunci).Kesalahan?.Kode);
    }

    [Fact]
    public void BerkasKosong_Diperiksa_DisebutKosong()
    {
        Assert.Equal("berkas.kosong", PemeriksaBerkas.Periksa([]).Kesalahan?.Kode);
    }

    [Fact]
    public void BerkasLebihDariSepuluhMegabita_Diperiksa_DisebutUkurannya()
    {
        var isi = new byte[(10 * 1024 * 1024) + 1];

        var salah = PemeriksaBerkas.Periksa(isi).Kesalahan!;

        Assert.Equal("berkas.besar", salah.Kode);
        Assert.Contains("paling besar 10 MB; yang Anda kirim 10,1 MB", salah.Pesan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\0\0\0\u0018ftypheic", "HEIC")]
    [InlineData("\0\0\0\u0018ftypmif1", "HEIC")]
    [InlineData("\0\0\0\u0020ftypisom", "video")]
    [InlineData("RIFF\0\0\0\0WEBPVP8 ", "WebP")]
    [InlineData("GIF89a", "GIF")]
    [InlineData("PK\u0003\u0004", "Word")]
    [InlineData("MZ\u0090\0", "program")]
    [InlineData("<html><script>", "tidak dikenal")]
    [InlineData(" %PDF-1.4", "tidak dikenal")]
    [InlineData("%", "tidak dikenal")]
    public void JenisLain_Diperiksa_DisebutApaYangDikirim(string awal, string nama)
    {
        var salah = PemeriksaBerkas.Periksa([.. awal.Select(c => (byte)c), .. new byte[4]]).Kesalahan!;

        Assert.Equal("berkas.jenis", salah.Kode);
        Assert.Contains(nama, salah.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void ByteApaPun_Diperiksa_TidakPernahGagal() => Prop.ForAll(
        (from jenis in Gen.Elements(Jenis)
         from awal in Gen.Choose(0, 40)
         from isi in ArbMap.Default.GeneratorFor<byte[]>()
         select (byte[])[.. BerkasContoh.Untuk(jenis)[..awal], .. isi]).ToArbitrary(),
        isi => PemeriksaBerkas.Periksa(isi) is { Berhasil: true } or { Kesalahan.Pesan.Length: > 20 }).QuickCheckThrowOnFailure();
}
