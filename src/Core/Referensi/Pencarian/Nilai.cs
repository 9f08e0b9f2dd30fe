namespace EPupns.Core.Referensi.Pencarian;

/// <summary>How a row fits what was typed, best first.</summary>
internal enum Kecocokan
{
    /// <summary>The name is what was typed, word for word.</summary>
    Sama = 0,

    /// <summary>The same but for a slip, a nickname, or words only begun.</summary>
    Mirip = 1,

    /// <summary>Every typed word is in the name, which has more.</summary>
    Memuat = 2,

    /// <summary>Every typed word is in the row or in the names above it.</summary>
    Terjangkau = 3,

    /// <summary>Some typed words are not in the row.</summary>
    Sebagian = 4,
}

/// <summary>A row that was found.</summary>
/// <param name="Baris">The row.</param>
/// <param name="Kecocokan">How it fits.</param>
/// <param name="Nilai">Score among rows, higher is better.</param>
/// <param name="Dekat">Likely for the person: 2 same regency, instansi, kind; 1 same province; 0 neither.</param>
internal sealed record Temuan(Rujukan Baris, Kecocokan Kecocokan, double Nilai, int Dekat)
{
    /// <summary>How many of the typed words it has.</summary>
    public int Kena { get; init; }

    /// <summary>How many of them are not exactly as typed.</summary>
    public int Selip { get; init; }

    /// <summary>It was found through a nickname.</summary>
    public bool Julukan { get; init; }
}
