namespace EPupns.Core.Berkas;

/// <summary>Judges a file by what it holds, not by its name: beginning and end must both be those of the kind.</summary>
internal static class PengenalIsi
{
    private const int EkorPdf = 1024;

    /// <summary>MIME type, or null when it is none of PDF, JPEG and PNG, or is cut off.</summary>
    public static string? Kenali(ReadOnlySpan<byte> isi)
    {
        if (isi.StartsWith("%PDF-"u8) && isi[^Math.Min(EkorPdf, isi.Length)..].IndexOf("%%EOF"u8) >= 0)
        {
            return "application/pdf";
        }

        if (isi.StartsWith(stackalloc byte[] { 0xFF, 0xD8, 0xFF }) && isi[^Math.Min(EkorPdf, isi.Length)..].LastIndexOf(stackalloc byte[] { 0xFF, 0xD9 }) >= 0)
        {
            return "image/jpeg";
        }

        return isi.StartsWith(stackalloc byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }) && isi[^Math.Min(12, isi.Length)..].IndexOf("IEND"u8) >= 0
            ? "image/png"
            : null;
    }
}
