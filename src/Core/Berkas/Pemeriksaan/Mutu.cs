namespace EPupns.Core.Berkas;

/// <summary>What makes a file hard to read. A hint to the person and the verifier, never a reason to refuse.</summary>
public enum Mutu
{
    /// <summary>So few pixels that writing can hardly be read.</summary>
    Kecil = 0,

    /// <summary>Too dark.</summary>
    Gelap = 1,

    /// <summary>Nearly one colour: perhaps a finger, or the back of the sheet.</summary>
    Pucat = 2,

    /// <summary>Out of focus, or moved.</summary>
    Kabur = 3,
}

/// <summary>The hints in words.</summary>
public static class KataMutu
{
    /// <summary>A sentence for the person: what seems wrong and what helps.</summary>
    public static string Kalimat(this Mutu mutu) => mutu switch
    {
        Mutu.Kecil => "Gambarnya kecil; tulisannya mungkin tidak terbaca. Sebaiknya foto lagi dari dekat dan kirim sebagai file.",
        Mutu.Gelap => "Fotonya gelap. Sebaiknya foto lagi di tempat yang terang.",
        Mutu.Pucat => "Fotonya hampir satu warna. Mohon pastikan seluruh dokumen terlihat.",
        Mutu.Kabur => "Fotonya tampak kabur. Sebaiknya foto lagi dengan tangan yang diam.",
        _ => throw new ArgumentOutOfRangeException(nameof(mutu), mutu, "Mutu tidak dikenal."),
    };

    /// <summary>One word for lists.</summary>
    public static string Kata(this Mutu mutu) => mutu switch { Mutu.Kecil => "kecil", Mutu.Gelap => "gelap", Mutu.Pucat => "pucat", _ => "kabur" };
}
