using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Percakapan.Masuk;

/// <summary>
/// Buttons that answer no question: they mean the same however far the conversation has moved on. Who may press them follows from the
/// mark that every button carries: we made it for this address.
/// </summary>
internal static class TombolLepas
{
    /// <summary>The action of every <see cref="Sanggah"/>.</summary>
    public const string TindakanSanggah = "sanggah";

    private const string Awalan = TindakanSanggah + ".";

    /// <summary>On the device that a conversation has left.</summary>
    public static readonly Tombol DiSini = new("Lanjutkan di sini", "di-sini");

    /// <summary>On the device that a conversation has left.</summary>
    public static readonly Tombol BukanSaya = new("Bukan saya", "bukan-saya");

    /// <summary>On a device that had a conversation of its own.</summary>
    public static readonly Tombol ObrolanTadi = new("Kembali ke obrolan tadi", "obrolan-tadi");

    /// <summary>"Ini bukan saya" for a request for recovery.</summary>
    public static Tombol Sanggah(string nomor) => new("Ini bukan saya", Awalan + nomor);

    /// <summary>The action of every <see cref="Jawab"/>.</summary>
    public const string TindakanJawab = "jawab";

    /// <summary>The action of every <see cref="Perbaiki"/>.</summary>
    public const string TindakanPerbaiki = "perbaiki-baris";

    /// <summary>Answers a verifier's question, whatever is being asked meanwhile.</summary>
    public static Tombol Jawab(string kode) => new("Jawab", $"{TindakanJawab}.{kode}");

    /// <summary>Straight to an answer that a verifier gave back.</summary>
    public static Tombol Perbaiki(string label, string kode) => new(label, $"baris.{kode}");

    /// <summary>The action of every button of a report: <see cref="Laporan"/>.</summary>
    public const string TindakanLaporan = "tombol-laporan";

    /// <summary>Does something with a report: <c>ambil</c>, <c>balas</c> … for staff, <c>tulis</c>, <c>buka</c>, <c>nilai5</c> for the person.</summary>
    public static Tombol Laporan(string label, string tindakan, string nomor) => new(label, $"lap.{tindakan}.{nomor}");

    /// <summary>The action that such a button stands for; null for every other button.</summary>
    public static string? Tindakan(string? kode) =>
        kode == DiSini.Kode || kode == BukanSaya.Kode || kode == ObrolanTadi.Kode ? kode
        : NomorSanggah(kode) is not null ? TindakanSanggah
        : Sesudah(kode, "jawab.") is not null ? TindakanJawab
        : Sesudah(kode, "baris.") is not null ? TindakanPerbaiki
        : Sesudah(kode, "lap.") is not null ? TindakanLaporan
        : null;

    /// <summary>What such a button is about: the code that it was made with.</summary>
    public static string Pokok(string kode) => kode[(kode.IndexOf('.', StringComparison.Ordinal) + 1)..];

    private static string? Sesudah(string? kode, string awalan) => kode?.StartsWith(awalan, StringComparison.Ordinal) is true ? kode[awalan.Length..] : null;

    /// <summary>Number of the request that is objected to; null for every other button.</summary>
    public static string? NomorSanggah(string? kode) => kode?.StartsWith(Awalan, StringComparison.Ordinal) is true ? kode[Awalan.Length..] : null;
}
