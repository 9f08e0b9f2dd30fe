using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Pendaftaran;

namespace EPupns.Bot.Alur.Status;

/// <summary>What is said about a status: the same words in the chat and on the portal's page.</summary>
public static class TeksStatus
{
    /// <summary>Asks for the number (features.md L6).</summary>
    public static readonly Ujaran TanyaNomor = new("status.tanya_nomor");

    /// <summary>The form of who is logged in, while it is filled in (F32).</summary>
    public static readonly Ujaran Diisi = new("status.diisi", "nomor", "alasan", "bagian");

    /// <summary>The form of who is logged in, once it is sent (F32).</summary>
    public static readonly Ujaran Terkirim = new("status.terkirim", "nomor", "waktu", "ke", "tingkat", "minta", "perubahan");

    private static readonly Ujaran TidakDitemukan = new("status.tidak_ditemukan", "nomor");
    private static readonly Ujaran Terdaftar = new("status.terdaftar", "nomor");
    private static readonly Ujaran Disetujui = new("status.disetujui", "nomor");

    /// <summary>The status of one number.</summary>
    public static Ujar Untuk(StatusRegistrasi status) => (status.Keadaan switch
    {
        null => TidakDitemukan,
        KeadaanRegistrasi.Disetujui => Disetujui,
        _ => Terdaftar,
    }).Dengan(status.Nomor);
}
