using EPupns.Core.Dasar;
using EPupns.Core.Kepegawaian;

namespace EPupns.Core.Pendaftaran;

/// <summary>
/// Who takes part: CPNS and PNS in service. Holders of an SK pensiun and those who were dismissed or died do not (features.md X7;
/// codes of kedudukan hukum: domain.md §2).
/// </summary>
internal static class Kepesertaan
{
    private const string Lanjutan = "Bila keterangan ini keliru, mohon sampaikan kepada BKD atau Biro Kepegawaian instansi Anda.";
    private static readonly HashSet<string> Pensiun = ["78", "88", "98", "99"];
    private static readonly HashSet<string> Berhenti = ["66", "67", "68", "69", "70", "77"];

    /// <summary>Why somebody is no participant; null when they are.</summary>
    public static Kesalahan? Periksa(Pns pns) => pns.KedudukanHukum switch
    {
        { } kode when Pensiun.Contains(kode) =>
            new Kesalahan("peserta.pensiun", $"Menurut database BKN, pemilik NIP ini sudah pensiun. Pendataan ulang hanya untuk CPNS dan PNS yang masih aktif. {Lanjutan}"),
        { } kode when Berhenti.Contains(kode) =>
            new Kesalahan("peserta.berhenti", $"Menurut database BKN, pemilik NIP ini sudah tidak berstatus PNS aktif. {Lanjutan}"),
        _ => null,
    };
}
