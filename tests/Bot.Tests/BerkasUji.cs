using System.Text;

namespace EPupns.Bot.Tests;

/// <summary>Small real files, by the ending of the name.</summary>
internal static class BerkasUji
{
    private const string PngSatuTitik =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    public static byte[] Buat(string nama) => Path.GetExtension(nama) switch
    {
        ".png" => Convert.FromBase64String(PngSatuTitik),
        ".pdf" => Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R/Size 3>>\nstartxref\n0\n%%EOF\n"),
        _ => Encoding.ASCII.GetBytes("ini bukan gambar"),
    };
}
