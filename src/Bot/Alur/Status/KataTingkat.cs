using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;

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

    /// <summary>How far a level is with a sent form.</summary>
    public static string Langkah(LangkahTingkat langkah) => langkah switch
    {
        { Aktif: false } => "tidak diterapkan pada instansi Anda",
        { Keadaan: KeadaanTingkat.Selesai } => $"selesai{Putusannya(langkah)}",
        { Keadaan: KeadaanTingkat.Menunggu, Banyak: 0 } => "menunggu verifikasi",
        { Keadaan: KeadaanTingkat.Menunggu } => $"menunggu verifikasi, {langkah.Disetujui + langkah.Ditolak} dari {langkah.Banyak} perubahan sudah diputuskan",
        { Banyak: 0 } => "belum",
        _ => $"belum, memutuskan {langkah.Banyak} perubahan",
    };

    /// <summary>Where a whole form stands.</summary>
    public static string Keadaan(KeadaanFormulir keadaan) => keadaan switch
    {
        KeadaanFormulir.Isi => "Sedang diisi",
        KeadaanFormulir.Dikembalikan => "Dikembalikan untuk diperbaiki",
        KeadaanFormulir.Selesai => "Selesai diverifikasi",
        _ => $"{(keadaan.TurunDiminta() ? "Turun status diminta; m" : "M")}enunggu verifikasi {Sebut(keadaan.Tingkat()!.Value)}",
    };

    private static string Putusannya(LangkahTingkat langkah) => (langkah.Disetujui, langkah.Ditolak) switch
    {
        (0, 0) => "",
        (var ya, 0) => $", {ya} disetujui",
        (0, var tidak) => $", {tidak} tidak disetujui",
        var (ya, tidak) => $", {ya} disetujui, {tidak} tidak disetujui",
    };
}
