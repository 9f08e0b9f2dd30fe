namespace EPupns.Core.Pemulihan.Permintaan;

/// <summary>Where a request for recovery stands. The numbers are stored: never reuse one.</summary>
public enum KeadaanPermintaan
{
    /// <summary>No officer has decided yet.</summary>
    MenungguKeputusan = 1,

    /// <summary>One officer approved; another one has to.</summary>
    DisetujuiSatu = 2,

    /// <summary>Two officers approved; the owner's old channels may still object.</summary>
    MasaSanggah = 3,

    /// <summary>Nobody objected: the requester has got a link.</summary>
    Selesai = 4,

    /// <summary>The owner objected.</summary>
    Disanggah = 5,

    /// <summary>An officer rejected it.</summary>
    Ditolak = 6,
}

/// <summary>What follows from a state.</summary>
public static class ArtiKeadaanPermintaan
{
    /// <summary>States in which nothing is over yet.</summary>
    public static readonly IReadOnlyList<KeadaanPermintaan> Berjalan = [KeadaanPermintaan.MenungguKeputusan, KeadaanPermintaan.DisetujuiSatu, KeadaanPermintaan.MasaSanggah];
}
