using EPupns.Core.Pemulihan.Permintaan;

namespace EPupns.WebPortal.Pemulihan;

/// <summary>The list.</summary>
/// <param name="Baris">Its rows.</param>
/// <param name="Selesai">True for those that wait for no officer any more.</param>
public sealed record HalamanPemulihan(IReadOnlyList<PermintaanPemulihan> Baris, bool Selesai);

/// <summary>Words for what is stored as a number.</summary>
public static class SebutanPermintaan
{
    /// <summary>A state.</summary>
    public static string Nama(this KeadaanPermintaan keadaan) => keadaan switch
    {
        KeadaanPermintaan.MenungguKeputusan => "Menunggu",
        KeadaanPermintaan.DisetujuiSatu => "Menunggu petugas kedua",
        KeadaanPermintaan.MasaSanggah => "Masa sanggah",
        KeadaanPermintaan.Selesai => "Tautan dikirim",
        KeadaanPermintaan.Disanggah => "Disanggah pemilik",
        KeadaanPermintaan.Ditolak => "Ditolak",
        _ => throw new ArgumentOutOfRangeException(nameof(keadaan), keadaan, "Keadaan tidak dikenal."),
    };

    /// <summary>The stylesheet's class of a state.</summary>
    public static string Kelas(this KeadaanPermintaan keadaan) => keadaan switch
    {
        KeadaanPermintaan.Selesai => "disetujui",
        KeadaanPermintaan.Disanggah or KeadaanPermintaan.Ditolak => "ditolak",
        _ => "menunggu",
    };
}
