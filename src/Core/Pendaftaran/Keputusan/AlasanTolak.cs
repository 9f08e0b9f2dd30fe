using EPupns.Core.Dasar;

namespace EPupns.Core.Pendaftaran.Keputusan;

/// <summary>A reason to reject, as the person will read it.</summary>
/// <param name="Kode">Stable code.</param>
/// <param name="Kalimat">Sentence for the person; empty for "other", which is told in the officer's words.</param>
public sealed record AlasanTolak(string Kode, string Kalimat)
{
    /// <summary>Longest note.</summary>
    public const int PanjangCatatan = 300;

    /// <summary>The reasons to choose from; the last needs a note.</summary>
    public static IReadOnlyList<AlasanTolak> Semua { get; } =
    [
        new("ktp-tidak-cocok", "Data pada tanda bukti tidak cocok dengan KTP."),
        new("bukan-pegawai", "Anda bukan pegawai instansi atau unit kerja ini."),
        new("nip-tidak-sesuai", "NIP tidak sesuai dengan SK."),
        new("orang-lain", "Pendaftaran dilakukan oleh orang lain."),
        new("tidak-hadir", "Tanda bukti tidak diserahkan kepada instansi."),
        new("lainnya", ""),
    ];

    /// <summary>
    /// The reason that the person is told: the sentence, and the officer's note when there is one. Mistakes: <c>alasan.pilih</c>,
    /// <c>alasan.catatan</c> (missing for "other", or too long).
    /// </summary>
    public static Hasil<string> Susun(string? kode, string? catatan)
    {
        if (Semua.FirstOrDefault(a => a.Kode == kode) is not { } alasan)
        {
            return new Kesalahan("alasan.pilih", "Mohon pilih alasan penolakan.", "alasan");
        }

        var rapi = catatan?.ReplaceLineEndings(" ").Trim() ?? "";
        return rapi.Length switch
        {
            > PanjangCatatan => new Kesalahan("alasan.catatan", $"Catatan paling banyak {PanjangCatatan} huruf; yang Anda tulis {rapi.Length}.", "catatan"),
            0 when alasan.Kalimat.Length == 0 => new Kesalahan("alasan.catatan", "Mohon tulis alasannya pada catatan.", "catatan"),
            0 => alasan.Kalimat,
            _ when alasan.Kalimat.Length == 0 => rapi,
            _ => $"{alasan.Kalimat} Catatan petugas: {rapi}",
        };
    }
}
