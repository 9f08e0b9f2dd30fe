using System.Text.Json;

namespace EPupns.Core.Notifikasi;

/// <summary>An address where a notice may go.</summary>
/// <param name="Kanal">Channel id.</param>
/// <param name="Alamat">Address within the channel.</param>
/// <param name="Sepi">Nobody is there to see it now: it is put there all the same, but does not count as told.</param>
public sealed record Tujuan(string Kanal, string Alamat, bool Sepi = false)
{
    /// <summary>As <see cref="BarisKotakKeluar.Cadangan"/> keeps them; null when there are none.</summary>
    public static string? Tulis(IReadOnlyList<Tujuan> tujuan) => tujuan.Count == 0 ? null : JsonSerializer.Serialize(tujuan);

    /// <summary>Reads them back.</summary>
    public static IReadOnlyList<Tujuan> Baca(string? json) => json is null ? [] : JsonSerializer.Deserialize<List<Tujuan>>(json)!;
}
