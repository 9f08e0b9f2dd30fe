using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Pemulihan.Permintaan;

namespace EPupns.WebPortal.Pemulihan;

/// <summary>One request beside what is recorded.</summary>
/// <param name="Isi">The request and the records.</param>
/// <param name="Petugas">Who looks.</param>
/// <param name="JenisAkte">Kind of the certificate's file; null when it is not there.</param>
/// <param name="Alasan">The reason as it was typed.</param>
/// <param name="Salah">What is wrong with it.</param>
public sealed record HalamanKasus(RincianPermintaan Isi, Petugas Petugas, string? JenisAkte, string? Alasan = null, string? Salah = null)
{
    /// <summary>Where a decision comes back to.</summary>
    public string Kembali { get; init; } = $"/pemulihan/{Isi.Permintaan.Nomor}";

    /// <summary>Longest reason.</summary>
    public const int PanjangAlasan = 300;

    /// <summary>What was written beside what is recorded; null where nothing is.</summary>
    public IReadOnlyList<(string Label, string Tertulis, string? Tercatat)> Perbandingan =>
    [
        ("Nama", Isi.Permintaan.Nama, Isi.Pns?.Nama ?? Isi.Registrasi?.Nama),
        ("Tempat lahir", Isi.Permintaan.TempatLahir, Isi.Pns?.TempatLahir),
        ("Tanggal lahir", Tanggal.Huruf(Isi.Permintaan.TanggalLahir), Isi.Pns is { } pns && pns.TanggalLahir is { } lahir ? Tanggal.Huruf(lahir) : null),
    ];

    /// <summary>May still be rejected.</summary>
    public bool DapatDitolak => Memutuskan && Isi.Permintaan.Keadaan is KeadaanPermintaan.MenungguKeputusan or KeadaanPermintaan.DisetujuiSatu or KeadaanPermintaan.MasaSanggah;

    /// <summary>Waits for an approval of this very officer.</summary>
    public bool DapatDisetujui =>
        Memutuskan && Isi.Registrasi is not null && !SudahSaya && Isi.Permintaan.Keadaan is (KeadaanPermintaan.MenungguKeputusan or KeadaanPermintaan.DisetujuiSatu);

    private bool Memutuskan => Petugas.Peran.Boleh(Wewenang.PutuskanPemulihan);

    /// <summary>This officer approved first: the second has to be somebody else.</summary>
    public bool SudahSaya => Isi.Permintaan.PetugasPertama == Petugas.Id;

    /// <summary>Same letters, whatever their case and spaces.</summary>
    public static bool Sama(string tertulis, string? tercatat) => LipatAksara.Lipat(tertulis) == LipatAksara.Lipat(tercatat ?? "");

    /// <summary>What is wrong with a reason; null when nothing.</summary>
    public static Kesalahan? Periksa(string? alasan) => (alasan?.Trim().Length ?? 0) switch
    {
        0 => new Kesalahan("alasan.kosong", "Mohon tulis alasannya; pemohon membacanya.", "alasan"),
        > PanjangAlasan and var banyak => new Kesalahan("alasan.panjang", $"Alasan paling banyak {PanjangAlasan} huruf; yang Anda tulis {banyak}.", "alasan"),
        _ => null,
    };
}
