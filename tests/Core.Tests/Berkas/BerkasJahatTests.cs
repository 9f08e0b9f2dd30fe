using System.Text;
using EPupns.Core.Berkas;
using EPupns.Uji;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Berkas;

/// <summary>Hostile files: every one refused with its reason, none of them a crash, a flood of memory or a long wait.</summary>
public sealed class BerkasJahatTests
{
    public static TheoryData<string> Nama() => [.. BerkasJahat.Semua().Select(b => b.Nama)];

    [Theory]
    [MemberData(nameof(Nama))]
    public void BerkasJahat_Diperiksa_DitolakDenganAlasannya(string nama)
    {
        var (_, kode, isi) = BerkasJahat.Semua().Single(b => b.Nama == nama);

        var salah = PemeriksaBerkas.Periksa(isi).Kesalahan;

        Assert.Equal($"berkas.{kode}", salah?.Kode);
        Assert.Contains("ohon ", salah!.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void BerkasJahatDiubahSatuByte_Diperiksa_TidakPernahGagal() => Prop.ForAll(
        (from jahat in Gen.Elements(BerkasJahat.Semua().Where(b => b.Isi.Length < 100_000).ToArray())
         from letak in Gen.Choose(0, jahat.Isi.Length - 1)
         from nilai in Gen.Choose(0, 255)
         select (byte[])[.. jahat.Isi[..letak], (byte)nilai, .. jahat.Isi[(letak + 1)..]]).ToArbitrary(),
        isi => PemeriksaBerkas.Periksa(isi) is { Berhasil: true, Nilai.Isi.Length: > 0 } or { Kesalahan.Pesan.Length: > 20 }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void PotonganBerkasDirangkaiAcak_Diperiksa_TidakPernahGagal()
    {
        byte[][] bahan = [BerkasContoh.Jpeg, BerkasContoh.Png, BerkasContoh.Pdf, GambarUji.Pdf(3), GambarUji.Png(30, 30)];
        var potong = from isi in Gen.Elements(bahan)
                     from awal in Gen.Choose(0, isi.Length - 1)
                     from panjang in Gen.Choose(1, Math.Min(600, isi.Length - awal))
                     select isi[awal..(awal + panjang)];

        Prop.ForAll(
            (from kepala in Gen.Elements(bahan)
             from panjang in Gen.Choose(8, Math.Min(400, kepala.Length))
             from ekor in Gen.ListOf(potong)
             select (byte[])[.. kepala[..panjang], .. ekor.SelectMany(e => e)]).ToArbitrary(),
            isi => PemeriksaBerkas.Periksa(isi) is { Berhasil: true } or { Kesalahan.Pesan.Length: > 20 }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void FotoDenganLokasi_Diperiksa_LokasinyaHilangArahnyaTetap()
    {
        byte[] exif = [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 2, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0, .. "GPS -7.3257 108.3534"u8];
        byte[] komentar = [.. "rumah saya di Cipaku"u8];
        byte[] foto =
        [
            0xFF, 0xD8, 0xFF, 0xE1, (byte)((exif.Length + 2) >> 8), (byte)(exif.Length + 2), .. exif,
            0xFF, 0xFE, 0, (byte)(komentar.Length + 2), .. komentar, .. BerkasContoh.Jpeg[2..],
        ];

        var isi = PemeriksaBerkas.Periksa(foto).Nilai.Isi;

        Assert.Equal(-1, isi.AsSpan().IndexOf("108.3534"u8));
        Assert.Equal(-1, isi.AsSpan().IndexOf("Cipaku"u8));
        Assert.Equal(6, ArahExif.Baca(isi.AsSpan(isi.AsSpan().IndexOf("Exif"u8))));
        Assert.Equal(isi, PemeriksaBerkas.Periksa(isi).Nilai.Isi);
    }

    [Fact]
    public void PngDenganKeteranganDanLokasi_Diperiksa_TinggalGambarnya()
    {
        var idat = GambarUji.Padatkan(new byte[11 * 10]);
        var gambar = GambarUji.Png(10, 10, 0, idat, ("tEXt", Encoding.ASCII.GetBytes("Author\0Pevita")), ("eXIf", Encoding.ASCII.GetBytes("GPS 108.3534")));

        Assert.Equal(GambarUji.Png(10, 10, 0, idat), PemeriksaBerkas.Periksa(gambar).Nilai.Isi);
    }

    [Fact]
    public void PdfBiasa_Diperiksa_DihitungHalamannya()
    {
        Assert.Equal(3, PemeriksaBerkas.Periksa(GambarUji.Pdf(3)).Nilai.Halaman);
        Assert.Equal(1, PemeriksaBerkas.Periksa(BerkasContoh.Pdf).Nilai.Halaman);
    }

    [Fact]
    public void PdfDenganKumpulanObjekDanTempatTerbuka_Diperiksa_Diterima()
    {
        var pdf = GambarUji.Pdf(
            [
                Encoding.ASCII.GetBytes("<</Type/Catalog/Pages 2 0 R/OpenAction [3 0 R /FitH 842]/Outlines<</First 3 0 R/Count 1>>>>"), Encoding.ASCII.GetBytes("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                GambarUji.Aliran("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", GambarUji.Padatkan(Encoding.ASCII.GetBytes("3 0 <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"))),
            ]);

        Assert.Equal(1, PemeriksaBerkas.Periksa(pdf).Nilai.Halaman);
    }

    [Fact]
    public void FotoSulitDibaca_Diperiksa_DiberiPetunjuk()
    {
        var (lebar, tinggi) = (1240, 1754);
        var jelas = GambarUji.Tulisan(lebar, tinggi, 3);
        byte[] gelap = [.. jelas.Select(p => (byte)(p / 6))];
        byte[] pucat = [.. jelas.Select(p => (byte)(200 + (p / 60)))];

        Assert.Empty(Mutu(jelas, lebar, tinggi));
        Assert.Equal([Core.Berkas.Mutu.Kecil], Mutu(GambarUji.Tulisan(300, 400, 3), 300, 400));
        Assert.Contains(Core.Berkas.Mutu.Gelap, Mutu(gelap, lebar, tinggi));
        Assert.Contains(Core.Berkas.Mutu.Pucat, Mutu(pucat, lebar, tinggi));
        Assert.Equal([Core.Berkas.Mutu.Kabur], Mutu(Kaburkan(jelas, lebar, 9), lebar, tinggi));
    }

    [Fact]
    public void JpegDariHalaman_Diperiksa_DinilaiTerangDanTajam()
    {
        var ciri = PenilaiJpeg.Nilai(PembersihJpeg.Bersihkan(BerkasContoh.Jpeg)!)!;

        Assert.InRange(ciri.Terang, 180, 255);
        Assert.True(ciri.Tajam > 0.5, $"tajam {ciri.Tajam}");
    }

    private static IReadOnlyList<Mutu> Mutu(byte[] piksel, int lebar, int tinggi) => PemeriksaBerkas.Periksa(GambarUji.Png(lebar, tinggi, piksel)).Nilai.Mutu;

    private static byte[] Kaburkan(byte[] piksel, int lebar, int jari) =>
        [.. Enumerable.Range(0, piksel.Length).Select(i => (byte)Enumerable.Range(-jari, (2 * jari) + 1).Average(d => (double)piksel[(i / lebar * lebar) + Math.Clamp((i % lebar) + d, 0, lebar - 1)]))];
}
