namespace EPupns.Core.Berkas;

/// <summary>
/// What stands behind the end of a picture or document. Telephones put data of their own there, which is cut off; something that another program
/// would open makes the file two files in one, and such a file is refused.
/// </summary>
internal static class SisaBerkas
{
    private static readonly byte[][] Tanda =
    [
        [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [.. "%PDF-"u8], [.. "Rar!"u8], [0x37, 0x7A, 0xBC, 0xAF], [0x7F, 0x45, 0x4C, 0x46], [0xCA, 0xFE, 0xBA, 0xBE], [.. "#!/"u8],
    ];

    private static readonly byte[][] Kata = [.. new[] { "<html", "<!doctype", "<script", "<svg", "<iframe", "<body", "<?php", "<?xml", "javascript:" }.Select(System.Text.Encoding.ASCII.GetBytes)];

    /// <summary>True when another program would find something of its own in it.</summary>
    public static bool Berbahaya(ReadOnlySpan<byte> sisa)
    {
        if (sisa.TrimStart("\r\n\t "u8).StartsWith("MZ"u8))
        {
            return true;
        }

        foreach (var tanda in Tanda)
        {
            if (sisa.IndexOf(tanda) >= 0)
            {
                return true;
            }
        }

        var kecil = new byte[sisa.Length];
        for (var i = 0; i < sisa.Length; i++)
        {
            kecil[i] = sisa[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(sisa[i] | 0x20) : sisa[i];
        }

        return Array.Exists(Kata, k => kecil.AsSpan().IndexOf(k) >= 0);
    }
}
