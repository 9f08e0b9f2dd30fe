using System.Globalization;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>What a correction means for the field that was answered last.</summary>
public static class RalatIsian
{
    /// <summary>
    /// The new answer. A part that is replaced in the old one ("bukan 1986 tapi 1987"), and a date that lacks the year, take the rest from
    /// the last answer; that is always confirmed.
    /// </summary>
    /// <param name="isian">The field.</param>
    /// <param name="ralat">What was corrected.</param>
    /// <param name="terakhir">Stored text of the last answer; null when there is none.</param>
    /// <param name="konteks">The world.</param>
    public static Tafsir TafsirkanRalat(this Isian isian, Ralat ralat, string? terakhir, Konteks konteks)
    {
        if (terakhir is not null && ralat.Lama is { } lama && Diganti(isian.Tampil(terakhir, konteks), lama, ralat.Baru) is { } diganti
            && isian.Tafsirkan(diganti, konteks).Calon is { } sebagian)
        {
            return Konfirmasi(isian, sebagian, konteks);
        }

        var langsung = isian.Tafsirkan(ralat.Baru, konteks);
        return langsung is Tafsir.Salah { Sebab.Kode: "tanggal.tahun" } && isian is IsianTanggal tanggal && terakhir is not null && tanggal.Urai(terakhir, out var dulu)
            && isian.Tafsirkan($"{ralat.Baru} {dulu.Year.ToString("D4", CultureInfo.InvariantCulture)}", konteks).Calon is { } lengkap
                ? Konfirmasi(isian, lengkap, konteks)
                : langsung;
    }

    private static Tafsir.Konfirmasi Konfirmasi(Isian isian, string nilai, Konteks konteks) =>
        new(nilai, $"Selebihnya tetap seperti jawaban sebelumnya, jadi {isian.Label} menjadi {isian.Tampil(nilai, konteks)}.");

    // Only a part that is there once, and is not all of it.
    private static string? Diganti(string dulu, string lama, string baru) =>
        lama.Length < dulu.Length && dulu.IndexOf(lama, StringComparison.OrdinalIgnoreCase) is >= 0 and var letak
            && dulu.IndexOf(lama, letak + 1, StringComparison.OrdinalIgnoreCase) < 0
            ? string.Concat(dulu.AsSpan(0, letak), baru, dulu.AsSpan(letak + lama.Length))
            : null;
}
