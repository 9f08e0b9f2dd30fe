namespace EPupns.Core.Berkas;

/// <summary>Enough of PDF to tell a whole file from a torn one.</summary>
internal static class StrukturPdf
{
    private const int Ekor = 2048;

    /// <summary>Has objects, a cross-reference that is pointed to, and the end mark where readers look for it.</summary>
    public static bool Utuh(ReadOnlySpan<byte> isi)
    {
        var ekor = isi[^Math.Min(Ekor, isi.Length)..];
        var akhir = ekor.LastIndexOf("%%EOF"u8);
        var tunjuk = akhir < 0 ? -1 : ekor[..akhir].LastIndexOf("startxref"u8);
        return tunjuk >= 0
            && isi.IndexOf(" obj"u8) > 0
            && Angka(ekor[(tunjuk + "startxref"u8.Length)..akhir]) is { } letak
            && letak < isi.Length;
    }

    /// <summary>What stands behind the last end mark.</summary>
    public static ReadOnlySpan<byte> SetelahAkhir(ReadOnlySpan<byte> isi)
    {
        var akhir = isi.LastIndexOf("%%EOF"u8);
        return akhir < 0 ? [] : isi[(akhir + 5)..];
    }

    private static long? Angka(ReadOnlySpan<byte> teks)
    {
        long nilai = 0;
        var ada = false;
        foreach (var satu in teks)
        {
            if (satu is >= (byte)'0' and <= (byte)'9')
            {
                (nilai, ada) = (Math.Min((nilai * 10) + satu - '0', int.MaxValue), true);
            }
            else if (ada)
            {
                break;
            }
        }

        return ada ? nilai : null;
    }
}
