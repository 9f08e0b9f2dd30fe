using System.Collections.Frozen;
using System.Text.Json;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir.Pupns;

namespace EPupns.Core.Kepegawaian.Impor;

/// <summary>The records of a SAPK row: each field is known to the form and has its shape, code and length (keputusan 016). Kept as text in the form's spelling.</summary>
internal static class RiwayatSapk
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, IsianSapk>> Bagian = Pupns2015.Definisi.Bagian.Where(b => b.Berulang)
        .ToFrozenDictionary(b => b.Kode, b => b.Isian.ToFrozenDictionary(i => i.Kode, IsianSapk.Catatan));

    /// <summary>The records to keep; null when there are none. What is wrong is added to <paramref name="salah"/>.</summary>
    public static JsonElement? Terima(JsonElement? riwayat, DateOnly hariIni, List<Kesalahan> salah)
    {
        if (riwayat is not { ValueKind: not JsonValueKind.Null } isi)
        {
            return null;
        }

        if (isi.ValueKind != JsonValueKind.Object)
        {
            salah.Add(new Kesalahan("riwayat.bentuk", "Riwayat harus berupa objek: {\"golongan\":[{…}],…}.", "riwayat"));
            return null;
        }

        var baku = true;
        var hasil = new Dictionary<string, List<Dictionary<string, string>>>();
        foreach (var kelompok in isi.EnumerateObject())
        {
            if (Bagian.GetValueOrDefault(kelompok.Name) is not { } isian)
            {
                salah.Add(new Kesalahan("riwayat.asing", $"Riwayat \"{kelompok.Name}\" tidak dikenal.", $"riwayat.{kelompok.Name}"));
            }
            else if (kelompok.Value.ValueKind != JsonValueKind.Array || kelompok.Value.EnumerateArray().Any(r => r.ValueKind != JsonValueKind.Object))
            {
                salah.Add(new Kesalahan("riwayat.bentuk", "Harus berupa daftar objek: [{…},…].", $"riwayat.{kelompok.Name}"));
            }
            else
            {
                hasil[kelompok.Name] = [.. kelompok.Value.EnumerateArray().Select((c, urut) => Catatan(c, isian, $"riwayat.{kelompok.Name}[{urut}]", hariIni, salah, ref baku))];
            }
        }

        // Most rows are in the form's spelling already: then nothing is written anew.
        return baku ? isi : JsonSerializer.SerializeToElement(hasil);
    }

    private static Dictionary<string, string> Catatan(JsonElement catatan, FrozenDictionary<string, IsianSapk> isian, string jalur, DateOnly hariIni, List<Kesalahan> salah, ref bool baku)
    {
        var hasil = new Dictionary<string, string>();
        foreach (var satu in catatan.EnumerateObject())
        {
            var jalurnya = $"{jalur}.{satu.Name}";
            if (isian.GetValueOrDefault(satu.Name) is not { } kenal)
            {
                salah.Add(new Kesalahan("isian.asing", $"Isian \"{satu.Name}\" tidak dikenal.", jalurnya));
            }
            else if (satu.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            {
                salah.Add(new Kesalahan("isian.bentuk", "Harus berupa teks.", jalurnya));
            }
            else if (satu.Value.ToString().Trim() is { Length: > 0 } teks)
            {
                var diterima = kenal.Terima(teks, hariIni);
                if (diterima.Kesalahan is { } keliru)
                {
                    salah.Add(keliru with { Isian = jalurnya });
                    continue;
                }

                hasil[satu.Name] = diterima.Nilai;
                baku &= satu.Value.ValueKind == JsonValueKind.String && satu.Value.ValueEquals(diterima.Nilai);
            }
        }

        return hasil;
    }
}
