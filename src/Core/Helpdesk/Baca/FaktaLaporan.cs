using System.Globalization;
using System.Text.Json;
using EPupns.Core.Dasar;

namespace EPupns.Core.Helpdesk;

/// <summary>What a report says, line by line, for staff.</summary>
public static class FaktaLaporan
{
    private static readonly (string Kunci, string Label)[] Dikenal =
    [
        ("nama_benar", "Nama yang benar"), ("nip_lama", "NIP lama"), ("instansi_benar", "Instansi yang benar"), ("nomor_sk", "Nomor SK"), ("tanggal_sk", "Tanggal SK"),
        ("tempat_lahir", "Tempat lahir"), ("tanggal_lahir", "Tanggal lahir"), ("nomor_registrasi", "Nomor registrasi"), ("label", "Isian"), ("diketik", "Diketik"), ("data_bkn", "Data BKN"), ("keterangan", "Keterangan"),
    ];

    /// <summary>Label and value of everything that was answered.</summary>
    public static IReadOnlyList<(string Label, string Nilai)> Baca(Laporan laporan)
    {
        using var isi = JsonDocument.Parse(laporan.Isi);
        return
        [
            .. Dikenal
                .Select(d => (d.Label, Nilai: isi.RootElement.TryGetProperty(d.Kunci, out var nilai) && nilai.ValueKind == JsonValueKind.String ? Tampil(nilai.GetString()!) : ""))
                .Where(d => d.Nilai.Length > 0 && d.Nilai != laporan.Nama),
        ];
    }

    /// <summary>One answer by its key, as people read it; null when it was not given.</summary>
    public static string? Nilai(Laporan laporan, string kunci)
    {
        using var isi = JsonDocument.Parse(laporan.Isi);
        return isi.RootElement.TryGetProperty(kunci, out var nilai) && nilai is { ValueKind: JsonValueKind.String } && nilai.GetString() is { Length: > 0 } teks ? Tampil(teks) : null;
    }

    private static string Tampil(string nilai) =>
        DateOnly.TryParseExact(nilai, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tanggal) ? Tanggal.Tampil(tanggal) : nilai;
}
