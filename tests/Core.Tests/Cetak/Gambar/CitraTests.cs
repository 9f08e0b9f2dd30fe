using EPupns.Core.Cetak.Gambar;
using EPupns.Core.Cetak.Tata;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Cetak.Gambar;

public class CitraTests
{
    private const int Lebar = 7;
    private const int Tinggi = 11;
    private const byte Kelabu = 0, Warna = 2, Palet = 3, KelabuAlfa = 4, WarnaAlfa = 6;

    private static readonly byte[] PaletUji = [.. Enumerable.Range(0, 48).Select(i => (byte)(i * 5))];

    [Theory]
    [InlineData(8, Kelabu)]
    [InlineData(16, Kelabu)]
    [InlineData(8, Warna)]
    [InlineData(8, KelabuAlfa)]
    [InlineData(8, WarnaAlfa)]
    [InlineData(16, WarnaAlfa)]
    public void PngBersampel_DicetakLaluDiambilKembali_PikselSama(byte bit, byte jenis)
    {
        byte[][] baris = Acak(Lebar * PngUji.Saluran(jenis) * bit / 8);
        int saluran = PngUji.Saluran(jenis), warna = saluran - (saluran + 1) % 2, langkah = bit / 8;
        byte[][] piksel = [.. baris.SelectMany(b => b.Where((_, i) => i % langkah == 0).Chunk(saluran))];

        byte[][] citra = AmbilKembali(PngUji.Buat(Lebar, Tinggi, bit, jenis, baris));

        Assert.Equal([.. piksel.SelectMany(p => p[..warna])], warna == 1 ? Pnm.Kelabu(citra[0]) : citra[0]);
        Assert.Equal(saluran == warna ? 1 : 2, citra.Length);
        if (saluran > warna)
            Assert.Equal([.. piksel.Select(p => p[^1])], Pnm.Kelabu(citra[1]));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    public void PngBerpalet_DicetakLaluDiambilKembali_WarnaDariPalet(byte bit)
    {
        byte[][] nomor = [.. Acak(Lebar).Select(b => b.Select(n => (byte)(n % 16)).ToArray())];
        byte[][] baris = bit == 8 ? nomor : [.. nomor.Select(b => b.Append((byte)0).Chunk(2).Select(p => (byte)(p[0] << 4 | p[1])).ToArray())];

        byte[][] citra = AmbilKembali(PngUji.Buat(Lebar, Tinggi, bit, Palet, baris, PaletUji, tembus: [10, 20]));

        Assert.Equal([.. nomor.SelectMany(b => b).SelectMany(n => PaletUji[(n * 3)..(n * 3 + 3)])], citra[0]);
        Assert.Equal([.. nomor.SelectMany(b => b).Select(n => n switch { 0 => (byte)10, 1 => (byte)20, _ => (byte)255 })], Pnm.Kelabu(citra[1]));
    }

    [Fact]
    public void Jpeg_Dicetak_TersimpanApaAdanya()
    {
        using var sumber = new Alat(new Dokumen("A", h => h.Isi(i => i.Teks("Isi"))).KePdf());
        byte[] jpeg = sumber.Jpeg();
        var citra = Citra.Baca(jpeg);

        byte[] pdf = new Dokumen("A", h => h.Isi(i => i.Citra(citra, 200))).KePdf();

        using var alat = new Alat(pdf);
        Assert.True(pdf.AsSpan().IndexOf(jpeg) > 0);
        Assert.Matches($@"image +{citra.Lebar} +{citra.Tinggi} +rgb +3 +8 +jpeg", alat.DaftarCitra());
        Assert.Contains("No syntax or stream encoding errors found", alat.Periksa());
    }

    [Fact]
    public void CitraSama_DicetakDuaKali_TersimpanSekali()
    {
        var citra = Citra.Baca(PngUji.Buat(Lebar, Tinggi, 8, Kelabu, Acak(Lebar)));
        using var alat = new Alat(new Dokumen("A", h => h.Isi(i => i.Kolom(k =>
        {
            k.Butir().Citra(citra, 50);
            k.Butir().Citra(citra, 100);
        }))).KePdf());

        Assert.Equal(1, alat.IsiMentah().Split("/Subtype /Image").Length - 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("bukan gambar")]
    [InlineData("GIF89a")]
    public void BerkasBukanGambar_Dibaca_Ditolak(string isi)
    {
        Assert.Throws<InvalidDataException>(() => Citra.Baca(System.Text.Encoding.ASCII.GetBytes(isi)));
    }

    [Fact]
    public void PngMengakuRaksasa_Dibaca_DitolakTanpaMemakanMemori()
    {
        byte[] png = PngUji.Buat(1, 1, 8, Kelabu, [[0]]);
        png[16] = png[20] = 0x7F;

        Assert.Throws<InvalidDataException>(() => Citra.Baca(png));
    }

    [Fact]
    public void GambarRusakDiManaPun_Dibaca_DiterimaAtauDitolakDenganWajar()
    {
        byte[] png = PngUji.Buat(Lebar, Tinggi, 8, Palet, [.. Acak(Lebar).Select(b => b.Select(n => (byte)(n % 16)).ToArray())], PaletUji);
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 17, 8, 0, 9, 0, 9, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xFF, 0xD9];
        Gen<byte[]> rusak =
            from asal in Gen.Elements(png, jpeg)
            from panjang in Gen.Choose(3, asal.Length)
            from letak in Gen.Choose(0, panjang - 1)
            from nilai in Gen.Choose(0, 255)
            select Ganti(asal[..panjang], letak, (byte)nilai);

        Prop.ForAll(rusak.ToArbitrary(), berkas => TerbacaAtauDitolak(berkas)).QuickCheckThrowOnFailure();
    }

    private static bool TerbacaAtauDitolak(byte[] berkas)
    {
        try
        {
            return Citra.Baca(berkas).Lebar > 0;
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }

    private static byte[] Ganti(byte[] berkas, int letak, byte nilai)
    {
        berkas[letak] = nilai;
        return berkas;
    }

    private static byte[][] Acak(int panjang)
    {
        // Few different values, so that the predictors of the filters often tie.
        var acak = new Random(7);
        return [.. Enumerable.Range(0, Tinggi).Select(_ => Enumerable.Range(0, panjang).Select(_ => (byte)(acak.Next(4) * 61)).ToArray())];
    }

    private static byte[][] AmbilKembali(byte[] png)
    {
        using var alat = new Alat(new Dokumen("A", h => h.Isi(i => i.Citra(Citra.Baca(png), 100))).KePdf());
        Assert.Contains("No syntax or stream encoding errors found", alat.Periksa());
        return [.. alat.Citra().Select(c => Pnm.Baca(c).Piksel)];
    }
}
