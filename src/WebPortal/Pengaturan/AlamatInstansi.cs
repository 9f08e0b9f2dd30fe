using System.Globalization;
using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran.Pembukaan;
using Microsoft.AspNetCore.WebUtilities;

namespace EPupns.WebPortal.Pengaturan;

/// <summary>The filter in an address, and how pages speak of instansi.</summary>
public static class AlamatInstansi
{
    /// <summary>The list with that filter.</summary>
    public static string Alamat(this SaringanInstansi s, string dasar = "/instansi", int halaman = 1) => QueryHelpers.AddQueryString(dasar, Kolom(s).Concat(
        halaman > 1 ? [KeyValuePair.Create<string, string?>("halaman", halaman.ToString(CultureInfo.InvariantCulture))] : []));

    /// <summary>The filter as fields of a form.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Kolom(this SaringanInstansi s) => new Dictionary<string, string?>
    {
        ["cari"] = s.Cari,
        ["keadaan"] = s.Keadaan == KeadaanBuka.Semua ? null : s.Keadaan.ToString().ToLowerInvariant(),
        ["kanreg"] = s.Kanreg?.ToString(CultureInfo.InvariantCulture),
        ["gelombang"] = s.Gelombang?.ToString(CultureInfo.InvariantCulture),
    }.Where(k => !string.IsNullOrWhiteSpace(k.Value));

    /// <summary>A state in words.</summary>
    public static string Nama(this KeadaanBuka keadaan) => keadaan switch
    {
        KeadaanBuka.Dibuka => "Dibuka",
        KeadaanBuka.Terjadwal => "Terjadwal",
        KeadaanBuka.Ditutup => "Belum dibuka",
        _ => "Semua",
    };

    /// <summary>State of one, as the list shows it.</summary>
    public static KeadaanBuka Keadaan(this PengaturanInstansi aturan, DateTimeOffset kini) =>
        aturan.Dibuka ? KeadaanBuka.Dibuka : JadwalInstansi.AkanDibuka(aturan, kini) ? KeadaanBuka.Terjadwal : KeadaanBuka.Ditutup;

    /// <summary>The days of one in few words; empty when it has none.</summary>
    public static string Jadwal(this PengaturanInstansi aturan) => string.Join(" · ", new[]
    {
        aturan.BukaPada is { } buka ? $"buka {Tanggal.Tampil(buka)}" : null,
        aturan.TutupPada is { } tutup ? $"tutup {Tanggal.Tampil(tutup)}" : null,
        aturan.KirimSampai is { } kirim ? $"kirim sampai {Tanggal.Tampil(kirim)}" : null,
    }.OfType<string>());

    /// <summary>Everything about one that a change may touch, before or after it.</summary>
    public static string Ringkas(this PengaturanInstansi aturan) => string.Join(" · ", new[]
    {
        aturan.Dibuka ? "dibuka" : "ditutup",
        aturan.Gelombang is { } g ? $"gelombang {g}" : null,
        aturan.Jadwal(),
        aturan.WajibVerifikasi ? "verifikasi wajib" : "tanpa verifikasi",
        (aturan.TanpaSkpd, aturan.TanpaBkd) switch { (true, true) => "BKN saja", (true, false) => "BKD, BKN", (false, true) => "SKPD, BKN", _ => "SKPD, BKD, BKN" },
    }.Where(b => !string.IsNullOrEmpty(b)));
}
