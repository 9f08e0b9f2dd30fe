using EPupns.Core.Dasar;

namespace EPupns.Core.Verifikasi;

/// <summary>A coded reason not to accept a row (features.md §2 row 7), as the person will read it.</summary>
/// <param name="Kode">Stable code.</param>
/// <param name="Nama">Short name for the list.</param>
/// <param name="Kalimat">Sentence for the person; empty for "other", which is told in the officer's words.</param>
/// <param name="PerluCatatan">The code alone does not tell the person what to do.</param>
public sealed record AlasanBaris(string Kode, string Nama, string Kalimat, bool PerluCatatan)
{
    /// <summary>Longest note.</summary>
    public const int PanjangCatatan = 300;

    /// <summary>The reasons to choose from.</summary>
    public static IReadOnlyList<AlasanBaris> Semua { get; } =
    [
        new("tidak-cocok", "Tidak cocok dengan dokumen", "Isian tidak cocok dengan dokumennya.", PerluCatatan: true),
        new("salah-dokumen", "Dokumen salah jenis", "Dokumen yang dilampirkan bukan dokumen yang diminta.", PerluCatatan: false),
        new("tidak-terbaca", "Dokumen tidak terbaca", "Gambar dokumen tidak terbaca dengan jelas.", PerluCatatan: false),
        new("tidak-perlu", "Tidak diperlukan lagi", "Perubahan ini tidak diperlukan lagi.", PerluCatatan: false),
        new("lainnya", "Lainnya", "", PerluCatatan: true),
    ];

    /// <summary>The reason as the person is told. Mistakes: <c>alasan.pilih</c>, <c>alasan.catatan</c> (missing where it is needed, or too long).</summary>
    public static Hasil<string> Susun(string? kode, string? catatan)
    {
        if (Semua.FirstOrDefault(a => a.Kode == kode) is not { } alasan)
        {
            return new Kesalahan("alasan.pilih", "Mohon pilih alasannya.", "alasan");
        }

        var rapi = Rapikan(catatan);
        return rapi.Length > PanjangCatatan ? new Kesalahan("alasan.catatan", $"Catatan paling banyak {PanjangCatatan} karakter; yang Anda tulis {rapi.Length}.", "catatan")
            : rapi.Length == 0 && alasan.PerluCatatan ? new Kesalahan("alasan.catatan", $"Alasan \"{alasan.Nama}\" perlu catatan: tuliskan apa yang tidak cocok dan apa yang harus dilakukan PNS.", "catatan")
            : string.Join(' ', new[] { alasan.Kalimat, rapi }.Where(k => k.Length > 0));
    }

    /// <summary>A note in one line.</summary>
    internal static string Rapikan(string? teks) => string.Join(' ', (teks ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
