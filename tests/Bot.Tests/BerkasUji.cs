using System.Text;
using EPupns.Uji;

namespace EPupns.Bot.Tests;

/// <summary>Small real files, by the ending of the name; another name is another file.</summary>
internal static class BerkasUji
{
    public static byte[] Buat(string nama) => Path.GetExtension(nama) switch
    {
        ".png" => nama.Split('-')[0] switch
        {
            "kecil" => GambarUji.Png(120, 160, Benih(nama)),
            "gelap" => GambarUji.Png(800, 1100, [.. GambarUji.Tulisan(800, 1100, Benih(nama)).Select(p => (byte)(p / 8))]),
            "pucat" => GambarUji.Png(800, 1100, [.. GambarUji.Tulisan(800, 1100, Benih(nama)).Select(p => (byte)(245 + (p / 100)))]),
            "kabur" => GambarUji.Png(800, 1100, GambarUji.Kabur(800, 1100, Benih(nama))),
            _ => GambarUji.Png(800, 1100, Benih(nama)),
        },
        ".pdf" => GambarUji.Pdf(nama.Contains("-2hal", StringComparison.Ordinal) ? 2 : 1, Benih(nama)),
        _ => Encoding.ASCII.GetBytes("ini bukan gambar"),
    };

    private static int Benih(string nama) => nama.Aggregate(7, (h, c) => unchecked((h * 31) + c));
}
