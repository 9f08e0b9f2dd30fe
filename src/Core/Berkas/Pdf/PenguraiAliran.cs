using System.IO.Compression;

namespace EPupns.Core.Berkas;

/// <summary>Unpacks streams of a PDF within bounds: those that hold objects to be read, the others to be counted.</summary>
internal static class PenguraiAliran
{
    private const string Padat = "FlateDecode";
    private const int KumpulanTerbesar = 32 * 1024 * 1024;
    private const int SatuTerbesar = 128 * 1024 * 1024;

    /// <summary>The objects in it; null when it holds none, or cannot be read as every reader reads it.</summary>
    public static byte[]? Urai(byte[] isi, AliranPdf aliran, PenelaahPdf.TemuanPdf temuan)
    {
        var saringan = aliran.Nilai("Filter");
        if (!aliran.Kumpulan)
        {
            Hitung(isi, aliran, saringan, temuan);
            return null;
        }

        // A second filter, or rows stored as differences, would show us other bytes than a reader sees.
        var sederhana = aliran.Terbaca && (saringan is null or Padat) && aliran.Kamus.Count(k => k.Nama.EndsWith("Decode", StringComparison.Ordinal)) <= 1
            && aliran.Nilai("Predictor") is null or "1" && aliran.Nilai("DecodeParms") is null or "";
        return !sederhana ? null : saringan is null ? isi[aliran.Awal..aliran.Akhir] : Padatkan(isi, aliran.Awal, temuan);
    }

    private static void Hitung(byte[] isi, AliranPdf aliran, string? saringan, PenelaahPdf.TemuanPdf temuan)
    {
        if (saringan != Padat)
        {
            return;
        }

        try
        {
            using var urai = Buka(isi, aliran.Awal);
            var wadah = new byte[64 * 1024];
            long banyak = 0;
            for (int baca; banyak <= SatuTerbesar && (baca = urai.Read(wadah)) > 0;)
            {
                banyak += baca;
            }

            temuan.Terurai = banyak > SatuTerbesar ? long.MaxValue : temuan.Terurai + banyak;
        }
        catch (InvalidDataException)
        {
            // A torn picture is no danger; whoever opens the document sees that it is torn.
        }
    }

    private static byte[]? Padatkan(byte[] isi, int awal, PenelaahPdf.TemuanPdf temuan)
    {
        try
        {
            using var urai = Buka(isi, awal);
            using var hasil = new MemoryStream();
            var wadah = new byte[64 * 1024];
            for (int baca; (baca = urai.Read(wadah)) > 0;)
            {
                hasil.Write(wadah, 0, baca);
                if (hasil.Length > KumpulanTerbesar)
                {
                    temuan.Terurai = long.MaxValue;
                    return [];
                }
            }

            temuan.Terurai += hasil.Length;
            return hasil.Length == 0 ? null : hasil.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    // To the end of the file, not of what looks like the stream: where it ends, it says itself.
    private static ZLibStream Buka(byte[] isi, int awal) => new(new MemoryStream(isi, awal, isi.Length - awal, writable: false), CompressionMode.Decompress);
}
