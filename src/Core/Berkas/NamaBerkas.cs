namespace EPupns.Core.Berkas;

/// <summary>Names of files as people gave them: shown, never used as a path.</summary>
public static class NamaBerkas
{
    private const int PalingPanjang = 100;

    /// <summary>Ending that suits a kind of content.</summary>
    public static string Akhiran(string jenis) => jenis switch { "application/pdf" => ".pdf", "image/png" => ".png", _ => ".jpg" };

    /// <summary>Without path and control characters, short enough to show, with the ending of what it really is.</summary>
    public static string Rapikan(string? nama, string jenis)
    {
        var akhiran = Akhiran(jenis);
        var dasar = (nama ?? "").Split('/', '\\')[^1];
        var titik = dasar.LastIndexOf('.');
        var bersih = string.Concat((titik > 0 ? dasar[..titik] : dasar).Where(Boleh)).Trim(' ', '.');
        return (bersih.Length == 0 ? "berkas" : bersih.Length > PalingPanjang - akhiran.Length ? Potong(bersih, PalingPanjang - akhiran.Length) : bersih) + akhiran;
    }

    // Marks that turn the direction of writing can make "gpj.exe" read as "exe.jpg".
    private static bool Boleh(char huruf) => !char.IsControl(huruf) && char.GetUnicodeCategory(huruf) != System.Globalization.UnicodeCategory.Format && huruf is not ('"' or '<' or '>' or ':' or '|' or '?' or '*');

    private static string Potong(string nama, int panjang) => nama[..(char.IsHighSurrogate(nama[panjang - 1]) ? panjang - 1 : panjang)];
}
