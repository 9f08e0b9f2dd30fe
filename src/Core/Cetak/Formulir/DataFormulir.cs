using System.Text.Json;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;

namespace EPupns.Core.Cetak;

/// <summary>What the printed form shows: who it is, and what SAPK holds about them by the form's field codes.</summary>
/// <param name="NomorRegistrasi">The registration number, digits only.</param>
/// <param name="KodeQr">The address in the QR code, the same as on the proof.</param>
/// <param name="KodePeriksa">Short check code.</param>
/// <param name="Isian">Values of the single fields.</param>
/// <param name="Riwayat">Records of each career or family list.</param>
public sealed record DataFormulir(
    string NomorRegistrasi,
    string KodeQr,
    string KodePeriksa,
    IReadOnlyDictionary<string, string> Isian,
    IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Riwayat)
{
    /// <summary>Gathers what the system holds today; a person whom SAPK no longer has is printed from the registration alone.</summary>
    public static DataFormulir Dari(Registrasi registrasi, Pns? pns, string instansi, string kodeQr, string kodePeriksa)
    {
        var isian = new Dictionary<string, string?>
        {
            ["nip"] = registrasi.Nip,
            ["nama"] = pns?.Nama ?? registrasi.Nama,
            ["instansi"] = instansi,
            ["unit_kerja"] = pns?.UnitKerja ?? registrasi.UnitKerja,
            ["nik"] = pns?.Nik,
            ["tempat_lahir"] = pns?.TempatLahir,
            ["tanggal_lahir"] = pns?.TanggalLahir?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["kedudukan_hukum"] = pns?.KedudukanHukum,
        };
        using var json = JsonDocument.Parse(pns?.Data ?? "{}");
        foreach (var sifat in json.RootElement.EnumerateObject().Where(s => s.Value.ValueKind == JsonValueKind.String))
        {
            isian[sifat.Name] = sifat.Value.GetString();
        }

        return new DataFormulir(registrasi.Nomor, kodeQr, kodePeriksa, Terisi(isian), BacaRiwayat(json.RootElement));
    }

    private static Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> BacaRiwayat(JsonElement data) =>
        data.TryGetProperty("riwayat", out var riwayat)
            ? riwayat.EnumerateObject().ToDictionary(
                k => k.Name,
                k => (IReadOnlyList<IReadOnlyDictionary<string, string>>)[.. k.Value.EnumerateArray().Select(Catatan)])
            : [];

    private static Dictionary<string, string> Catatan(JsonElement catatan) => Terisi(catatan.EnumerateObject().ToDictionary(s => s.Name, s => (string?)s.Value.ToString()));

    private static Dictionary<string, string> Terisi(Dictionary<string, string?> isian) =>
        isian.Where(i => !string.IsNullOrWhiteSpace(i.Value)).ToDictionary(i => i.Key, i => i.Value!);
}
