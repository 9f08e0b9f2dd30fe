namespace EPupns.Core.Ekspor;

/// <summary>States of an export. The numbers are stored: never reuse one.</summary>
public enum KeadaanEkspor
{
    /// <summary>Waits for a worker.</summary>
    Antre = 1,

    /// <summary>A worker writes it.</summary>
    Jalan = 2,

    /// <summary>There to be downloaded.</summary>
    Selesai = 3,

    /// <summary>Could not be written.</summary>
    Gagal = 4,

    /// <summary>Whoever asked for it no longer wants it.</summary>
    Dibatalkan = 5,

    /// <summary>Its time is over; the file is gone.</summary>
    Kedaluwarsa = 6,
}
