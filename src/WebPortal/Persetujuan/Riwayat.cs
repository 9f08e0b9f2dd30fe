using EPupns.Core.Pendaftaran.Antrean;
using EPupns.Core.Pengawasan;

namespace EPupns.WebPortal.Persetujuan;

/// <summary>The audit of a registration, in sentences.</summary>
public static class Riwayat
{
    /// <summary>One line.</summary>
    public static string Kalimat(KejadianRegistrasi kejadian) => kejadian.Tindakan switch
    {
        "registrasi.dibuat" => $"Mendaftar lewat {Kanal(kejadian.Kanal)}",
        "registrasi.disetujui" => kejadian.Oleh is { } oleh ? $"Disetujui oleh {oleh}" : "Disetujui otomatis: instansi ini tidak mewajibkan verifikasi",
        "formulir.dikirim" => $"Formulir dikirim lewat {Kanal(kejadian.Kanal)}",
        "formulir.minta_turun" => $"Turun status diminta PNS: {kejadian.Alasan}",
        "formulir.tarik_turun" => "Permintaan turun status ditarik PNS",
        "formulir.turun_status" => $"Status formulir diturunkan oleh {kejadian.Oleh}: {kejadian.Alasan}",
        "formulir.dicetak" => "Formulir dicetak",
        "bukti_pengisian.dicetak" => "Tanda bukti pengisian dicetak",
        "bukti_selesai.dicetak" => kejadian.Oleh is { } pencetak ? $"Tanda bukti selesai dicetak oleh {pencetak}" : "Tanda bukti selesai dicetak",
        CatatBacaan.Tindakan => $"Dibuka oleh {kejadian.Oleh}",
        "registrasi.dicetak" => "Tanda bukti dicetak",
        var lain => kejadian.Oleh is { } oleh ? $"{lain} oleh {oleh}" : lain,
    };

    private static string Kanal(string kanal) => kanal switch
    {
        "telegram" => "Telegram",
        "directline" => "obrolan web",
        "terminal" => "terminal",
        _ => kanal,
    };
}
