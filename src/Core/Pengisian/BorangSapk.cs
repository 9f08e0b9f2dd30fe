using System.Globalization;
using System.Text.Json;
using EPupns.Core.Formulir;
using EPupns.Core.Kepegawaian;

namespace EPupns.Core.Pengisian;

/// <summary>What SAPK holds about a person, as a form: the column DATABASE BKN (features.md F2).</summary>
public static class BorangSapk
{
    /// <summary>Every value that a field of the form asks for; the rest of SAPK's data is passed over.</summary>
    public static Borang Baca(DefinisiFormulir definisi, Pns? pns)
    {
        using var json = JsonDocument.Parse(pns?.Data ?? "{}");
        var datar = Kolom(pns).Diatas(Isi.DariJson(json.RootElement));
        var riwayat = json.RootElement.TryGetProperty("riwayat", out var isi) ? isi : default;
        return new Borang(definisi.Bagian.ToDictionary(b => b.Kode, b => b.Berulang ? Catatan(b, riwayat) : [new CatatanIsi(b.Kode, Saring(b, datar))]));
    }

    private static IReadOnlyList<CatatanIsi> Catatan(Bagian bagian, JsonElement riwayat) =>
        riwayat.ValueKind == JsonValueKind.Object && riwayat.TryGetProperty(bagian.Kode, out var daftar)
            ? [.. daftar.EnumerateArray().Select((c, urut) => new CatatanIsi($"sapk-{urut}", Saring(bagian, Isi.DariJson(c))))]
            : [];

    private static Isi Saring(Bagian bagian, Isi isi) => isi.Hanya(kode => bagian.CariIsian(kode) is not null);

    private static Isi Kolom(Pns? pns) => pns is null ? Isi.Kosong : Isi.Kosong
        .Dengan("nip", pns.Nip).Dengan("nik", pns.Nik).Dengan("nama", pns.Nama).Dengan("tempat_lahir", pns.TempatLahir)
        .Dengan("tanggal_lahir", pns.TanggalLahir?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        .Dengan("instansi", pns.InstansiKode).Dengan("unit_kerja", pns.UnitKerja).Dengan("kedudukan_hukum", pns.KedudukanHukum ?? "01");
}
