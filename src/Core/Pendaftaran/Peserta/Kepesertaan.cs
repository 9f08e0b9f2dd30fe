using EPupns.Core.Dasar;
using EPupns.Core.Kepegawaian;

namespace EPupns.Core.Pendaftaran.Peserta;

/// <summary>
/// Who takes part: CPNS and PNS in service. Holders of an SK pensiun and those who were dismissed or died do not (features.md X7;
/// codes of kedudukan hukum: domain.md §2). Whoever is on leave, suspended or merely proposed for a pension still does.
/// </summary>
internal static class Kepesertaan
{
    private const string HanyaAktif = "Pendataan ulang hanya untuk CPNS dan PNS yang masih aktif.";
    private const string Lanjutan = "Bila keterangan ini keliru, mohon sampaikan kepada BKD atau Biro Kepegawaian instansi Anda.";

    /// <summary>Why somebody is no participant; null when they are.</summary>
    public static Kesalahan? Periksa(Pns pns) => pns.KedudukanHukum switch
    {
        "88" or "98" or "99" => Bukan("pensiun", $"pemilik NIP ini sudah pensiun. {HanyaAktif}"),
        "66" or "77" or "91" => Bukan("berhenti", $"pemilik NIP ini sudah diberhentikan. {HanyaAktif}"),
        "67" or "68" => Bukan("tidak-aktif", $"pemilik NIP ini sudah tidak tercatat sebagai PNS aktif. {HanyaAktif}"),
        "69" or "70" => Bukan("nip-batal", "NIP ini dibatalkan. Pendataan ulang hanya untuk CPNS dan PNS dengan NIP yang berlaku."),
        "90" or "92" => Bukan("diblokir", "data pemilik NIP ini sedang diblokir."),
        _ => null,
    };

    private static Kesalahan Bukan(string kode, string sebab) => new($"peserta.{kode}", $"Menurut database BKN, {sebab} {Lanjutan}", "nip");
}
