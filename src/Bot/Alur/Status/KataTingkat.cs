using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Status;

/// <summary>The levels of verification in words: the same in the chat and on the pages.</summary>
public static class KataTingkat
{
    /// <summary>What a level is called.</summary>
    public static string Sebut(Putusan tingkat) => tingkat switch
    {
        Putusan.Skpd => "SKPD",
        Putusan.Bkd => "BKD/Biro Kepegawaian",
        _ => "BKN/Kantor Regional",
    };

    /// <summary>Where one field of a sent form stands; a whole record when the field is null.</summary>
    public static string Keadaan(KeadaanFormulir keadaan, Isian? isian) =>
        Kemajuan.Menunggu(keadaan, isian) is { } menunggu ? $"menunggu verifikasi {Sebut(menunggu)}" : "selesai diverifikasi";

    /// <summary>Where a whole form stands.</summary>
    public static string Keadaan(KeadaanFormulir keadaan) => keadaan switch
    {
        KeadaanFormulir.Isi => "Sedang diisi",
        KeadaanFormulir.Dikembalikan => "Dikembalikan untuk diperbaiki",
        KeadaanFormulir.Selesai => "Selesai diverifikasi",
        _ => $"{(keadaan.TurunDiminta() ? "Turun status diminta; m" : "M")}enunggu verifikasi {Sebut(keadaan.Tingkat()!.Value)}",
    };
}
