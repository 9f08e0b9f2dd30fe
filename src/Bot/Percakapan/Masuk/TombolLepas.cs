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

    /// <summary>The action that such a button stands for; null for every other button.</summary>
    public static string? Tindakan(string? kode) =>
        kode == DiSini.Kode || kode == BukanSaya.Kode || kode == ObrolanTadi.Kode ? kode : NomorSanggah(kode) is null ? null : TindakanSanggah;

    /// <summary>Number of the request that is objected to; null for every other button.</summary>
    public static string? NomorSanggah(string? kode) => kode?.StartsWith(Awalan, StringComparison.Ordinal) is true ? kode[Awalan.Length..] : null;
}
