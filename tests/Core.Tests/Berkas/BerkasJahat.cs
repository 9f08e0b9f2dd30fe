using System.Text;
using EPupns.Uji;

namespace EPupns.Core.Tests.Berkas;

/// <summary>Files that must be refused, made here and nowhere kept: each with the code of the reason.</summary>
internal static class BerkasJahat
{
    private const string Halaman = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    private const string SatuHalaman = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";
    private const string Naskah = "<</S/JavaScript/JS(app.alert(1))>>";

    public static IEnumerable<(string Nama, string Kode, byte[] Isi)> Semua()
    {
        foreach (var (nama, kode, katalog, tambahan) in Kamus())
        {
            yield return (nama, kode, GambarUji.Pdf([$"<</Type/Catalog/Pages 2 0 R{katalog}>>", Halaman, SatuHalaman, tambahan]));
        }

        yield return ("naskah dalam kumpulan objek", "naskah", Kumpulan("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", GambarUji.Padatkan(Teks($"5 0 {Naskah}"))));
        yield return ("kumpulan objek tanpa jenis", "naskah", Kumpulan("/N 1/First 4/Filter/FlateDecode", GambarUji.Padatkan(Teks($"5 0 {Naskah}"))));
        yield return ("kumpulan objek dengan nama tersandi", "naskah", Kumpulan("/Type/Obj#53tm/N 1/First 4/Filter[/Flate#44ecode]", GambarUji.Padatkan(Teks("5 0 <</S/J#61vaScript/J#53 (x)>>"))));
        yield return ("kumpulan objek bersaringan dua", "tersembunyi", Kumpulan("/Type/ObjStm/N 1/First 4/Filter[/FlateDecode/ASCIIHexDecode]", GambarUji.Padatkan(Teks("3520"))));
        yield return ("kumpulan objek LZW", "tersembunyi", Kumpulan("/Type/ObjStm/N 1/First 4/Filter/LZWDecode", [1, 2, 3]));
        yield return ("kumpulan objek berselisih", "tersembunyi", Kumpulan("/Type/ObjStm/N 1/First 4/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>", GambarUji.Padatkan(Teks("5 0 <<>>"))));
        yield return ("kumpulan objek rusak", "tersembunyi", Kumpulan("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", [0x78, 0x9C, 0xFF, 0xFF, 0xFF]));
        yield return ("kumpulan objek di balik aliran pura-pura", "tersembunyi", GambarUji.Pdf(
            [Teks("<</Type/Catalog/Pages 2 0 R>>"), Teks(Halaman), Teks(SatuHalaman), Teks("(stream\nbohong)"), GambarUji.Aliran("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", GambarUji.Padatkan(Teks($"5 0 {Naskah}")))]));
        yield return ("kumpulan objek yang meledak", "bom", Kumpulan("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", GambarUji.Padatkan(new byte[40 * 1024 * 1024])));
        yield return ("gambar PDF yang meledak", "bom", Kumpulan("/Subtype/Image/Filter/FlateDecode", GambarUji.Padatkan(new byte[160 * 1024 * 1024])));
        yield return ("PDF tanpa halaman", "rusak", GambarUji.Pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"]));
        yield return ("PDF terlalu tebal", "halaman", GambarUji.Pdf(halaman: 201));
        yield return ("PDF berekor ZIP", "sisipan", [.. GambarUji.Pdf(), 0x50, 0x4B, 0x03, 0x04, .. new byte[100]]);
        yield return ("PDF berekor ZIP panjang", "sisipan", [.. GambarUji.Pdf(), 0x50, 0x4B, 0x03, 0x04, .. new byte[5000]]);
        yield return ("PDF berekor HTML", "sisipan", [.. GambarUji.Pdf(), .. Teks("<HTML><Script>alert(1)</script>")]);

        var png = GambarUji.Png(700, 1000);
        yield return ("PNG berekor ZIP", "sisipan", [.. png, 0x50, 0x4B, 0x05, 0x06, .. new byte[18]]);
        yield return ("PNG berekor PHP", "sisipan", [.. png, .. Teks("<?php system($_GET[0]);")]);
        yield return ("PNG mengaku 4 miliar titik", "piksel", GambarUji.Png(65_000, 65_000, 0, GambarUji.Padatkan(new byte[100])));
        yield return ("PNG kurang baris", "rusak", GambarUji.Png(700, 1000, 0, GambarUji.Padatkan(new byte[701 * 500])));
        yield return ("PNG dengan saringan yang tidak ada", "rusak", GambarUji.Png(10, 10, 0, GambarUji.Padatkan([.. Enumerable.Repeat((byte)9, 110)])));
        yield return ("PNG berisi bukan zlib", "rusak", GambarUji.Png(10, 10, 0, [1, 2, 3, 4]));
        yield return ("PNG berwarna di luar paletnya", "rusak", GambarUji.Png(10, 10, 3, GambarUji.Padatkan([.. Enumerable.Repeat((byte)0, 11), .. Enumerable.Repeat((byte)200, 99)]), ("PLTE", [0, 0, 0])));

        yield return ("JPEG berekor ZIP", "sisipan", [.. BerkasContoh.Jpeg, 0x50, 0x4B, 0x03, 0x04, .. new byte[30]]);
        yield return ("JPEG berekor HTML", "sisipan", [.. BerkasContoh.Jpeg, .. Teks("<!DOCTYPE html><svg onload=alert(1)>")]);
        yield return ("JPEG berekor PDF", "sisipan", [.. BerkasContoh.Jpeg, .. GambarUji.Pdf()]);
        yield return ("JPEG mengaku 4 miliar titik", "piksel", Ukuran(65_500, 65_500));
        yield return ("JPEG tanpa tinggi", "rusak", Ukuran(100, 0));
        yield return ("JPEG beraritmetika", "rusak", Bingkai(0xC9));
    }

    private static IEnumerable<(string Nama, string Kode, string Katalog, string Tambahan)> Kamus() =>
    [
        ("JavaScript saat dibuka", "naskah", $"/OpenAction{Naskah}", "<<>>"),
        ("JavaScript bernama", "naskah", "/Names<</JavaScript 4 0 R>>", "<<>>"),
        ("JavaScript tersandi", "naskah", "/Names<</#4AavaScript 4 0 R>>", "<</#4A#53 (x)>>"),
        ("JS saja", "naskah", "", "<</S/X/JS(x)>>"),
        ("tindakan saat dibuka", "tindakan", "/OpenAction 4 0 R", "<</S/URI>>"),
        ("tindakan tambahan", "tindakan", "/AA<</WC 4 0 R>>", "<<>>"),
        ("menjalankan program", "tindakan", "", "<</S/Launch/F(cmd.exe)>>"),
        ("menjalankan program, tersandi", "tindakan", "", "<</S/L#61unch/F(cmd.exe)>>"),
        ("mengirim formulir", "tindakan", "", "<</S/SubmitForm/F(http://x)>>"),
        ("video", "tindakan", "", "<</Subtype/RichMedia>>"),
        ("berkas di dalam", "sisipan", "/Names<</EmbeddedFiles 4 0 R>>", "<<>>"),
        ("lampiran pada halaman", "sisipan", "", "<</Subtype/FileAttachment>>"),
        ("formulir XFA", "formulir", "/AcroForm<</XFA 4 0 R>>", "<<>>"),
        ("terkunci, tersandi", "terkunci", "", "<</#45ncrypt 4 0 R>>"),
    ];

    private static byte[] Kumpulan(string kamus, byte[] isi) =>
        GambarUji.Pdf([Teks("<</Type/Catalog/Pages 2 0 R>>"), Teks(Halaman), Teks(SatuHalaman), GambarUji.Aliran(kamus, isi)]);

    private static byte[] Ukuran(int lebar, int tinggi)
    {
        var isi = (byte[])BerkasContoh.Jpeg.Clone();
        var bingkai = LetakBingkai(isi);
        (isi[bingkai + 5], isi[bingkai + 6], isi[bingkai + 7], isi[bingkai + 8]) = ((byte)(tinggi >> 8), (byte)tinggi, (byte)(lebar >> 8), (byte)lebar);
        return isi;
    }

    private static byte[] Bingkai(byte tanda)
    {
        var isi = (byte[])BerkasContoh.Jpeg.Clone();
        isi[LetakBingkai(isi) + 1] = tanda;
        return isi;
    }

    private static int LetakBingkai(byte[] isi) => Math.Max(isi.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]), isi.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC2]));

    private static byte[] Teks(string teks) => Encoding.Latin1.GetBytes(teks);
}
