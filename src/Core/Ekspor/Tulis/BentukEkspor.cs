namespace EPupns.Core.Ekspor;

/// <summary>Formats. The numbers are stored: never reuse one.</summary>
public enum BentukEkspor
{
    /// <summary>A spreadsheet.</summary>
    Xlsx = 1,

    /// <summary>Text for machines.</summary>
    Csv = 2,
}

/// <summary>What follows from a format.</summary>
public static class SifatBentuk
{
    /// <summary>The media type.</summary>
    public static string JenisIsi(this BentukEkspor bentuk) => bentuk == BentukEkspor.Xlsx ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv; charset=utf-8";

    /// <summary>The end of a file's name.</summary>
    public static string Akhiran(this BentukEkspor bentuk) => bentuk == BentukEkspor.Xlsx ? "xlsx" : "csv";

    /// <summary>A writer of this format.</summary>
    public static PenulisTabel Buka(this BentukEkspor bentuk, Stream tujuan, string judul, IReadOnlyList<KepalaKolom> kolom) =>
        bentuk == BentukEkspor.Xlsx ? new PenulisXlsx(tujuan, judul, kolom) : new PenulisCsv(tujuan, kolom);
}
